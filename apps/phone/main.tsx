import { whenNewVersion } from './app/new-version.ts';
import { startApp } from './app/start-app.tsx';
import { connectEngine } from './engine/connect-engine.ts';
import { en } from './words/en.ts';

/** The phone app: the screens, the engine in its worker, and the words they speak. */
const app = document.getElementById('app');
if (app) startApp({ engine: connectEngine(), words: en, whenNewVersion }, app);

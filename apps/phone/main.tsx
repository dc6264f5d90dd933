import { wordsToBeginWith } from './app/language.ts';
import { startApp } from './app/start-app.tsx';
import { connectEngine } from './engine/connect-engine.ts';
import { keepApp } from './service-worker/keep-app.ts';

/** A browser that keeps no app, or an address without one, works all the same while there is network. */
const whenNewVersion = (tell: (useIt: () => void) => void): void =>
  void keepApp(({ takeOver }) => tell(takeOver)).catch(() => undefined);

/** The phone app: the screens, the engine in its worker, and the words they speak. */
const app = document.getElementById('app');
if (app) void wordsToBeginWith().then((words) => startApp({ engine: connectEngine(), words, whenNewVersion }, app));

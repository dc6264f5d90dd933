import { startApp } from '../../app/start-app.tsx';
import { en } from '../../words/en.ts';
import { previewEngine } from './preview-engine.ts';
import { optionsOf, routeOf } from './preview-views.ts';
import { type ViewName, viewNames } from './view-names.ts';

/** `?view=diary&theme=sunlight&refuses=storage-full`. Built for looking at screens only; the product does not contain it. */
const asked = new URLSearchParams(location.search);
const view = viewNames.find((name) => name === asked.get('view')) ?? ('diary' satisfies ViewName);
localStorage.setItem('theme', asked.get('theme') ?? 'cloth');

const refuses = asked.get('refuses') === 'storage-full' ? ({ refuses: 'storage-full' } as const) : {};
const engine = previewEngine({ ...optionsOf(view), ...refuses });
const route = await routeOf(view, engine);
const never = { ...engine, start: () => new Promise<never>(() => undefined) };
const app = document.getElementById('app');
if (app)
  startApp(
    {
      engine: view === 'opening' ? never : engine,
      words: en,
      startAt: route ? [{ name: 'diary' }, route] : undefined,
      whenNewVersion: view === 'locked-update' ? (tell) => tell(() => undefined) : undefined,
    },
    app,
  );

import { wordsToBeginWith } from '../../app/language.ts';
import { startApp } from '../../app/start-app.tsx';
import { previewEngine } from './preview-engine.ts';
import { optionsOf, routeOf } from './preview-views.ts';
import { pseudo } from './pseudo-words.ts';
import { type ViewName, viewNames } from './view-names.ts';

/** `?view=diary&theme=sunlight&language=fr&refuses=storage-full`; `language=pseudo` is one that nobody speaks. Built for looking at screens only; the product does not contain it. */
const asked = new URLSearchParams(location.search);
const view = viewNames.find((name) => name === asked.get('view')) ?? ('diary' satisfies ViewName);
localStorage.setItem('theme', asked.get('theme') ?? 'cloth');
const language = asked.get('language');
if (language !== null) {
  for (const key of Object.keys(localStorage)) if (key.startsWith('language')) localStorage.removeItem(key);
  localStorage.setItem('language', language);
}

const refuses = asked.get('refuses') === 'storage-full' ? ({ refuses: 'storage-full' } as const) : {};
const engine = previewEngine({ ...optionsOf(view), ...refuses });
const route = await routeOf(view, engine);
const never = { ...engine, start: () => new Promise<never>(() => undefined) };
const app = document.getElementById('app');
if (app)
  startApp(
    {
      engine: view === 'opening' ? never : engine,
      words: language === 'pseudo' ? pseudo : await wordsToBeginWith(),
      startAt: route ? [{ name: 'diary' }, route] : undefined,
      whenNewVersion: view === 'locked-update' ? (tell) => tell(() => undefined) : undefined,
    },
    app,
  );

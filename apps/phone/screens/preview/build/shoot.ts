import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { english, languageOf } from '../../../words/languages.ts';
import { pseudo } from '../pseudo-words.ts';
import { viewNames } from '../view-names.ts';
import { openPreview } from './open-preview.ts';
import { walkForm } from './walk-form.ts';

/** Pictures of every screen, to be looked at: `node apps/phone/screens/preview/build/shoot.ts [folder] [view ...] [--language fr]`. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' } },
});
const [folder = 'phone-shots', ...only] = positionals;
const { language } = values;
const words = language === 'pseudo' ? pseudo : await (languageOf(language) ?? english).load();
mkdirSync(folder, { recursive: true });
const preview = await openPreview();
const size = { width: 360, height: 740 };

const shoot = async (tab: Page, name: string) => {
  await tab.screenshot({ path: `${folder}/${name}.png` });
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
  if (whole <= size.height) return;
  await tab.setViewportSize({ ...size, height: whole });
  await tab.screenshot({ path: `${folder}/${name}-whole.png` });
  await tab.setViewportSize(size);
};

for (const view of viewNames) {
  if (only.length > 0 && !only.includes(view)) continue;
  const tab = await preview.show({ view, language });
  await shoot(tab, view);
  if (view.startsWith('form-')) await walkForm(tab, (step) => shoot(tab, `${view}-${step}`), words);
}
await preview.close();
if (preview.faults.length > 0) throw new Error(preview.faults.join('\n'));

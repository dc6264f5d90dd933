import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGallery } from './open-gallery.ts';
import { pageNames } from './page-names.ts';

/** Pictures of the whole gallery, to be looked at: `node ui/gallery/shoot.ts [folder] [page ...]`. */
const [folder = join(tmpdir(), 'ui-shots'), ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
for (const [page, app] of Object.entries(pageNames)) {
  if (only.length > 0 && !only.includes(page)) continue;
  for (const theme of ['cloth', 'sunlight']) {
    const size = app === 'phone' ? { width: 360, height: 740 } : { width: 1280, height: 800 };
    const tab = await gallery.show({ page, theme, ...size });
    await tab.screenshot({ path: `${folder}/${page}-${theme}.png` });
    const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
    if (whole > size.height) {
      await tab.setViewportSize({ ...size, height: whole });
      await tab.screenshot({ path: `${folder}/${page}-${theme}-whole.png` });
    }
  }
}
await gallery.close();

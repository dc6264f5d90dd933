import { render } from 'preact';
import '../tokens.css';
import '../base.css';
import { type PageName, pageNames } from './page-names.ts';
import { pages } from './pages.ts';

/** `?page=diary&theme=sunlight`. Without a page it lists them all. */
const asked = new URLSearchParams(location.search);
const page = (Object.keys(pages) as PageName[]).find((name) => name === asked.get('page'));
document.documentElement.dataset.theme = asked.get('theme') ?? 'cloth';
document.documentElement.dataset.app = page ? pageNames[page] : 'office';

const Shown = page ? pages[page] : Contents;
const app = document.getElementById('app');
if (app) render(<Shown />, app);

function Contents() {
  return (
    <main style={{ padding: '24px' }}>
      <h1>Gallery</h1>
      <ul>
        {Object.keys(pages).map((name) => (
          <li key={name}>
            <a href={`?page=${name}`}>{name}</a>, <a href={`?page=${name}&theme=sunlight`}>{name} in sunlight</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

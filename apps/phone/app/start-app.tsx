import '@thari/ui/tokens.css';
import '@thari/ui/base.css';
import { render } from 'preact';
import { App, type AppProps } from './App.tsx';
import './app.css';
import { keptTheme, showTheme } from './theme.ts';
import './doors.css';
import './person.css';
import './sync.css';

/** Draws the app into the page. The title never says more than a name that means nothing to a stranger. */
export const startApp = (props: AppProps, into: Element): void => {
  document.title = 'Thari';
  showTheme(keptTheme());
  render(<App {...props} />, into);
};

import '@thari/ui/tokens.css';
import '@thari/ui/base.css';
import { render } from 'preact';
import { App, type AppProps } from './App.tsx';
import './app.css';
import './doors.css';
import './person.css';
import './sync.css';

/** Draws the app into the page. The title never says more than a name that means nothing to a stranger. */
export const startApp = (props: AppProps, into: Element): void => {
  document.title = 'Thari';
  render(<App {...props} />, into);
};

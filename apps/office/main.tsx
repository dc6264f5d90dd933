import { render } from 'preact';
import '@thari/ui/tokens.css';
import '@thari/ui/base.css';
import './app/office.css';
import './app/print.css';
import { App } from './app/App.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);

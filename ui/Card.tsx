import type { ComponentChildren } from 'preact';
import './Figure.css';

/** A sheet of paper on the cloth. */
export function Card({ children }: { readonly children: ComponentChildren }) {
  return <section class="ui-card">{children}</section>;
}

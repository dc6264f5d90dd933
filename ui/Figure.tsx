import { Button } from './Button.tsx';
import './Figure.css';

export type FigureProps = {
  readonly label: string;
  /** All numbers are texts, because how a number is written belongs to a language; "<5" is one too. */
  readonly numerator: string;
  readonly denominator: string;
  /** Left out where the denominator is nought or too small to say. */
  readonly percent?: string | undefined;
  readonly period: string;
  /** "as of 24 November, 18:00" */
  readonly asOf: string;
  /** "11 of 12 sites have reported" */
  readonly note?: string | undefined;
  readonly open?:
    | { readonly label: string; readonly onPress?: (() => void) | undefined; readonly href?: string | undefined }
    | undefined;
};

/** A number that can be trusted: what it is out of, for when, known when, and the way to the rule and the rows behind it. */
export function Figure({ label, numerator, denominator, percent, period, asOf, note, open }: FigureProps) {
  return (
    <article class="ui-figure" aria-label={label}>
      <h2 class="ui-figure-label">{label}</h2>
      <p class="ui-figure-number">
        {percent && <span class="ui-figure-share">{percent}</span>}
        <span class={percent ? 'ui-figure-parts' : 'ui-figure-share'}>
          {numerator} / {denominator}
        </span>
      </p>
      <p class="ui-figure-when">
        {period}
        <br />
        {asOf}
      </p>
      {note && <p class="ui-figure-when">{note}</p>}
      {open && (
        <Button
          kind="plain"
          icon="arrow-right"
          href={open.href}
          onPress={open.onPress}
          heardAs={`${open.label}: ${label}`}
        >
          {open.label}
        </Button>
      )}
    </article>
  );
}

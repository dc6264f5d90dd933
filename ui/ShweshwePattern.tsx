import { useId } from 'preact/hooks';
import './ShweshwePattern.css';

type ShweshwePatternProps = { readonly tone?: 'dark' | 'soft' | undefined };

/** Dotted rings: round caps on dashes of no length. The gap divides the ring's length, so that the last dot meets the first. */
const ring = (radius: number, dots: number, width: number) => ({
  r: radius,
  'stroke-width': width,
  'stroke-dasharray': `0 ${((2 * Math.PI * radius) / dots).toFixed(3)}`,
});

const corners = ['0 0', '64 0', '0 64', '64 64'];

/**
 * Indigo print cloth, as it is worn at home, in church and in town. It fills the element around it, which has to be positioned.
 *
 * Drawn in lines instead of an image: a few hundred bytes, sharp on every screen, in the colours of the tokens.
 */
export function ShweshwePattern({ tone = 'dark' }: ShweshwePatternProps) {
  const id = useId();
  return (
    <svg class={`ui-shweshwe is-${tone}`} aria-hidden focusable="false">
      <pattern id={id} width="64" height="64" patternUnits="userSpaceOnUse">
        <g fill="none" stroke="currentColor" stroke-linecap="round">
          <circle cx="32" cy="32" opacity="0.55" {...ring(20, 24, 1.6)} />
          <circle cx="32" cy="32" opacity="0.8" {...ring(14, 12, 2.4)} />
          <path d="M32 23v18M23 32h18M25.6 25.6l12.8 12.8M38.4 25.6 25.6 38.4" stroke-width="1.6" opacity="0.75" />
          {corners.map((at) => (
            <g key={at} transform={`translate(${at})`}>
              <path d="M0-11 11 0 0 11-11 0z" stroke-width="1.4" opacity="0.5" />
              <path d="M0-5 5 0 0 5-5 0z" fill="currentColor" stroke="none" opacity="0.7" />
            </g>
          ))}
        </g>
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

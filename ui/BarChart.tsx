import { useId } from 'preact/hooks';
import './BarChart.css';
import { type BarTone, Weaves, weaveId } from './Weaves.tsx';

export type Bar = {
  readonly label: string;
  /** Left out where it is not known; the text says so. */
  readonly value?: number | undefined;
  /** The value as it is written: "84 %". It stands at the end of the bar. */
  readonly text: string;
  readonly tone?: BarTone | undefined;
};

export type BarChartProps = {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Where the longest bar could end: 100 for shares. Bars always begin at nought. */
  readonly max?: number | undefined;
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  readonly words: { readonly asTable: string; readonly name: string; readonly value: string };
};

/** Bars that lie, so that their names can be read. Names and values are plain text; the drawing is for the eye alone. */
export function BarChart({ title, bars, max, target, words }: BarChartProps) {
  const id = useId();
  const end = Math.max(max ?? 0, target?.value ?? 0, ...bars.map(({ value = 0 }) => value)) || 1;
  // Every bar has to end at the same line, so the widest value sets the room for all.
  const longest = Math.max(0, ...bars.map(({ text }) => text.length));
  const at = (value: number) => `${(100 * value) / end}%`;
  return (
    <figure class="ui-chart" aria-labelledby={id}>
      <figcaption class="ui-chart-title" id={id}>
        {title}
      </figcaption>
      <Weaves of={id} />
      <ul class="ui-chart-bars" style={{ '--value-width': `${longest + 1}ch` }}>
        {bars.map(({ label, value, text, tone = 'indigo' }) => (
          <li key={label} class="ui-chart-bar">
            <span>{label}</span>
            <svg class="ui-chart-drawing" aria-hidden focusable="false">
              {value ? (
                <rect class="ui-chart-shape" width={at(value)} height="100%" fill={`url(#${weaveId(id, tone)})`} />
              ) : null}
              {target && <TargetLine at={at(target.value)} />}
            </svg>
            <span class="ui-chart-value">{text}</span>
          </li>
        ))}
      </ul>
      {target && <p class="ui-chart-target">{target.label}</p>}
      <TableBehind bars={bars} words={words} />
    </figure>
  );
}

/** Dashes on a paler line, so that it is seen on a bar and beside it. */
function TargetLine({ at }: { readonly at: string }) {
  return (
    <>
      <line class="ui-chart-line is-ground" x1={at} x2={at} y1="-4" y2="26" />
      <line class="ui-chart-line" x1={at} x2={at} y1="-4" y2="26" />
    </>
  );
}

function TableBehind({ bars, words }: Pick<BarChartProps, 'bars' | 'words'>) {
  return (
    <details class="ui-chart-table">
      <summary>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, text }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export type BarTone = 'indigo' | 'late' | 'due' | 'done' | 'muted';

/** Each tone has a weave of its own: seen faintly on a screen, and alone on a black and white print. */
const weaves: Readonly<Record<BarTone, string>> = {
  indigo: 'M-2 10 10-2M-2 18 18-2M6 18 18 6',
  late: 'M-2 10 10-2M-2 18 18-2M6 18 18 6M6-2 18 10M-2-2 18 18M-2 6 10 18',
  due: 'M4 4h.1M12 4h.1M8 11h.1M0 11h.1M16 11h.1',
  done: 'M0 4h16M0 12h16',
  muted: 'M4 0v16M12 0v16',
};

export const weaveId = (of: string, tone: BarTone): string => `${of}-${tone}`;

/** The fills of one chart. Not hidden by `display: none`: a pattern inside would then not be drawn. */
export function Weaves({ of }: { readonly of: string }) {
  return (
    <svg class="ui-weaves" aria-hidden focusable="false">
      {(Object.keys(weaves) as BarTone[]).map((tone) => (
        <pattern key={tone} id={weaveId(of, tone)} width="16" height="16" patternUnits="userSpaceOnUse">
          <rect class={`ui-weave-ground is-${tone}`} width="16" height="16" />
          <path class="ui-weave" d={weaves[tone]} stroke-linecap="round" stroke-width={tone === 'due' ? 4 : 2} />
        </pattern>
      ))}
    </svg>
  );
}

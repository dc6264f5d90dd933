import './Notice.css';

export type ProgressBarProps = {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Seen at the end of the bar: "3/5". */
  readonly text?: string | undefined;
};

/** How much of something is done. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div class="ui-progress">
      <div
        class="ui-progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={text}
      >
        <div class="ui-progress-done" style={{ width: `${share * 100}%` }} />
      </div>
      {text && (
        <span class="ui-progress-text" aria-hidden>
          {text}
        </span>
      )}
    </div>
  );
}

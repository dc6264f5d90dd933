import './Notice.css';

/** `label` is heard and not seen: "Opening your diary". */
type SkeletonProps = { readonly label: string; readonly rows?: number | undefined };

/** The shape of a list that is about to come. */
export function Skeleton({ label, rows = 4 }: SkeletonProps) {
  return (
    <div class="ui-skeleton" role="status">
      <span class="ui-unseen">{label}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="ui-skeleton-row" aria-hidden>
          <span class="ui-skeleton-shape" />
          <span class="ui-skeleton-line" />
        </div>
      ))}
    </div>
  );
}

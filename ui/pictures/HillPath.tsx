/** A path over hills to a house, early in the day: where she will go. */
export function HillPath() {
  return (
    <svg viewBox="0 0 240 150" aria-hidden focusable="false">
      <circle cx="62" cy="44" r="18" fill="var(--sand)" />
      <path d="M0 96c40-34 76-34 116-12s84 2 124-24v90H0z" fill="var(--leaf)" opacity="0.45" />
      <path d="M0 120c50-26 92-26 132-12s74 0 108-22v64H0z" fill="var(--leaf)" />
      <path
        d="M92 150c8-20 62-16 62-32s-40-8-34-20 40-6 50-16l6 4c-8 14-36 10-38 16s42 6 40 22-36 16-34 26z"
        fill="var(--sand)"
      />
      <path d="M160 56h40v26h-40z" fill="var(--clay)" />
      <path d="M152 58l28-24 28 24z" fill="var(--indigo)" />
      <path d="M175 66h11v16h-11z" fill="var(--indigo-deep)" />
      <g stroke="var(--indigo-soft)" stroke-width="2.2" stroke-linecap="round">
        <path d="M180 41h.1M173 47h.1M187 47h.1M166 53h.1M180 53h.1M194 53h.1" />
      </g>
      <path d="M38 112V92" stroke="var(--clay)" stroke-width="4" stroke-linecap="round" />
      <path d="M38 58c14 0 20 12 18 22s-10 14-18 14-16-4-18-14 4-22 18-22z" fill="var(--leaf)" />
      <path d="M38 66v22M38 76l7-6M38 82l-7-6" stroke="var(--sand)" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}

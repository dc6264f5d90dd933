/** Three pieces of cloth, folded and put away, and a reel of thread: all is in order. */
export function ClothFolds() {
  return (
    <svg viewBox="0 0 240 150" aria-hidden focusable="false">
      <ellipse cx="120" cy="136" rx="108" ry="7" fill="var(--track)" />
      <path d="M45 98h139v17h-6v19H45a18 18 0 0 1 0-36z" fill="var(--clay)" />
      <path d="M45 115h139M52 107h124M52 125h118" stroke="var(--sand)" stroke-width="2.5" stroke-linecap="round" />
      <path d="M52 107h124M52 125h118" stroke="var(--clay)" stroke-width="4" stroke-dasharray="7 9" />
      <path d="M176 62a18 18 0 0 1 0 36H42V82h6V62z" fill="var(--sand)" />
      <path
        d="M56 76l8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8"
        fill="none"
        stroke="var(--leaf)"
        stroke-width="3"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <path d="M44 82h132M54 90h118" stroke="var(--clay)" stroke-width="2.5" stroke-linecap="round" />
      <path d="M55 26h121v18h-6v18H55a18 18 0 0 1 0-36z" fill="var(--indigo)" />
      <path d="M55 44h121" stroke="var(--indigo-soft)" stroke-width="2.5" stroke-linecap="round" />
      <g stroke="var(--indigo-soft)" stroke-width="3.4" stroke-linecap="round" stroke-dasharray="0 12">
        <path d="M62 32h110M68 38h104M62 50h104M68 56h98" />
      </g>
      <path d="M202 104h20v26h-20z" fill="var(--indigo)" />
      <path d="M202 110h20M202 116h20M202 122h20" stroke="var(--indigo-soft)" stroke-width="1.6" />
      <path d="M198 102h28M198 132h28" stroke="var(--sand)" stroke-width="6" stroke-linecap="round" />
    </svg>
  );
}

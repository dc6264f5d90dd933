/** A notebook that lies open, a pencil and a cup: the day has not begun to be written. */
export function Notebook() {
  return (
    <svg viewBox="0 0 240 150" aria-hidden focusable="false">
      <path d="M14 128h212" stroke="var(--track)" stroke-width="10" stroke-linecap="round" />
      <path d="M34 36c28-8 54-4 70 8 16-12 42-16 70-8v88c-28-8-54-4-70 6-16-10-42-14-70-6z" fill="var(--indigo)" />
      <path d="M42 34c24-6 46-2 62 10v78c-16-10-38-14-62-8z" fill="var(--paper)" stroke="var(--track)" />
      <path d="M166 34c-24-6-46-2-62 10v78c16-10 38-14 62-8z" fill="var(--cloth)" stroke="var(--track)" />
      <g fill="none" stroke="var(--track)" stroke-width="2.5" stroke-linecap="round">
        <path d="M52 52c14-3 28 0 42 6M52 66c14-3 28 0 42 6M52 80c14-3 28 0 42 6M52 94c14-3 22-1 30 2" />
        <path d="M156 52c-14-3-28 0-42 6M156 66c-14-3-28 0-42 6M156 80c-14-3-28 0-42 6" />
      </g>
      <path d="M104 44v78" stroke="var(--indigo-soft)" stroke-width="2" />
      <path d="M118 104l42-34 7 9-42 34-11 3z" fill="var(--clay)" />
      <path d="M118 104l7 9-11 3z" fill="var(--sand)" />
      <path d="M160 70l5-4 7 9-5 4z" fill="var(--indigo-soft)" />
      <path d="M184 92h32v22a14 14 0 0 1-14 14h-4a14 14 0 0 1-14-14z" fill="var(--clay)" />
      <path d="M216 98c12-3 12 18-2 16" fill="none" stroke="var(--clay)" stroke-width="4" />
      <path d="M184 100h32" stroke="var(--sand)" stroke-width="3" />
      <path
        d="M194 84c-4-6 4-8 0-14M206 84c-4-6 4-8 0-14"
        fill="none"
        stroke="var(--track)"
        stroke-width="3"
        stroke-linecap="round"
      />
    </svg>
  );
}

import type { Topic } from '../forms/visits/session-topics.ts';
import { motifOf } from './motifs.ts';

/** The drawing of a talking point. It says nothing that the words do not say, so a screen reader passes it by. */
export function TopicPicture({ topic }: { readonly topic: Topic }) {
  const { line, cloth, warm } = motifOf(topic);
  return (
    <svg class="topic-picture" viewBox="0 0 64 64" width="56" height="56" aria-hidden focusable="false">
      {cloth && <path d={cloth} fill="var(--indigo-soft)" />}
      {warm && <path d={warm} fill="var(--sand)" />}
      <path
        d={line}
        fill="none"
        stroke="var(--indigo)"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

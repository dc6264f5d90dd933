import type { DataOf } from '../../questions/form.ts';

export type Channel = DataOf<'ConsentRecorded'>['channel'];

/** How she is reached. */
export const ways = ['call', 'sms', 'home-visit', 'treatment-supporter'] as const satisfies readonly Channel[];
/** What is done with her record. The record itself comes first: without it there is nothing else to agree to. */
export const purposes = ['share-with-clinic', 'evaluation', 'messages'] as const satisfies readonly Channel[];

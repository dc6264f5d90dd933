import { uuidV7 } from '@thari/kernel/uuid-v7';

/** An id for something that a command makes. */
export const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

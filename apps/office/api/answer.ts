/** Why a question to the server has no answer. Each is a state that a person can see. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed-out' }
  /** The server's own sentence. */
  | { readonly kind: 'problem'; readonly status: number; readonly title: string }
  /** The answer does not have the shape this page knows: page and server are of different versions. */
  | { readonly kind: 'unreadable' };

export type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: Failure };

export const answered = <T>(data: T): Answer<T> => ({ ok: true, data });
export const failed = (failure: Failure): Answer<never> => ({ ok: false, failure });

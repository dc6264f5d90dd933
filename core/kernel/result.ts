/** What a decision answers: the thing, or the reason why not. A refusal is a value, so that every caller has to look at it. */
export type Result<T, Reason extends string> = Ok<T> | Refused<Reason>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason };

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const refuse = <Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason });

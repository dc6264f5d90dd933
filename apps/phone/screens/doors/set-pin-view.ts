/** Choosing six numbers: twice the same, so that a slip of the thumb locks nobody out. */
export type PinChoice = { readonly first: string | undefined; readonly differed: boolean };

export const nothingChosen: PinChoice = { first: undefined, differed: false };

/** What follows a whole PIN: it is asked again, it is taken, or the two differ and she begins again. */
export const pinChosen = (
  choice: PinChoice,
  pin: string,
): { readonly choice: PinChoice; readonly agreed: string | undefined } => {
  if (choice.first === undefined) return { choice: { first: pin, differed: false }, agreed: undefined };
  if (choice.first === pin) return { choice, agreed: pin };
  return { choice: { first: undefined, differed: true }, agreed: undefined };
};

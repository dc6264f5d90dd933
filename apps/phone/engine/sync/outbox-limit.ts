/** More than a phone could ever have waiting, and as many as IndexedDB counts to. */
export const allOfIt = 1_000_000;

type Limits = { readonly decimals: number; readonly digits: number };

/** The number after one more key, written with a point. A key that would make nonsense changes nothing. */
export const typedNumber = (text: string, key: string, { decimals, digits }: Limits): string => {
  if (key === '.' || key === ',') return decimals > 0 && !text.includes('.') ? `${text || '0'}.` : text;
  const [whole = '', fraction] = text.split('.');
  if (fraction !== undefined) return fraction.length < decimals ? text + key : text;
  if (whole === '0') return key;
  return whole.length < digits ? text + key : text;
};

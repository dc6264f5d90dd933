/**
 * The id of one card: chance and nothing else, passed in as sixteen bytes. No time, no site and no person is in it, so that whoever
 * reads the squares of a lost card has learned nothing.
 */
export const cardId = (random: Uint8Array): string => {
  const bytes = random.slice(0, 16);
  bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0x0f); // a UUID version 4 (RFC 9562)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return dashed(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
};

/** What the squares of a card say: its id and not a word more, in capitals, which make the smallest squares. */
export const cardText = (id: string): string => id.replaceAll('-', '').toUpperCase();

/** Reads what a camera saw on a card. Undefined for anything that is none of ours: an address, a bus ticket, a medicine box. */
export const readCard = (seen: string): string | undefined => {
  const hex = seen.trim().toLowerCase();
  return /^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/.test(hex) ? dashed(hex) : undefined;
};

const dashed = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

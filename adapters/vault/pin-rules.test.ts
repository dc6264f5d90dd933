import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinRefusal, pinRefusals } from './pin-rules.ts';

describe('a PIN', () => {
  test.each([
    ['48027', 'too-short'],
    ['', 'too-short'],
    ['48027x', 'not-digits'],
    ['480 273', 'not-digits'],
    ['٤٨٠٢٧٣', 'not-digits'],
    ['000000', 'all-the-same'],
    ['7777777', 'all-the-same'],
    ['100000', 'too-few-different'],
    ['696969', 'too-few-different'],
    ['123456', 'run'],
    ['987654', 'run'],
    ['890123', 'run'],
    ['210987', 'run'],
    ['246802', 'run'],
    ['12345678', 'run'],
    ['173173', 'repeated'],
    ['45674567', 'repeated'],
    ['773388', 'repeated'],
    ['311299', 'date'],
    ['010126', 'date'],
    ['991231', 'date'],
    ['31121999', 'date'],
    ['20260301', 'date'],
    ['147852', 'common'],
    ['159753', 'common'],
  ])('%o is refused: %s', (pin, reason) => {
    expect(pinRefusal(pin)).toBe(reason);
  });

  test.each([
    ['the shortest', '480273'],
    ['a longer one', '4802731'],
    ['day 32', '320175'],
    ['day 32, the year first', '990132'],
    ['day 0', '000174'],
    ['month 13', '311375'],
    ['month 0', '310075'],
    ['eight digits that are a day in no year near ours', '31127399'],
    ['a run but for one digit', '123556'],
    ['three different digits', '885280'],
  ])('may be %s: %o', (_, pin) => {
    expect(pinRefusal(pin)).toBeUndefined();
  });

  test('of chance is taken nine times in ten', () => {
    const everySo = 97;
    const pins = Array.from({ length: 1_000_000 / everySo }, (_, i) => String(i * everySo).padStart(6, '0'));
    const taken = pins.filter((pin) => pinRefusal(pin) === undefined);
    expect(taken.length / pins.length).toBeGreaterThan(0.9);
  });

  test('is refused only for reasons that are listed', () => {
    fc.assert(
      fc.property(fc.string(), (pin) => {
        expect([undefined, ...pinRefusals]).toContain(pinRefusal(pin));
      }),
    );
  });
});

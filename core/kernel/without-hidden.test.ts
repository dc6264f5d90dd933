import { expect, test } from 'vitest';
import { withoutHidden } from './without-hidden.ts';

test.each([
  ['a mark that turns the writing round', 'Nom\u202esa', 'Nomsa'],
  ['a mark from right to left', '\u200fNomsa\u200e', 'Nomsa'],
  ['an isolate', '\u2066Nomsa\u2069', 'Nomsa'],
  ['a control character', 'Nom\u0000sa\u0007', 'Nomsa'],
  ['a space of no width', 'Nom\u200bsa', 'Nomsa'],
  ['a tab', 'Nomsa\tDlamini', 'Nomsa Dlamini'],
])('%s is taken out of a name', (_, typed, kept) => {
  expect(withoutHidden(typed)).toBe(kept);
});

test.each(['Mpho Grâce', 'N’Dlovu', "Ng'andu", 'Adaeze-Chi', 'behind the mill\nblue door', 'مريم'])(
  '%j stays as it is',
  (typed) => {
    expect(withoutHidden(typed)).toBe(typed);
  },
);

import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { appointment, motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { PairFacts, PregnancyFacts } from '../facts.ts';
import { dueDateFor } from '../gestation.ts';
import { who2021 } from '../packs/who-2021.ts';
import { antenatalContacts } from './antenatal-contacts.ts';

const early = { dueOn: dueDateFor(on('2025-01-01')), recordedOn: on('2025-02-01'), ended: undefined } as const;
const apply = (pregnancies: readonly PregnancyFacts[], facts: Partial<PairFacts> = {}) =>
  antenatalContacts.apply(
    pairFacts({ infants: [], mother: motherFacts({ pregnancies, status: 'negative' }), ...facts }),
    who2021.settings,
  );
const asked = (pregnancy: Partial<PregnancyFacts> = {}, heldOn: readonly string[] = []) =>
  apply([pregnancyFacts({ ...early, ...pregnancy })], { contacts: heldOn.map(held) });
const held = (day: string) => ({ kind: 'antenatal', heldOn: on(day) }) as const;
const contact = (number: number, ...args: Parameters<typeof asked>) =>
  asked(...args).find(({ id }) => id.endsWith(`/contact-${number}`));
const days = (items: ReturnType<typeof apply>) => items.map(({ window }) => window.dueOn);
const doneOn = (item: ReturnType<typeof contact>) => (item?.settled?.how === 'done' ? item.settled.on : undefined);

const allEight = [
  '2025-03-26',
  '2025-05-21',
  '2025-07-02',
  '2025-07-30',
  '2025-08-27',
  '2025-09-10',
  '2025-09-24',
  '2025-10-08',
];

test('a last period on 1 January 2025 is a due date of 8 October and eight contacts', () => {
  expect(early.dueOn).toBe('2025-10-08');
  expect(days(asked())).toEqual(allEight);
  expect(contact(1)).toMatchObject({ what: 'antenatal-visit', actor: 'nurse', about: 'nomsa', priority: 'b' });
});
test('a contact is wanted from a week before its day and late a week after it', () => {
  expect(statesAround(contact(2), '2025-05-14')).toEqual(['coming', 'due', 'due']);
  expect(statesAround(contact(2), '2025-05-28')).toEqual(['due', 'due', 'late']);
});
test('one that went by is left when the next one begins', () => {
  expect(statesAround(contact(2), '2025-06-24')).toEqual(['late', 'late', 'stopped']);
});
test('the last one gives way to the rule on being past the due date', () => {
  expect(statesAround(contact(8), '2025-10-14')).toEqual(['due', 'due', 'stopped']);
});
test.each([
  ['2025-05-13', undefined],
  ['2025-05-14', '2025-05-14'],
  ['2025-05-15', '2025-05-15'],
  ['2025-06-24', '2025-06-24'],
  ['2025-06-25', undefined],
])('being with the nurse on %s settles the second contact: %s', (day, expected) => {
  expect(doneOn(contact(2, {}, [day]))).toBe(expected);
});
test.each([
  ['2024-12-31', undefined],
  ['2025-01-01', '2025-01-01'],
  ['2025-02-10', '2025-02-10'],
])('the first contact is wanted by twelve weeks, so that one on %s settles it: %s', (day, expected) => {
  expect(doneOn(contact(1, {}, [day]))).toBe(expected);
});
test('a kept visit that was booked for it counts, another one and a missed one do not', () => {
  const visit = { dueOn: on('2025-05-20'), keptOn: on('2025-05-21') };
  const second = (facts: Parameters<typeof appointment>[0]) =>
    apply([pregnancyFacts(early)], { appointments: [appointment({ ...visit, ...facts })] })[1];
  expect(doneOn(second({ status: 'kept', reasons: ['antenatal'] }))).toBe('2025-05-21');
  expect(second({ status: 'kept', reasons: ['postnatal'] })?.settled).toBeUndefined();
  expect(second({ status: 'missed', reasons: ['antenatal'] })?.settled).toBeUndefined();
});
test('a contact after birth is none before it', () => {
  const contacts = [{ kind: 'postnatal', heldOn: on('2025-05-21') }] as const;
  expect(apply([pregnancyFacts(early)], { contacts })[1]?.settled).toBeUndefined();
});

describe('a woman who comes late', () => {
  test.each([
    ['2025-07-01', '2025-07-02'],
    ['2025-07-02', '2025-07-02'],
    ['2025-07-03', '2025-07-30'],
  ])('on %s has her next contact on %s', (recordedOn, next) => {
    expect(days(asked({ recordedOn: on(recordedOn) }))[0]).toBe(next);
  });
  test('is not called twice within two weeks', () => {
    const next = contact(4, { recordedOn: on('2025-07-20') }, ['2025-07-20']);
    expect(next?.window).toMatchObject({ fromOn: '2025-08-03', dueOn: '2025-08-03', lateAfterOn: '2025-08-06' });
  });
  test('after her last scheduled contact has none any more', () => {
    expect(asked({ recordedOn: on('2025-10-09') })).toEqual([]);
  });
});

describe('never two contacts within two weeks', () => {
  test.each([
    ['2025-08-27', '2025-09-10', '2025-09-10'],
    ['2025-08-28', '2025-09-11', '2025-09-11'],
    ['2025-09-02', '2025-09-16', '2025-09-16'],
  ])('after one on %s the next is wanted from %s, by %s', (day, fromOn, dueOn) => {
    expect(contact(6, {}, [day])?.window).toMatchObject({ fromOn, dueOn });
  });
  test('an early one leaves the day of the next where it was', () => {
    expect(contact(6, {}, ['2025-08-21'])?.window).toMatchObject({ fromOn: '2025-09-04', dueOn: '2025-09-10' });
    expect(contact(6, {}, ['2025-08-20'])?.window).toMatchObject({ fromOn: '2025-09-03', dueOn: '2025-09-10' });
  });
  test('counted from the last one, in whatever order they were written down', () => {
    expect(contact(6, {}, ['2025-09-02', '2025-07-30'])?.window.fromOn).toBe('2025-09-16');
    expect(contact(6, {}, ['2025-07-30', '2025-09-02'])?.window.fromOn).toBe('2025-09-16');
  });
  test('but one that was held all the same counts', () => {
    expect(doneOn(contact(6, {}, ['2025-09-02', '2025-09-10']))).toBe('2025-09-10');
  });
});

test('a due date revised by ultrasound plans the contacts anew, and what was held stays', () => {
  const heldOn = ['2025-03-26', '2025-05-21'];
  const revised = asked({ dueOn: addDays(early.dueOn, -7) }, heldOn);
  expect(days(revised)).toEqual(allEight.map((day) => addDays(on(day), -7)));
  expect(revised.slice(0, 3).map(doneOn)).toEqual([...heldOn, undefined]);
  expect(revised.map(({ id }) => id)).toEqual(asked({}, heldOn).map(({ id }) => id));
});
test('a second pregnancy has its own', () => {
  const first = pregnancyFacts({ ...early, ended: { on: on('2025-10-08'), outcome: 'birth' } });
  const second = pregnancyFacts({
    pregnancyId: 'second',
    dueOn: on('2027-10-08'),
    recordedOn: on('2027-02-01'),
    ended: undefined,
  });
  const items = apply([first, second], { contacts: [held('2025-03-26'), held('2027-05-21')] });
  expect(items.filter(({ id }) => !id.includes('second')).map(doneOn)).toEqual(['2025-03-26']);
  expect(items.filter(({ id }) => id.includes('second')).map(doneOn)).toEqual([
    undefined,
    '2027-05-21',
    ...Array(6).fill(undefined),
  ]);
});
test.each(['birth', 'miscarriage', 'stillbirth', 'induced-abortion'] as const)(
  'after a %s what was done stays and nothing else is asked',
  (outcome) => {
    const ended = { ended: { on: on('2025-05-25'), outcome } };
    expect(asked(ended, ['2025-03-26', '2025-05-26']).map(doneOn)).toEqual(['2025-03-26']);
    expect(asked(ended)).toEqual([]);
  },
);
test('nothing is asked of a woman without a pregnancy', () => {
  expect(apply([])).toEqual([]);
});
test('nothing is open after her death', () => {
  const mother = motherFacts({ pregnancies: [pregnancyFacts(early)], diedOn: on('2025-06-01') });
  const items = antenatalContacts.apply(pairFacts({ infants: [], mother }), who2021.settings);
  expect(new Set(items.map(({ settled }) => settled?.how))).toEqual(new Set(['stopped']));
});

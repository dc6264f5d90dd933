import { careRefusals } from '@thari/care/decisions/care-refusals';
import { careEvents } from '@thari/care/events/care-event';
import { RefusalReason } from '@thari/contract/phone/push';
import { sources } from '@thari/protocol/sources';
import { whys } from '@thari/protocol/why';
import { describe, expect, test } from 'vitest';
import { allEntries } from '../screens/forms/all-entries.ts';
import { aboutOf, pageOf } from '../screens/preview/known-to-tests.ts';
import { nomsa } from '../screens/preview/nomsas-story.ts';
import { answersOf } from '../screens/questions/answers.ts';
import type { Entry } from '../screens/questions/form.ts';
import { en } from './en.ts';
import { everyString } from './every-string.ts';

type Schema = {
  readonly anyOf?: readonly { readonly const: string }[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};
const codesIn = (schema: Schema): readonly string[] =>
  (schema.anyOf ?? schema.items?.anyOf ?? []).map((word) => word.const);

const said = (words: Readonly<Record<string, unknown>>, codes: readonly string[]) =>
  codes.filter((code) => typeof words[code] !== 'string' || words[code] === '');

describe('in English there is a sentence for', () => {
  test('every refusal of a decision', () => {
    expect(said(en.refusals.care, careRefusals)).toEqual([]);
  });
  test('every refusal of a save, of a PIN, of unlocking and of a code', () => {
    expect(said(en.refusals.save, ['storage-full', 'not-open', 'not-on-this-phone'])).toEqual([]);
    expect(said(en.doors.pin.refusals, ['too-short', 'not-digits', 'too-easy'])).toEqual([]);
    const unlocking = ['wrong-pin', 'wait', 'destroyed', 'lease-ended', 'used-elsewhere'];
    expect(said(en.doors.lock.refusals, unlocking)).toEqual([]);
    const activating = ['wrong-code', 'code-used', 'no-network', 'server-problem'];
    expect(said(en.doors.activate.refusals, activating)).toEqual([]);
  });
  test('every reason for which the server keeps an entry aside', () => {
    const reasons = codesIn(RefusalReason as unknown as Schema);
    expect(reasons.length).toBeGreaterThan(5);
    expect(said(en.sync.refused, reasons)).toEqual([]);
  });
  test('every problem of sending', () => {
    expect(said(en.sync.problems, ['offline', 'server-problem', 'signed-out', 'storage-full'])).toEqual([]);
  });
  test('every why, and every paper a rule may come from', () => {
    expect(said(en.whys.because, Object.keys(whys))).toEqual([]);
    expect(said(en.whys.sources, Object.keys(sources))).toEqual([]);
  });
  test('every kind of entry', () => {
    expect(
      said(
        en.entries,
        careEvents.map(({ type }) => type),
      ),
    ).toEqual([]);
  });

  const about = aboutOf(pageOf(nomsa));
  const coded = careEvents.flatMap(({ type, data }) =>
    Object.entries((data as unknown as Schema).properties ?? {})
      .map(([field, schema]) => ({ type, field, codes: codesIn(schema) }))
      .filter(({ codes }) => codes.length > 0),
  );
  test('as many coded fields as were meant to be looked at', () => {
    expect(coded.length).toBeGreaterThan(25);
  });
  test.each(coded)('every word of $type.$field', ({ type, field, codes }) => {
    const entry = allEntries[type] as unknown as Entry;
    const unsaid = codes.filter((code) => {
      const answers = answersOf({ outcome: 'measured', [field]: code });
      const question = (entry.shown?.(about) ?? entry.questions(answers, about)).find(({ id }) => id === field);
      const choices = question && 'choices' in question ? question.choices : [];
      return !choices.some(({ value, label }) => value === code && label !== '');
    });
    expect(unsaid).toEqual([]);
  });
});

test('no word is empty, and none has a gap at its ends', () => {
  expect(everyString(en).filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  expect(everyString(en).length).toBeGreaterThan(700);
});

test('no sentence shouts or counts errors', () => {
  expect(everyString(en).filter(([, text]) => /!|error|invalid input|sync|%/i.test(text))).toEqual([]);
});

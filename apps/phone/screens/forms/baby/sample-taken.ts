import { addMonths } from '@thari/kernel/calendar-date';
import { itemState } from '@thari/protocol/rule';
import { type Answers, dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { type About, entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';
import { babyOf } from './baby-known.ts';

export const sampleTaken = entry('InfantSampleTaken', {
  questions: (_, { t, today }) => [
    day('takenOn', t.baby.sample.takenOn, pastChips(t, today), { page: 'when' }),
    choice('placeTaken', t.baby.sample.placeTaken, offers(t.baby.sample.places, { asides: ['not-recorded'] }), {
      page: 'when',
    }),
    choice('test', t.baby.sample.test, offers(t.baby.sample.tests, { clear: t.clear.tests }), { page: 'what' }),
    choice('purpose', t.baby.sample.purpose, offers(t.baby.sample.purposes, { asides: ['not-recorded'] }), {
      page: 'what',
    }),
  ],
  facts: (answers, { t }) => ({
    takenOn: dayIn(answers, 'takenOn'),
    placeTaken: oneOf(answers, 'placeTaken', t.baby.sample.places),
    test: oneOf(answers, 'test', t.baby.sample.tests),
    purpose: oneOf(answers, 'purpose', t.baby.sample.purposes),
  }),
});

export const sampleTakenForm = recording('takeInfantSample', sampleTaken, {
  start: (about): Answers => ({ takenOn: about.today, placeTaken: 'facility', ...likelyCheck(about) }),
  command: (known, { infantId }, id) => ({
    name: 'takeInfantSample',
    data: { ...known, infantId: given(infantId), sampleId: id },
  }),
});

/** Which check it most likely is, from the baby's age and from what is open: she looks at it and may change it. */
export const likelyCheck = (about: Pick<About, 'page' | 'subject' | 'today'>): Answers => {
  const baby = babyOf(about);
  if (!baby) return {};
  const isOlder = about.today >= addMonths(baby.bornOn, 18);
  const isOpen = (what: string) =>
    about.page?.plan.some(
      (item) =>
        item.what === what && item.about === baby.infantId && ['due', 'late'].includes(itemState(item, about.today)),
    ) ?? false;
  if (isOpen('baby-second-check')) return { test: 'nat', purpose: 'confirmatory' };
  if (isOpen('baby-final-check')) return { test: isOlder ? 'antibody' : 'nat', purpose: 'final' };
  return { test: isOlder ? 'antibody' : 'nat', purpose: baby.samples.length === 0 ? 'first' : 'scheduled' };
};

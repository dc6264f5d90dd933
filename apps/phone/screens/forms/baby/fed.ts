import { type Answers, dayIn, maybeOneOf, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { type About, type After, entry } from '../../questions/form.ts';
import { nurseLater } from '../moves/send-on.ts';
import { given, recording } from '../recording.ts';
import { babyOf } from './baby-known.ts';

/** What the baby is given. It ends no breastfeeding: that has its own entry, to which this leads where it seems so. */
export const fed = entry('FeedingRecorded', {
  questions: (_, { t, today }) => [
    choice('feeding', t.baby.feeding.now, offers(t.baby.feeding.nows), { page: 'fed' }),
    day('recordedOn', t.baby.feeding.recordedOn, pastChips(t, today), { page: 'fed' }),
  ],
  facts: (answers, { t }) => ({
    feeding: oneOf(answers, 'feeding', t.baby.feeding.nows),
    recordedOn: dayIn(answers, 'recordedOn'),
  }),
});

export const fedForm = recording('recordFeeding', fed, {
  start: ({ today }) => ({ recordedOn: today }),
  command: (known, { infantId }) => ({ name: 'recordFeeding', data: { ...known, infantId: given(infantId) } }),
  after: (about, answers) => afterFeeding(about, answers),
});

/** The nurse hears of early food; and where breast milk is no longer among it, the last day of it is asked for. */
const afterFeeding = (about: About, answers: Answers): After => {
  const { infantId } = about.subject;
  const feeding = maybeOneOf(answers, 'feeding', about.t.baby.feeding.nows);
  if (infantId === undefined || feeding === undefined) return 'person';
  if (feeding === 'mixed')
    return { form: 'makeReferral', subject: { about: infantId, proposed: nurseLater('feeding-or-growth') } };
  const was = babyOf(about)?.feeding.now;
  const hasEnded = feeding === 'replacement' || feeding === 'food-only';
  if (hasEnded && was === 'breastfed') return { form: 'stopBreastfeeding', subject: { infantId } };
  return 'person';
};

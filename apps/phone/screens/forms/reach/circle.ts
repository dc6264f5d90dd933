import { type Answers, dayIn, maybeDayIn, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, text } from '../../questions/ask.ts';
import { type About, type After, entry, type Form } from '../../questions/form.ts';
import { longestTyped, nameFault } from '../../questions/name-fault.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { nurseToday } from '../moves/send-on.ts';
import { given } from '../recording.ts';

/** Somebody who knows about her: who, how it was told, how it was taken. The name is sealed and never among the facts. */
export const circle = entry('DisclosureRecorded', {
  questions: (_, { t, today }) => {
    const words = t.reach.circle;
    return [
      choice('relation', words.relation, offers(words.relations, { asides: ['other'] }), { veiled: true }),
      choice('how', words.how, offers(words.hows), { veiled: true }),
      choice('reaction', words.reaction, offers(words.reactions, { asides: ['not-known'] }), {
        veiled: true,
        hint: words.harmHint,
      }),
      day('knowsSinceOn', words.knowsSinceOn, pastChips(t, today), { optional: true, page: 'when' }),
      day('recordedOn', words.recordedOn, pastChips(t, today), { page: 'when' }),
    ];
  },
  facts: (answers, { t }) => ({
    relation: oneOf(answers, 'relation', t.reach.circle.relations),
    how: oneOf(answers, 'how', t.reach.circle.hows),
    reaction: oneOf(answers, 'reaction', t.reach.circle.reactions),
    knowsSinceOn: maybeDayIn(answers, 'knowsSinceOn'),
    recordedOn: dayIn(answers, 'recordedOn'),
  }),
});

export const circleForm: Form = {
  name: 'recordDisclosure',
  intro: ({ t }, _, step) => (step === 0 ? t.reach.circle.intro : undefined),
  start: ({ today }) => ({ recordedOn: today }),
  questions: (answers, about) => {
    const [relation, ...others] = circle.questions(answers, about);
    const name = text('note', about.t.reach.circle.name, {
      optional: true,
      check: nameFault('note', about.t),
      maxLength: longestTyped,
      page: 'when',
    });
    return [...(relation ? [relation] : []), ...others, name];
  },
  ids: () => 1,
  saved: ({ reach }) => reach.circle.saved,
  commands: (answers, about, [id]) => [
    {
      name: 'recordDisclosure',
      data: withoutGaps({
        ...circle.facts(answers, about),
        disclosureId: given(id),
        note: textIn(answers, 'note') || undefined,
      }),
    },
  ],
  after: afterTelling,
};

/** Harm leads to the nurse the same day, as every concern does. Nobody is asked here what it means. */
function afterTelling({ page }: About, answers: Answers): After {
  if (textIn(answers, 'reaction') !== 'harm' || !page) return 'person';
  return { form: 'makeReferral', subject: { about: page.record.mother.motherId, proposed: nurseToday('safety') } };
}

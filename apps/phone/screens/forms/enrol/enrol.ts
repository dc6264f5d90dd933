import type { CareCommand } from '@thari/care/decisions/commands';
import type { EnrolWoman } from '@thari/care/decisions/enrol-woman';
import { monthsBetween, partsOf } from '@thari/kernel/calendar-date';
import { decidesWithSomebody } from '@thari/protocol/own-consent';
import type { Newcomer } from '../../../engine/engine-api.ts';
import { type Answers, manyIn, maybeDayIn, maybeOneOf, saysYes, textIn } from '../../questions/answers.ts';
import { choice, offers, yesNo } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { newbornQuestions, newbornsIn } from '../baby/newborns.ts';
import { followUpFacts, followUpQuestions } from '../her/joined.ts';
import { pregnancy } from '../her/pregnancy.ts';
import { given } from '../recording.ts';
import { askedOf, channelQuestions, dueDateQuestions } from './what-she-agrees.ts';
import { bornFrom, whoQuestions } from './who-she-is.ts';

/** Welcoming a mother. Her yes to the record comes first: before it nothing may be typed. Her follow-up comes last. */
export const enrolForm: Form = {
  name: 'enrolWoman',
  intro: ({ t }, answers) => (textIn(answers, 'record') === 'no' ? t.her.consent.noRecord : undefined),
  start: ({ subject }) => ({ ...subject.proposed }),
  questions: (answers, about) => {
    const { t } = about;
    const agreed = yesNo('record', t.her.consent.record, t, {
      check: (now) => (saysYes(now, 'record') ? undefined : t.refusals.care['record-not-consented']),
    });
    return [
      agreed,
      ...whoQuestions(answers, about),
      ...decidedWithQuestions(answers, about),
      choice('now', t.enrol.now, offers(t.enrol.nows)),
      ...nowQuestions(answers, about),
      ...channelQuestions(answers, about),
      ...followUpQuestions(answers, about),
    ];
  },
  ends: (answers) => textIn(answers, 'record') === 'no',
  ids: (answers) => 2 + babies(answers),
  review: true,
  saved: (t) => t.enrol.saved,
  blames: { 'name-missing': 'givenName', 'record-not-consented': 'record', 'before-her-birth': 'herBornOn' },
  looksFor: newcomerIn,
  after: () => ({ form: 'bookAppointment', subject: {} }),
  commands: (answers, about, [motherId, pregnancyId, ...infantIds]) => [
    { name: 'enrolWoman', data: woman(answers, about, given(motherId)) },
    ...expected(answers, about, given(pregnancyId)),
    ...withHer(answers, about, infantIds),
  ],
};

/** What of her could tell that she is here already. */
function newcomerIn(answers: Answers, about: About): Newcomer {
  const { bornOn } = bornFrom(answers, about.today);
  return {
    name: `${textIn(answers, 'givenName')} ${textIn(answers, 'familyName')}`.trim(),
    phone: textIn(answers, 'phone'),
    babyNames: Array.from({ length: babies(answers) }, (_, i) => textIn(answers, `name${i + 1}`)).filter(Boolean),
    bornYear: bornOn && partsOf(bornOn).year,
    place: textIn(answers, 'place'),
  };
}

const isPregnant = (answers: Answers): boolean => textIn(answers, 'now') === 'pregnant';
const babies = (answers: Answers): number =>
  textIn(answers, 'now') === 'baby' ? Number(textIn(answers, 'howMany') || '1') : 0;

const nowQuestions = (answers: Answers, about: About): readonly Question[] => {
  if (isPregnant(answers)) return dueDateQuestions(answers, about);
  if (textIn(answers, 'now') !== 'baby') return [];
  const { howMany, howManys } = about.t.enrol;
  return [
    choice('howMany', howMany, offers(howManys)),
    ...newbornQuestions(babies(answers), answers, about).map((each) => againstHerBirth(each, about)),
  ];
};

/** The youngest mothers were ten. A birth before that is a birthday of hers, or of the baby's, that was mistyped. */
const youngestMonths = 120;

const againstHerBirth = (question: Question, { t, today }: About): Question =>
  question.id !== 'bornOn'
    ? question
    : {
        ...question,
        check: (answers) => {
          const her = bornFrom(answers, today).bornOn;
          const baby = maybeDayIn(answers, 'bornOn');
          return her && baby && monthsBetween(her, baby) < youngestMonths ? t.enrol.bornAfterBaby : undefined;
        },
      };

/** Where she may not yet decide by herself: who decides with her. Whatever the answer, she is welcomed. */
const decidedWithQuestions = (answers: Answers, about: About): readonly Question[] => {
  const years = youngerThan(answers, about);
  if (years === undefined) return [];
  const words = about.t.her.consent;
  return [choice('decidedWith', words.decidedWith, offers(words.decidedWiths), { hint: words.tooYoung(years) })];
};

const youngerThan = (answers: Answers, { state, today }: About): number | undefined =>
  decidesWithSomebody(bornFrom(answers, today).bornOn, { country: state.site.country, today });

const decidedWithIn = (answers: Answers, about: About): Pick<EnrolWoman, 'decidedWith'> => {
  const decidedWith = maybeOneOf(answers, 'decidedWith', about.t.her.consent.decidedWiths);
  return decidedWith && youngerThan(answers, about) !== undefined ? { decidedWith } : {};
};

const woman = (answers: Answers, about: About, motherId: string): EnrolWoman => ({
  motherId,
  assignedTo: about.state.worker.id,
  enrolledOn: about.today,
  ...followUpFacts(answers, about.t),
  ...bornFrom(answers, about.today),
  ...decidedWithIn(answers, about),
  identity: withoutGaps({
    givenName: textIn(answers, 'givenName'),
    familyName: textIn(answers, 'familyName') || undefined,
    phone: textIn(answers, 'phone') || undefined,
    place: textIn(answers, 'place') || undefined,
    codeWord: textIn(answers, 'codeWord') || undefined,
  }),
  consents: {
    record: saysYes(answers, 'record'),
    ...Object.fromEntries(
      askedOf(answers).map((channel) => [
        channel,
        [...manyIn(answers, 'channels'), ...manyIn(answers, 'purposes')].includes(channel),
      ]),
    ),
  },
});

const expected = (answers: Answers, about: About, pregnancyId: string): readonly CareCommand[] => {
  if (!isPregnant(answers) || textIn(answers, 'dueDateFrom') === 'unknown') return [];
  return [{ name: 'recordPregnancy', data: { ...withoutGaps(pregnancy.facts(answers, about)), pregnancyId } }];
};

const withHer = (answers: Answers, about: About, ids: readonly string[]): readonly CareCommand[] =>
  babies(answers) === 0
    ? []
    : [{ name: 'recordBirth', data: { babies: newbornsIn(babies(answers), answers, about, ids) } }];

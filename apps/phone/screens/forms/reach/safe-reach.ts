import type { PersonDetails } from '@thari/care/projections/person-details';
import { type Answers, answersOf, dayIn, manyIn, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, many, offers, pastChips, pick, text } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';
import type { Offer, Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { phoneFault } from '../enrol/phone-fault.ts';

const anyHour = 'any';
const hours = Array.from({ length: 16 }, (_, i) => `${String(i + 6).padStart(2, '0')}:00`);

const hourOffers = ({ t }: About, chosen: string): readonly Offer[] => [
  { value: anyHour, label: t.reach.safe.anyHour },
  ...[...new Set([...hours, ...(/^\d\d:\d\d$/.test(chosen) ? [chosen] : [])])]
    .sort()
    .map((hour) => ({ value: hour, label: hour })),
];

const hourIn = (answers: Answers, id: string): string | undefined =>
  /^\d\d:\d\d$/.test(textIn(answers, id)) ? textIn(answers, id) : undefined;

const whenQuestions = (answers: Answers, about: About): readonly Question[] => {
  const { safe } = about.t.reach;
  const weekdays = about.t.dates.weekdays.map((label, i) => ({ value: String(i + 1), label }));
  return [
    many('days', safe.days, weekdays, { page: 'when' }),
    pick('fromTime', safe.fromTime, hourOffers(about, textIn(answers, 'fromTime')), { page: 'when', optional: true }),
    pick('untilTime', safe.untilTime, hourOffers(about, textIn(answers, 'untilTime')), {
      page: 'when',
      optional: true,
      check: (now) => {
        const [from, until] = [hourIn(now, 'fromTime'), hourIn(now, 'untilTime')];
        return from && until && from >= until ? about.t.refusals.care['hours-reversed'] : undefined;
      },
    }),
  ];
};

/** Whose phone it is, and when she may be called or visited. */
export const safeReach = entry('SafeReachSet', {
  questions: (answers, about) => [
    choice('phoneOf', about.t.reach.safe.phoneOf, offers(about.t.reach.safe.phones)),
    ...whenQuestions(answers, about),
    day('setOn', about.t.reach.safe.setOn, pastChips(about.t, about.today), { page: 'end' }),
  ],
  facts: (answers, { t }) => ({
    phoneOf: oneOf(answers, 'phoneOf', t.reach.safe.phones),
    days: manyIn(answers, 'days').map(Number).sort(),
    fromTime: hourIn(answers, 'fromTime'),
    untilTime: hourIn(answers, 'untilTime'),
    setOn: dayIn(answers, 'setOn'),
  }),
});

/** The same words as when she was welcomed, and the ones never to use: one place for each, whoever wrote it last. */
const words = ['phone', 'codeWord', 'neverSay', 'place'] as const satisfies readonly (keyof PersonDetails)[];

const wordQuestions = (answers: Answers, { t }: About): readonly Question[] => {
  const noPhone = textIn(answers, 'phoneOf') === 'no-phone';
  const page = 'words';
  const phone = text('phone', t.enrol.phone, {
    optional: true,
    keyboard: 'tel',
    maxLength: 40,
    page,
    check: phoneFault(t.enrol.phoneWrong),
  });
  return [
    ...(noPhone ? [] : [phone, text('codeWord', t.enrol.codeWord, { optional: true, maxLength: 40, page })]),
    text('neverSay', t.reach.safe.neverSay, { optional: true, lines: 2, maxLength: 200, page }),
    text('place', t.enrol.place, { optional: true, lines: 3, maxLength: 200, page }),
  ];
};

const wordsNow = ({ page }: About): Answers => {
  const person = page?.people[page.record.mother.motherId];
  return Object.fromEntries(words.map((word) => [word, person?.[word] ?? '']));
};

export const safeReachForm: Form = {
  name: 'setSafeReach',
  start: (about) => ({
    days: ['1', '2', '3', '4', '5', '6', '7'],
    fromTime: anyHour,
    untilTime: anyHour,
    ...answersOf(about.page?.record.safeReach ?? {}),
    ...wordsNow(about),
    setOn: about.today,
  }),
  questions: (answers, about) => {
    const asked = safeReach.questions(answers, about);
    return [...asked.filter(({ id }) => id !== 'setOn'), ...wordQuestions(answers, about)];
  },
  ids: () => 0,
  saved: ({ reach }) => reach.safe.saved,
  blames: { 'hours-reversed': 'untilTime' },
  commands: (answers, about) => {
    const before = wordsNow(about);
    const asked = wordQuestions(answers, about).map(({ id }) => id);
    const changed = words.filter((word) => asked.includes(word) && textIn(answers, word) !== textIn(before, word));
    return [
      {
        name: 'setSafeReach',
        data: {
          ...withoutGaps(safeReach.facts(answers, about)),
          words: Object.fromEntries(changed.map((word) => [word, textIn(answers, word)])),
        },
      },
    ];
  },
};

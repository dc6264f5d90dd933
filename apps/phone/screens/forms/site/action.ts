import { addDays } from '@thari/kernel/calendar-date';
import { dayIn, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, pick, text } from '../../questions/ask.ts';
import type { Form } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';

/** What was agreed, by whom, until when. */
export const agreeActionForm: Form = {
  name: 'agreeAction',
  start: ({ today }) => ({ agreedOn: today }),
  questions: (_, { t, today }) => {
    const words = t.team.action;
    const ahead = [7, 14, 30].map((days) => ({ label: t.dates.inDays(days), day: addDays(today, days) }));
    return [
      text('what', words.what, { lines: 3, maxLength: 300 }),
      pick('by', words.by, offers(words.people), { page: 'when' }),
      day('dueOn', words.dueOn, ahead, { page: 'when' }),
    ];
  },
  ids: () => 1,
  saved: ({ team }) => team.action.saved,
  blames: { 'nothing-said': 'what', 'due-before-agreed': 'dueOn' },
  commands: () => [],
  atSite: (answers, { t, today, site }, [actionId]) => ({
    is: 'command',
    command: {
      name: 'agreeAction',
      data: withoutGaps({
        actionId: given(actionId),
        // Written down on the day of a review, it was agreed there.
        reviewId: site?.work.reviews.find(({ heldOn }) => heldOn === today)?.reviewId,
        agreedOn: today,
        dueOn: dayIn(answers, 'dueOn'),
        by: oneOf(answers, 'by', t.team.action.people),
        what: textIn(answers, 'what'),
      }),
    },
  }),
};

export const closeActionForm: Form = {
  name: 'closeAction',
  intro: ({ site, subject }) => {
    const action = site?.work.actions.find(({ actionId }) => actionId === subject.actionId);
    return action && site?.words[action.entry]?.what;
  },
  start: ({ today }) => ({ closedOn: today }),
  questions: (_, { t, today }) => [
    choice('outcome', t.team.closing.outcome, offers(t.team.closing.outcomes), { page: 'end' }),
    day('closedOn', t.team.closing.closedOn, pastChips(t, today), { page: 'end' }),
  ],
  ids: () => 0,
  saved: ({ team }) => team.closing.saved,
  commands: () => [],
  atSite: (answers, { t, subject }) => ({
    is: 'command',
    command: {
      name: 'closeAction',
      data: {
        actionId: given(subject.actionId),
        closedOn: dayIn(answers, 'closedOn'),
        outcome: oneOf(answers, 'outcome', t.team.closing.outcomes),
      },
    },
  }),
};

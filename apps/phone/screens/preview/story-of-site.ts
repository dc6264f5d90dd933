import { addDays } from '@thari/kernel/calendar-date';
import type { SiteCommand } from '@thari/sites/decisions/site-commands';
import { byGrace, grace, mpho, newPreviewId, previewDay } from './preview-places.ts';
import type { PreviewSite } from './preview-site.ts';

const day = (back: number) => addDays(previewDay, -back);
const reviewId = newPreviewId();
const agreed = { reviewId, agreedOn: day(12) } as const;

const told: readonly SiteCommand[] = [
  {
    name: 'holdGroup',
    data: {
      groupId: newPreviewId(),
      heldOn: day(14),
      kind: 'mother-and-baby',
      topics: ['feeding'],
      named: 6,
      unnamed: 3,
      minutes: 60,
    },
  },
  {
    name: 'holdHealthTalk',
    data: {
      talkId: newPreviewId(),
      heldOn: day(2),
      place: 'waiting-room',
      topics: ['clinic-visits'],
      women: 23,
      men: 4,
      young: 5,
    },
  },
  {
    name: 'holdReview',
    data: {
      reviewId,
      heldOn: day(12),
      month: day(28).slice(0, 7),
      present: ['mentor-mother', 'nurse', 'coordinator'],
      wentWell: 'Nearly everybody came on her day.',
      wasHard: 'Answers took five weeks.',
    },
  },
  {
    name: 'agreeAction',
    data: {
      ...agreed,
      actionId: newPreviewId(),
      dueOn: day(1),
      by: 'nurse',
      what: 'Ask the driver to come twice a week.',
    },
  },
  {
    name: 'agreeAction',
    data: {
      ...agreed,
      actionId: newPreviewId(),
      dueOn: addDays(previewDay, 9),
      by: 'mentor-mother',
      what: 'Call everybody three days before her visit.',
    },
  },
  {
    name: 'arrangeCover',
    data: {
      coverId: newPreviewId(),
      arrangedOn: day(3),
      workerId: mpho.id,
      coveredBy: grace.id,
      fromOn: day(1),
      untilOn: addDays(previewDay, 4),
      notes: 'Lerato comes late, she walks far.',
    },
  },
];

/** Some weeks of a team: groups, a talk, the look at the month, what was agreed, and a colleague who is away. */
export const tellOfSite = (site: PreviewSite): void => {
  for (const command of told) {
    const answer = site.record(command, { writer: byGrace, today: previewDay });
    if (!answer.ok) throw new Error(`${command.name}: ${answer.reason}`);
  }
};

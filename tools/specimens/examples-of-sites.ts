import { type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import type { SiteMonthEvent } from '@thari/sites/events/site-month-event';
import * as the from './ids.ts';

type DataOf = { readonly [Type in SiteMonthEvent['type']]: Extract<SiteMonthEvent, { type: Type }>['data'] };

/** One valid example of each event about a site's month. A new event does not compile before it has one. */
const data: DataOf = {
  GroupHeld: {
    groupId: the.group,
    heldOn: on('2025-02-12'),
    kind: 'mother-and-baby',
    topics: ['feeding'],
    named: 7,
    unnamed: 2,
    minutes: 60,
  },
  HealthTalkHeld: {
    talkId: the.talk,
    heldOn: on('2025-02-13'),
    place: 'waiting-room',
    topics: ['clinic-visits'],
    women: 24,
    men: 3,
    young: 6,
    minutes: 20,
  },
  ReviewHeld: { reviewId: the.review, heldOn: on('2025-02-05'), month: '2025-01', present: ['mentor-mother', 'nurse'] },
  ActionAgreed: {
    actionId: the.action,
    reviewId: the.review,
    agreedOn: on('2025-02-05'),
    dueOn: on('2025-02-19'),
    by: 'nurse',
  },
  ActionClosed: { actionId: the.action, closedOn: on('2025-02-18'), outcome: 'done' },
  CoverArranged: {
    coverId: the.cover,
    arrangedOn: on('2025-02-20'),
    workerId: the.grace,
    coveredBy: the.otherWorker,
    fromOn: on('2025-02-24'),
    untilOn: on('2025-02-28'),
  },
  CoverEnded: { coverId: the.cover, endedOn: on('2025-02-27') },
  RoundStarted: { roundId: the.round, startedOn: on('2025-02-21'), leftAt: '09:10', backBy: '13:00', visits: 3 },
  UnrecordedWomanServed: {
    serviceId: the.unrecorded,
    servedOn: on('2025-02-03'),
    services: ['talk'],
  },
  RoundEnded: { roundId: the.round, endedOn: on('2025-02-21'), backAt: '12:45' },
};

const dayOf = (said: DataOf[keyof DataOf]): CalendarDate => {
  const day = Object.entries(said).find(([field]) =>
    /^(held|agreed|closed|arranged|ended|started|served)On$/.test(field),
  )?.[1];
  return on(String(day));
};

export const examplesOfSites = Object.entries(data).map(([type, said]) => ({
  type,
  data: { ...said },
  occurredOn: dayOf(said),
}));

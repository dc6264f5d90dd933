import type { CareCommand } from '@thari/care/decisions/commands';
import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { PreviewLog } from './preview-log.ts';
import { byGrace, grace, mpho, newPreviewId, previewDay, type Writer } from './preview-places.ts';

/** Tells stories into a log, each fact on its day. A story the decisions refuse is a mistake in the story, so it throws. */
export const storyTeller = (log: PreviewLog) => (pairId: string) => {
  const told = (
    daysAgo: number,
    command: CareCommand,
    how: { readonly writer?: Writer; readonly unseen?: number } = {},
  ) => {
    const { writer = byGrace, ...rest } = how;
    const answer = log.record(pairId, command, { writer, today: ago(daysAgo), ...rest });
    if (!answer.ok) throw new Error(`${command.name}: ${answer.reason}`);
    return answer.value.eventIds[0] ?? '';
  };
  return told;
};
export type Told = ReturnType<ReturnType<typeof storyTeller>>;

export const ago = (days: number): CalendarDate => addDays(previewDay, -days);

export type Woman = {
  readonly pairId: string;
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
};
export const woman = (givenName: string, familyName: string): Woman => ({
  pairId: newPreviewId(),
  id: newPreviewId(),
  givenName,
  familyName,
});

type Joining = {
  readonly daysAgo: number;
  readonly status: 'positive' | 'negative' | 'unknown';
  readonly bornOn?: CalendarDate;
  readonly phone?: string;
  readonly place?: string;
  readonly codeWord?: string;
  readonly isOthers?: boolean;
};

/** She joins, with her yes to the record and to calls. */
export const joins = (told: Told, her: Woman, joining: Joining): void => {
  const { daysAgo, status, bornOn, phone, place, codeWord, isOthers } = joining;
  told(daysAgo, {
    name: 'enrolWoman',
    data: {
      motherId: her.id,
      assignedTo: isOthers ? mpho.id : grace.id,
      enrolledOn: ago(daysAgo),
      status,
      statusKnown: status === 'positive' ? 'tested-in-this-pregnancy' : 'not-applicable',
      ...(bornOn && { bornOn }),
      identity: {
        givenName: her.givenName,
        familyName: her.familyName,
        ...(phone && { phone }),
        ...(place && { place }),
        ...(codeWord && { codeWord }),
      },
      consents: { record: true, call: true, sms: false, 'home-visit': true },
    },
  });
};

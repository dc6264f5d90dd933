import type { CareCommandName } from '@thari/care/decisions/commands';
import { decide } from '@thari/care/decisions/commands';
import { pairStateFrom } from '@thari/care/decisions/pair-state';
import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { menuView } from '../menu/menu-view.ts';
import { hurriedAnswers } from '../preview/hurried-answers.ts';
import { aboutOf, pageIn, saying, toldLog } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { busi, lerato, mary, palesa, puleng } from '../preview/other-stories.ts';
import { readPair } from '../preview/preview-fold.ts';
import { byGrace, newPreviewId, previewDay } from '../preview/preview-places.ts';
import { allForms } from './all-forms.ts';

const log = toldLog();
const threeDaysAgo = addDays(previewDay, -3);
// She was expected that day; nobody could write down whether she came.
log.record(
  busi.pairId,
  { name: 'bookAppointment', data: { appointmentId: newPreviewId(), dueOn: threeDaysAgo, reasons: ['her-refill'] } },
  { writer: byGrace, today: addDays(previewDay, -9) },
);
const women = [nomsa, lerato, busi, palesa, puleng, mary];

/** Where her menu offers the form, as it would be opened there. */
const offered = (name: CareCommandName) =>
  women.flatMap((woman) => {
    const page = pageIn(log, woman);
    const rows = menuView(page, saying).flatMap((section) => section.rows);
    const row = rows.find(({ form }) => form === name);
    const visit = page.record.appointments.findLast(({ status }) => status === 'missed' || status === 'booked');
    const fromHerVisit = ofAVisit.includes(name) && visit ? { appointmentId: visit.appointmentId } : undefined;
    const subject = row?.subject ?? fromHerVisit;
    return subject ? [aboutOf(page, subject)] : [];
  });

/** Opened from the booked visit itself, not from her menu. */
const ofAVisit: readonly CareCommandName[] = ['keepAppointment', 'missAppointment', 'attemptTracing'];

/** Everything that says she was here, was looked for, or that something was done with her or her baby. */
const visits = [
  ['holdSession', 'heldOn'],
  ['holdClinicContact', 'heldOn'],
  ['keepAppointment', 'keptOn'],
  ['missAppointment', 'missedOn'],
  ['attemptTracing', 'attemptedOn'],
  ['takeInfantSample', 'takenOn'],
  ['takeViralLoadSample', 'takenOn'],
  ['giveProphylaxis', 'givenOn'],
  ['giveCotrimoxazole', 'givenOn'],
  ['measureInfant', 'measuredOn'],
  ['recordFeeding', 'recordedOn'],
  ['makeReferral', 'madeOn'],
] as const satisfies readonly (readonly [CareCommandName, string])[];

describe('what is copied from a day sheet three days later keeps its true day', () => {
  test.each(visits)('%s asks for the day, starts with today, and takes a day that is past', (name, field) => {
    const form = allForms[name];
    const told = offered(name).map((about) => {
      const answers = { ...hurriedAnswers(form, about), [field]: threeDaysAgo };
      const asked = form.questions(answers, about).find(({ id }) => id === field);
      const commands = form.commands(answers, about, Array.from({ length: form.ids(answers, about) }, newPreviewId));
      const command = commands.find((each) => each.name === name);
      const pair = pairStateFrom(readPair(log.streams.get(about.page?.pairId ?? '') ?? []));
      const answer = command && decide(pair, command, previewDay);
      const dated = answer?.ok ? answer.value.map(({ occurredOn }) => occurredOn) : [];
      return { kind: asked?.kind, refused: answer && !answer.ok ? answer.reason : undefined, dated };
    });
    expect(told.length).toBeGreaterThan(0);
    for (const { kind } of told) expect(kind).toBe('day');
    expect(
      told.some(({ dated }) => dated.includes(threeDaysAgo)),
      JSON.stringify(told),
    ).toBe(true);
    for (const { refused } of told) expect(['in-the-future', 'in-the-past']).not.toContain(refused);
  });
});

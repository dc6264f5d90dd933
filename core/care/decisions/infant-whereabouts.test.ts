import { fold } from '@thari/event-log/define-projection';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { careEnded } from '@thari/protocol/readings/care-ended';
import * as story from '@thari/testing/care';
import { sipho, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { WomanExited } from '../events/woman-exited.ts';
import { pairRecord } from '../projections/pair-record.ts';
import { changeCaregiver } from './change-caregiver.ts';
import { type CareCommand, decide } from './commands.ts';
import { exitInfant } from './exit-infant.ts';
import { pairStateFrom } from './pair-state.ts';

const today = on('2026-06-01');
const told = [story.enrolled(), story.consented(), story.born()];
const given = (...drafts: readonly story.AnyDraft[]) => pairStateFrom(story.history(...told, ...drafts));
const day = on('2026-05-10');
const dayBefore = on('2026-05-09');
const withGrandmother = story.caregiverChanged();

/** One good command about Thandi of each kind, on a day after her mother left. */
const about: readonly CareCommand[] = [
  { name: 'takeInfantSample', data: story.sampleTaken({ takenOn: day }).data },
  { name: 'giveProphylaxis', data: story.prophylaxisGiven({ givenOn: day }).data },
  { name: 'giveCotrimoxazole', data: story.cotrimoxazoleGiven({ givenOn: day }).data },
  { name: 'stopBreastfeeding', data: story.breastfeedingStopped({ stoppedOn: day }).data },
  { name: 'giveImmunisation', data: story.immunisationGiven({ givenOn: day }).data },
  { name: 'measureInfant', data: story.infantMeasured({ measuredOn: day }).data },
  { name: 'recordFeeding', data: story.feedingRecorded({ recordedOn: day }).data },
  { name: 'startInfantTreatment', data: story.infantTreatmentStarted({ startedOn: day }).data },
  { name: 'stopInfantMedicine', data: story.medicineStopped({ stoppedOn: day }).data },
  { name: 'doScreen', data: story.screenDone({ about: thandi.id, screen: 'illness', doneOn: day }).data },
  { name: 'recordOffer', data: story.serviceOffered({ about: thandi.id, offeredOn: day }).data },
  { name: 'makeReferral', data: story.referralMade({ about: thandi.id, madeOn: day }).data },
  { name: 'exitInfant', data: story.infantExited({ exitedOn: day }).data },
];
/** With whoever looks after her. */
const together: readonly CareCommand[] = [
  { name: 'holdSession', data: story.sessionHeld({ heldOn: day }).data },
  { name: 'bookAppointment', data: story.appointmentBooked({ dueOn: today }).data },
  { name: 'holdClinicContact', data: story.clinicContactHeld({ kind: 'postnatal', heldOn: day }).data },
  { name: 'transferPair', data: story.transferred({ transferredOn: day }).data },
  { name: 'reassignWoman', data: story.reassigned({ reassignedOn: day }).data },
];
const hers: readonly CareCommand[] = [
  { name: 'doScreen', data: story.screenDone({ doneOn: day }).data },
  { name: 'recordOffer', data: story.serviceOffered({ offeredOn: day }).data },
  { name: 'recordWomanTest', data: story.womanTested({ testedOn: day }).data },
  { name: 'takeViralLoadSample', data: story.viralLoadTaken({ takenOn: day }).data },
  { name: 'holdClinicContact', data: story.clinicContactHeld({ heldOn: day }).data },
];

describe('a baby who is with its grandmother', () => {
  test('is recorded once, and again when it is with somebody else', () => {
    expect(changeCaregiver(given(), withGrandmother.data, today)).toEqual(ok([withGrandmother]));
    expect(changeCaregiver(given(withGrandmother), withGrandmother.data, today)).toEqual(refuse('already-recorded'));
    const back = { ...withGrandmother.data, caregiver: 'mother', fromOn: on('2026-04-01') } as const;
    expect(changeCaregiver(given(withGrandmother), back, today)).toMatchObject({ ok: true });
  });
  test('is refused for a baby that is not known here', () => {
    expect(changeCaregiver(given(), { ...withGrandmother.data, infantId: sipho.id }, today)).toEqual(
      refuse('infant-unknown'),
    );
  });
  test('may be told of after the mother left: it is what keeps the baby in care', () => {
    const after = story.caregiverChanged({ fromOn: day }).data;
    const left = (outcome: 'lost' | 'graduated') => given(story.exited({ exitedOn: dayBefore, outcome }));
    expect(changeCaregiver(left('lost'), after, today)).toMatchObject({ ok: true });
    expect(changeCaregiver(left('lost'), { ...after, caregiver: 'mother' }, today)).toEqual(refuse('after-exit'));
    expect(changeCaregiver(left('graduated'), after, today)).toEqual(refuse('after-exit'));
  });

  const left = given(withGrandmother, story.exited({ exitedOn: dayBefore }));
  test.each([...about, ...together])('stays in care when its mother is lost: $name', (command) => {
    expect(decide(left, command, today)).toMatchObject({ ok: true });
  });
  test.each(hers)('does not bring its mother back into care: $name', (command) => {
    expect(decide(left, command, today)).toEqual(refuse('after-exit'));
  });
});

describe('what may be recorded of a baby after its mother left is what its plan goes on for', () => {
  const outcomes = (WomanExited.data.properties.outcome as unknown as { anyOf: { const: string }[] }).anyOf;
  const babies = [
    ['its mother', []],
    ['its grandmother', [withGrandmother]],
    ['its mother again', [withGrandmother, story.caregiverChanged({ caregiver: 'mother', fromOn: on('2026-04-01') })]],
  ] as const;
  test.each(outcomes.flatMap(({ const: outcome }) => babies.map(([who, changes]) => ({ outcome, who, changes }))))(
    '$outcome, and the baby is with $who',
    ({ outcome, changes }) => {
      const exit = story.exited({ exitedOn: dayBefore, outcome: outcome as 'lost' });
      const drafts = [...told, ...changes, ...(outcome === 'mother-died' ? [story.motherDied()] : []), exit];
      const events = story.history(...drafts);
      const stays = careEnded(thandi.id, fold(pairRecord, events)!) === undefined;
      for (const command of [...about, ...together])
        expect(decide(pairStateFrom(events), command, today)).toEqual(
          stays ? expect.objectContaining({ ok: true }) : refuse('after-exit'),
        );
    },
  );
});

describe('a baby who left by itself', () => {
  const exit = story.infantExited({ exitedOn: dayBefore });
  test('is recorded once', () => {
    expect(exitInfant(given(), exit.data, today)).toEqual(ok([exit]));
    expect(exitInfant(given(exit), { ...exit.data, exitedOn: day }, today)).toEqual(refuse('already-recorded'));
  });
  test.each(about.filter(({ name }) => name !== 'exitInfant'))('is not written about any more: $name', (command) => {
    expect(decide(given(exit), command, today)).toEqual(refuse('after-infant-exit'));
    expect(decide(given(story.infantExited({ exitedOn: day })), command, today)).toMatchObject({ ok: true });
  });
  test.each([...together, ...hers])('leaves its mother in care: $name', (command) => {
    expect(decide(given(exit), command, today)).toMatchObject({ ok: true });
  });
  test('leaves its twin in care', () => {
    const twins = given(story.born({ infantId: sipho.id, birthOrder: 2 }), exit);
    const sipho_ = { ...story.infantMeasured({ measuredOn: day }).data, infantId: sipho.id };
    expect(decide(twins, { name: 'measureInfant', data: sipho_ }, today)).toMatchObject({ ok: true });
  });
  test('may still be told of as having died: nobody may ask after it again', () => {
    const death = { infantId: thandi.id, diedOn: day };
    expect(decide(given(exit), { name: 'recordInfantDeath', data: death }, today)).toMatchObject({ ok: true });
  });
  test('is back when they are', () => {
    const back = given(exit, story.exited({ exitedOn: day }), story.returned({ returnedOn: day }));
    const sample: CareCommand = { name: 'takeInfantSample', data: story.sampleTaken({ takenOn: day }).data };
    expect(decide(back, sample, today)).toMatchObject({ ok: true });
    const sameDay = given(
      story.infantExited({ exitedOn: day }),
      story.exited({ exitedOn: day }),
      story.returned({ returnedOn: day }),
    );
    expect(sameDay.infants.get(thandi.id)?.exit).toBe(undefined);
    const earlier = given(
      story.infantExited({ exitedOn: day }),
      story.exited({ exitedOn: dayBefore }),
      story.returned({ returnedOn: dayBefore }),
    );
    expect(earlier.infants.get(thandi.id)?.exit).toMatchObject({ exitedOn: day });
  });
  test('whose mother died leaves nobody in care, and may come back', () => {
    const nobody = given(story.motherDied(), exit);
    expect(decide(nobody, together[1]!, today)).toEqual(refuse('nobody-in-care'));
    const left = given(story.motherDied(), exit, story.exited({ exitedOn: day, outcome: 'mother-died' }));
    expect(decide(left, { name: 'returnWoman', data: { returnedOn: day } }, today)).toMatchObject({ ok: true });
  });
});

import type { CareCommandName } from '@thari/care/decisions/commands';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { PlanItem } from '@thari/protocol/rule';
import { nurseToday } from '../forms/moves/send-on.ts';
import type { Subject } from '../questions/form.ts';

/** Where a tap on something open leads: to the form that settles it, or to the booked visit. */
export type Lead =
  | { readonly to: 'form'; readonly form: CareCommandName; readonly subject: Subject }
  | { readonly to: 'booked'; readonly appointmentId: string }
  | { readonly to: 'menu' };

export const leadOf = (item: PlanItem, record: PairRecord): Lead => {
  const baby = { infantId: item.about };
  switch (item.what) {
    case 'baby-check':
    case 'baby-second-check':
    case 'baby-final-check':
      return form('takeInfantSample', baby);
    case 'baby-medicine':
      return form(item.why === 'first-cotrimoxazole' ? 'giveCotrimoxazole' : 'giveProphylaxis', baby);
    case 'baby-result':
      return answerLead(item, record);
    case 'her-check':
      return form('takeViralLoadSample', {});
    case 'her-result':
      return herAnswerLead(record);
    case 'her-treatment':
      return form('startAntiretrovirals', {});
    case 'nurse-today':
      return nurseLead(item);
    case 'visit':
      return visitLead(item, record);
    case 'find-her':
      return searchLead(item, record);
    case 'baby-expected':
      return form('recordBirth', pregnancyOf(record));
    case 'antenatal-visit':
    case 'postnatal-visit':
    case 'vaccine':
    case 'weighing':
      return form('bookAppointment', {});
    case 'talk':
    case 'be-there':
      return form('holdSession', {});
    case 'leaving':
      return form('exitWoman', { proposed: { outcome: 'graduated' } });
  }
};

const form = (name: CareCommandName, subject: Subject): Lead => ({ to: 'form', form: name, subject });

/** The item's id ends in the id of the thing it is about. */
const names = (item: PlanItem, id: string): boolean => item.id.includes(id);

const answerLead = (item: PlanItem, record: PairRecord): Lead => {
  const sample = record.infants.flatMap(({ samples }) => samples).find(({ sampleId }) => names(item, sampleId));
  if (!sample) return { to: 'menu' };
  const subject = { sampleId: sample.sampleId };
  return form(sample.answers.length === 0 ? 'receiveInfantResult' : 'giveInfantResult', subject);
};

const herAnswerLead = ({ mother }: PairRecord): Lead => {
  const waiting = mother.viralLoads.find(({ result }) => !result);
  return waiting ? form('receiveViralLoadResult', { sampleId: waiting.sampleId }) : { to: 'menu' };
};

/** The nurse was told already where the item waits: then it is the start itself that is still missing. */
const nurseLead = ({ why, about, settled }: PlanItem): Lead => {
  if (why === 'treatment-not-yet-started')
    return settled
      ? form('startAntiretrovirals', {})
      : form('makeReferral', { about, proposed: nurseToday('start-treatment') });
  const reason = why === 'high-count' ? 'result-needs-action' : 'baby-result-needs-action';
  return form('makeReferral', { about, proposed: nurseToday(reason) });
};

const visitLead = (item: PlanItem, { appointments }: PairRecord): Lead => {
  const visit = appointments.find(({ appointmentId }) => names(item, appointmentId));
  return visit ? { to: 'booked', appointmentId: visit.appointmentId } : { to: 'menu' };
};

const searchLead = (item: PlanItem, { appointments }: PairRecord): Lead => {
  switch (item.why) {
    case 'transfer-to-be-confirmed':
      return form('exitWoman', { proposed: { outcome: 'transfer-confirmed' } });
    case 'refusal-to-be-confirmed':
      return form('exitWoman', { proposed: { outcome: 'refused' } });
    case 'away-too-long':
      return form('exitWoman', {});
    case 'death-to-be-confirmed':
      return form('recordMotherDeath', {});
    default: {
      const missed = appointments.find(({ appointmentId }) => names(item, appointmentId));
      return form('attemptTracing', missed ? { appointmentId: missed.appointmentId } : {});
    }
  }
};

const pregnancyOf = ({ mother }: PairRecord): Subject => {
  const open = mother.pregnancies.filter(({ ended }) => !ended).pop();
  return open ? { pregnancyId: open.pregnancyId } : {};
};

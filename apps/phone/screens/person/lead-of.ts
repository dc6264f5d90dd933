import type { PairRecord } from '@thari/care/projections/pair-record';
import type { PlanItem } from '@thari/protocol/rule';
import type { Subject } from '../questions/form.ts';
import { type Lead, toForm } from './lead.ts';
import { nurseLead } from './nurse-lead.ts';
import { partOf } from './part-of.ts';
import { talkLead } from './talk-lead.ts';

/** Where a tap on something open leads. */
export const leadOf = (item: PlanItem, record: PairRecord): Lead => {
  const baby = { infantId: item.about };
  switch (item.what) {
    case 'baby-check':
    case 'baby-second-check':
    case 'baby-final-check':
      return toForm('takeInfantSample', baby);
    case 'baby-medicine':
      return medicineLead(item);
    case 'baby-result':
      return answerLead(item, record);
    case 'her-check':
      return herCheckLead(item);
    case 'her-result':
      return herAnswerLead(record);
    case 'her-treatment':
      return toForm('startAntiretrovirals', {});
    case 'nurse-today':
      return nurseLead(item, record);
    case 'visit':
      return visitLead(item, record);
    case 'find-her':
      return searchLead(item, record);
    case 'baby-expected':
      return toForm('recordBirth', pregnancyOf(record));
    case 'antenatal-visit':
      return toForm('holdClinicContact', { proposed: { kind: 'antenatal' } });
    case 'postnatal-visit':
      return toForm('holdClinicContact', { proposed: { kind: 'postnatal' } });
    case 'vaccine':
      return toForm('giveImmunisation', { ...baby, proposed: { visit: partOf(item, -1) } });
    case 'weighing':
      return toForm('measureInfant', baby);
    case 'talk':
      return talkLead(item);
    case 'hear-back':
      return toForm('closeReferral', { referralId: partOf(item, -1) });
    case 'be-there':
      return toForm('holdSession', {});
    case 'leaving':
      return toForm('exitWoman', { proposed: { outcome: 'graduated' } });
  }
};

/** What a nurse gave is written down as given, what she ended as ended; what she plans, as a plan. */
const medicineLead = ({ why, about }: PlanItem): Lead => {
  const infantId = about;
  switch (why) {
    case 'plan-before-birth':
    case 'plan-after-birth':
      return toForm('recordOffer', { about, proposed: { service: 'infant-risk-plan' } });
    case 'protective-medicine-to-be-looked-at':
      return toForm('stopInfantMedicine', { infantId, proposed: { medicine: 'prophylaxis' } });
    case 'cotrimoxazole-to-be-looked-at':
      return toForm('stopInfantMedicine', { infantId, proposed: { medicine: 'co-trimoxazole' } });
    case 'first-cotrimoxazole':
      return toForm('giveCotrimoxazole', { infantId });
    default:
      return toForm('giveProphylaxis', { infantId });
  }
};

/** Both rules offer a check to every woman; all the others count how well she is protected. */
const herCheckLead = (item: PlanItem): Lead => {
  switch (item.rule) {
    case 'retesting':
      return toForm('recordWomanTest', { proposed: { test: 'hiv' } });
    case 'antenatal-tests':
      return toForm('recordWomanTest', { proposed: { test: partOf(item, -1) } });
    default:
      return toForm('takeViralLoadSample', {});
  }
};

/** The item's id ends in the id of the thing it is about. */
const names = (item: PlanItem, id: string): boolean => item.id.includes(id);

const answerLead = (item: PlanItem, record: PairRecord): Lead => {
  const sample = record.infants.flatMap(({ samples }) => samples).find(({ sampleId }) => names(item, sampleId));
  if (!sample) return { to: 'menu' };
  const subject = { sampleId: sample.sampleId };
  return toForm(sample.answers.length === 0 ? 'receiveInfantResult' : 'giveInfantResult', subject);
};

const herAnswerLead = ({ mother }: PairRecord): Lead => {
  const waiting = mother.viralLoads.find(({ result }) => !result);
  return waiting ? toForm('receiveViralLoadResult', { sampleId: waiting.sampleId }) : { to: 'menu' };
};

const visitLead = (item: PlanItem, { appointments }: PairRecord): Lead => {
  const visit = appointments.find(({ appointmentId }) => names(item, appointmentId));
  return visit ? { to: 'booked', appointmentId: visit.appointmentId } : { to: 'menu' };
};

const searchLead = (item: PlanItem, { appointments }: PairRecord): Lead => {
  switch (item.why) {
    case 'transfer-to-be-confirmed':
      return toForm('exitWoman', { proposed: { outcome: 'transfer-confirmed' } });
    case 'refusal-to-be-confirmed':
      return toForm('exitWoman', { proposed: { outcome: 'refused' } });
    case 'away-too-long':
      return toForm('exitWoman', {});
    case 'death-to-be-confirmed':
      return toForm('recordMotherDeath', {});
    default: {
      const missed = appointments.find(({ appointmentId }) => names(item, appointmentId));
      return toForm('attemptTracing', missed ? { appointmentId: missed.appointmentId } : {});
    }
  }
};

const pregnancyOf = ({ mother }: PairRecord): Subject => {
  const open = mother.pregnancies.filter(({ ended }) => !ended).pop();
  return open ? { pregnancyId: open.pregnancyId } : {};
};

import type { PlanItem, What } from '@thari/protocol/rule';
import type { Why } from '@thari/protocol/why';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa, thandi } from '../preview/nomsas-story.ts';
import { lerato, puleng } from '../preview/other-stories.ts';
import { leadOf } from './lead-of.ts';

const { record, plan } = pageOf(nomsa);
const [model] = plan;
if (!model) throw new Error('no plan');
const lead = (what: What, changes: Partial<PlanItem> = {}, of = record) =>
  leadOf({ ...model, what, about: thandi.id, settled: undefined, ...changes }, of);

describe('a tap on what is open', () => {
  test('leads somewhere, whatever it is', () => {
    const whats = Object.keys(en.person.what) as What[];
    expect(whats.filter((what) => !['form', 'booked', 'menu'].includes(lead(what).to))).toEqual([]);
  });
  test('leads to the baby it is about', () => {
    expect(lead('baby-check')).toEqual({ to: 'form', form: 'takeInfantSample', subject: { infantId: thandi.id } });
    expect(lead('baby-medicine', { why: 'first-cotrimoxazole' })).toMatchObject({ form: 'giveCotrimoxazole' });
    expect(lead('baby-medicine', { why: 'first-protective-medicine' })).toMatchObject({ form: 'giveProphylaxis' });
  });
  test('leads to the answer while it is awaited, and to telling it afterwards', () => {
    const twins = pageOf(puleng).record;
    const samples = twins.infants.flatMap((infant) => infant.samples);
    const of = (sampleId = '') => lead('baby-result', { id: `infant-result-to-give/${sampleId}` }, twins);
    const [answered, waiting] = [
      samples.find(({ answers }) => answers.length > 0),
      samples.find(({ answers }) => answers.length === 0),
    ];
    expect(of(answered?.sampleId)).toMatchObject({
      form: 'giveInfantResult',
      subject: { sampleId: answered?.sampleId },
    });
    expect(of(waiting?.sampleId)).toMatchObject({
      form: 'receiveInfantResult',
      subject: { sampleId: waiting?.sampleId },
    });
  });
  test('leads to a referral filled in for the nurse, and to the start once she knows', () => {
    const why: Why = 'treatment-not-yet-started';
    expect(lead('nurse-today', { why })).toMatchObject({
      form: 'makeReferral',
      subject: { proposed: { reason: 'start-treatment', to: 'nurse', sameDay: 'yes' } },
    });
    const waiting = { how: 'waiting', since: saying.today } as const;
    expect(lead('nurse-today', { why, settled: waiting })).toMatchObject({ form: 'startAntiretrovirals' });
    expect(lead('nurse-today', { why: 'high-count' })).toMatchObject({
      subject: { proposed: { reason: 'result-needs-action' } },
    });
  });
  test.each([
    ['missed-visit', 'attemptTracing'],
    ['transfer-to-be-confirmed', 'exitWoman'],
    ['refusal-to-be-confirmed', 'exitWoman'],
    ['away-too-long', 'exitWoman'],
    ['death-to-be-confirmed', 'recordMotherDeath'],
  ] as const)('of a search because of %s leads to %s', (why, form) => {
    expect(lead('find-her', { why })).toMatchObject({ to: 'form', form });
  });
  test('leads to the visit that was booked', () => {
    const expecting = pageOf(lerato);
    const item = expecting.plan.find(({ what, settled }) => what === 'visit' && !settled);
    expect(item && leadOf(item, expecting.record)).toMatchObject({ to: 'booked' });
  });
});

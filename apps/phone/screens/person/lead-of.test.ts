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

  test('of a clinic visit leads to having been seen, before or after the birth', () => {
    expect(lead('antenatal-visit')).toMatchObject({
      form: 'holdClinicContact',
      subject: { proposed: { kind: 'antenatal' } },
    });
    expect(lead('postnatal-visit')).toMatchObject({ subject: { proposed: { kind: 'postnatal' } } });
  });
  test('of injections leads to those of that visit', () => {
    expect(lead('vaccine', { id: `immunisation/${thandi.id}/week-6` })).toEqual({
      to: 'form',
      form: 'giveImmunisation',
      subject: { infantId: thandi.id, proposed: { visit: 'week-6' } },
    });
    const open = plan.filter(({ what }) => what === 'vaccine').map((item) => leadOf(item, record));
    const offered = open.map((each) => (each.to === 'form' ? each.subject.proposed?.visit : undefined));
    expect(offered.length).toBeGreaterThan(2);
    expect(offered.filter((visit) => !Object.hasOwn(en.baby.injections.visits, visit ?? ''))).toEqual([]);
  });
  test('of weighing leads to the scales', () => {
    expect(lead('weighing')).toMatchObject({ form: 'measureInfant', subject: { infantId: thandi.id } });
  });
  test.each([
    ['tuberculosis-screen', `tuberculosis-screen/${thandi.id}/from-2026-11-01`, 'doScreen', { screen: 'tuberculosis' }],
    ['wellbeing-screens', `wellbeing-screens/${nomsa.id}/stigma/joining`, 'doScreen', { screen: 'stigma' }],
    ['development', `development/${thandi.id}/months-3`, 'doScreen', { screen: 'development' }],
    ['bereavement', 'bereavement/1/how-she-is', 'doScreen', { screen: 'mood' }],
    ['family-planning', 'family-planning/from-2026-11-01', 'recordOffer', { service: 'family-planning' }],
    ['prevention-offer', 'prevention-offer/from-2026-11-01', 'recordOffer', { service: 'prevention' }],
    ['family-testing', 'family-testing/partner/from-2026-11-01', 'recordOffer', { service: 'partner-test' }],
    ['family-testing', 'family-testing/children/from-2026-11-01', 'recordOffer', { service: 'child-test' }],
  ] as const)('of a talk of %s (%s) leads to %s', (rule, id, form, proposed) => {
    expect(lead('talk', { rule, id, about: nomsa.id })).toEqual({
      to: 'form',
      form,
      subject: { about: nomsa.id, proposed },
    });
  });
  test('of feeding leads to how it goes, and to the nurse where she should advise', () => {
    const rule = 'infant-feeding';
    expect(lead('talk', { rule, why: 'feeding-asked' })).toMatchObject({
      form: 'recordFeeding',
      subject: { infantId: thandi.id },
    });
    expect(lead('talk', { rule, why: 'feeding-needs-talk' })).toMatchObject({
      form: 'makeReferral',
      subject: { about: thandi.id, proposed: { reason: 'feeding-or-growth', to: 'nurse' } },
    });
  });
  test('of listening, and of being there, leads to sitting with her', () => {
    expect(lead('talk', { rule: 'adherence-support' })).toMatchObject({ form: 'holdSession' });
    expect(lead('be-there', { rule: 'bereavement' })).toMatchObject({ form: 'holdSession' });
  });
  test('of her check leads to the one that is meant', () => {
    expect(lead('her-check', { rule: 'retesting' })).toMatchObject({
      form: 'recordWomanTest',
      subject: { proposed: { test: 'hiv' } },
    });
    const syphilis = lead('her-check', { rule: 'antenatal-tests', id: 'antenatal-tests/1/syphilis' });
    expect(syphilis).toMatchObject({ subject: { proposed: { test: 'syphilis' } } });
    expect(lead('her-check', { rule: 'viral-load-regular' })).toMatchObject({ form: 'takeViralLoadSample' });
  });
  test.each([
    ['plan-before-birth', 'recordOffer', { service: 'infant-risk-plan' }],
    ['plan-after-birth', 'recordOffer', { service: 'infant-risk-plan' }],
    ['protective-medicine-running-out', 'giveProphylaxis', undefined],
    ['protective-medicine-to-be-looked-at', 'stopInfantMedicine', { medicine: 'prophylaxis' }],
    ['cotrimoxazole-to-be-looked-at', 'stopInfantMedicine', { medicine: 'co-trimoxazole' }],
  ] as const)('of the baby’s medicine because of %s leads to %s', (why, form, proposed) => {
    const found = lead('baby-medicine', { why });
    expect(found).toMatchObject({ form });
    expect(found.to === 'form' && found.subject.proposed).toEqual(proposed);
  });
  test('of what comes next leads to saying good-bye', () => {
    expect(lead('leaving')).toMatchObject({ form: 'exitWoman', subject: { proposed: { outcome: 'graduated' } } });
  });
});

describe('the nurse, today', () => {
  const concern = (screen: string) => `rule/${thandi.id}/${screen}/concern/2026-11-24`;
  test.each([
    ['signs-of-illness', 'baby-result-needs-action', ''],
    ['baby-not-yet-on-treatment', 'baby-result-needs-action', ''],
    ['learned-while-breastfeeding', 'baby-result-needs-action', ''],
    ['positive-answer', 'baby-result-needs-action', ''],
    ['answers-contradict-each-other', 'baby-result-needs-action', ''],
    ['treatment-not-yet-started', 'start-treatment', ''],
    ['high-count', 'result-needs-action', ''],
    ['check-not-clear', 'result-needs-action', ''],
    ['past-the-due-date', 'other', ''],
    ['answer-needs-nurse', 'tuberculosis-signs', concern('tuberculosis')],
    ['answer-needs-nurse', 'mood', concern('mood')],
    ['answer-needs-nurse', 'safety', concern('safety')],
    ['answer-needs-nurse', 'feeding-or-growth', concern('growth')],
    ['answer-needs-nurse', 'feeding-or-growth', concern('development')],
  ] as const)('because of %s is told with the reason %s', (why, reason, id) => {
    expect(lead('nurse-today', { why, id })).toMatchObject({
      form: 'makeReferral',
      subject: { about: thandi.id, proposed: { reason, to: 'nurse', sameDay: 'yes' } },
    });
  });
  const waiting = { how: 'waiting', since: saying.today } as const;
  test('once told, leads to what the nurse does', () => {
    const of = (why: Why) => lead('nurse-today', { why, settled: waiting });
    expect(of('baby-not-yet-on-treatment')).toMatchObject({
      form: 'startInfantTreatment',
      subject: { infantId: thandi.id },
    });
    expect(of('learned-while-breastfeeding')).toMatchObject({
      form: 'recordOffer',
      subject: { proposed: { service: 'infant-risk-plan' } },
    });
  });
  test('once told, leads to whether they were seen', () => {
    const [made] = record.referrals;
    if (!made) throw new Error('not told');
    const referral = { ...made, about: thandi.id, reason: 'baby-result-needs-action', closed: undefined };
    const changes = { why: 'signs-of-illness', settled: waiting } as const;
    const of = (referrals: typeof record.referrals) => lead('nurse-today', changes, { ...record, referrals });
    expect(of([referral])).toMatchObject({ form: 'closeReferral', subject: { referralId: made.referralId } });
    const closed = { on: saying.today, outcome: 'attended', answer: undefined, by: 'grace' };
    expect(of([{ ...referral, closed }])).toMatchObject({ form: 'makeReferral' });
  });
});

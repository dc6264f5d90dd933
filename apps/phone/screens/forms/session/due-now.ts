import type { CareCommandName } from '@thari/care/decisions/commands';
import { type PlanRow, personView } from '../../person/person-view.ts';
import { type Answers, manyIn } from '../../questions/answers.ts';
import { many } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import type { Offer, Question } from '../../questions/question.ts';
import type { Part } from './part.ts';
import { within } from './within.ts';

/** What is open today and can be settled in a visit, for mother and baby together. */
export const dueNow = (about: About): readonly PlanRow[] => {
  const { page, state } = about;
  if (!page) return [];
  const { rows, here } = personView(page, state.site.id, { ...about, time: about.clock ?? '12:00' });
  return [...rows, ...here].filter(
    ({ lead, kind }) => kind !== 'waiting' && lead.to === 'form' && inAVisit.has(lead.form),
  );
};

/** A birth, a death, a search or a farewell has its own form and its own time; sets of questions and feeding have their own pages. */
const inAVisit: ReadonlySet<CareCommandName> = new Set<CareCommandName>([
  'takeInfantSample',
  'receiveInfantResult',
  'giveInfantResult',
  'giveProphylaxis',
  'giveCotrimoxazole',
  'stopInfantMedicine',
  'startInfantTreatment',
  'giveImmunisation',
  'measureInfant',
  'takeViralLoadSample',
  'receiveViralLoadResult',
  'recordWomanTest',
  'startAntiretrovirals',
  'holdClinicContact',
  'recordOffer',
  'makeReferral',
  'closeReferral',
]);

/** One list, each line with its reason. What is not ticked is not today: nothing is done by itself, and nothing is written down. */
export const dueQuestions = (about: About): readonly Question[] => {
  const lines = dueNow(about).map((row): Offer => ({ value: row.id, label: titleOf(row), sub: whyOf(row, about) }));
  return lines.length === 0 ? [] : [many('due', about.t.session.due.done, lines, { optional: true, page: 'start' })];
};

/** What was done is written down as its own form would write it. */
export const dueParts = (answers: Answers, about: About, forms: Forms): readonly Part[] =>
  doneNow(answers, about).flatMap((row) => {
    if (row.lead.to !== 'form') return [];
    const { form, subject } = row.lead;
    return [within({ form: forms[form], subject, key: `due:${row.id}`, title: titleOf(row) }, answers, about)];
  });

/** The forms are handed in: the form of the visit stands among them. */
export type Forms = Readonly<Record<CareCommandName, Form>>;

export const doneNow = (answers: Answers, about: About): readonly PlanRow[] =>
  dueNow(about).filter(({ id }) => manyIn(answers, 'due').includes(id));

const titleOf = ({ what, whose }: PlanRow): string => [what, whose].filter(Boolean).join(', ');

/** Whose work it is stands with it: a mentor mother gives nothing and decides nothing. */
const whyOf = ({ item, lead }: PlanRow, { t }: About): string => {
  const words = t.session.due;
  const isToTell = lead.to === 'form' && lead.form === 'makeReferral';
  const who = isToTell ? words.tellNurse : item.actor === 'mentor-mother' ? '' : words.nurseDoesIt;
  return [t.whys.because[item.why], who].filter(Boolean).join('\n');
};

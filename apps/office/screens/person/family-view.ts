import type { Infant, PairRecord } from '@thari/care/projections/pair-record';
import type { OpenPair } from '../../api/opened.ts';
import type { Fact } from './entry-facts.ts';
import type { Saying } from './saying.ts';

export type BabyView = { readonly key: string; readonly name: string; readonly facts: readonly Fact[] };

/** What is known of her herself. */
export const motherFacts = ({ mother, lastSeenOn, site }: PairRecord, saying: Saying): Fact[] => {
  const { dates, person } = saying.words;
  const expected = mother.pregnancies.findLast(({ ended }) => !ended)?.dueOn;
  return [
    { label: person.facts.joined, value: dates.full(mother.enrolledOn) },
    ...(mother.bornOn ? [{ label: person.facts.bornOn, value: dates.full(mother.bornOn) }] : []),
    ...(lastSeenOn ? [{ label: person.facts.seen, value: dates.full(lastSeenOn) }] : []),
    ...(expected ? [{ label: person.facts.expected, value: dates.full(expected) }] : []),
    { label: person.facts.site, value: saying.siteNamed(site) },
    ...(saying.clear ? clearMotherFacts(mother, saying) : []),
  ];
};

const clearMotherFacts = (mother: PairRecord['mother'], { words }: Saying): Fact[] => {
  const { clear, dates } = words;
  const started = mother.antiretroviralsStartedOn;
  return [
    { label: clear.facts.status, value: clear.statuses[mother.status] },
    ...(mother.status === 'positive'
      ? [
          { label: clear.facts.treatment, value: started ? dates.full(started) : clear.facts.noTreatment },
          { label: clear.facts.load, value: loadSaid(mother.viralLoads.at(-1), words) },
        ]
      : []),
  ];
};

const loadSaid = (load: PairRecord['mother']['viralLoads'][number] | undefined, { clear, dates }: Saying['words']) => {
  if (!load) return clear.facts.noLoad;
  if (!load.result) return clear.facts.loadWaiting(dates.full(load.takenOn));
  const { outcome, copies } = load.result;
  return outcome === 'measured' && copies !== undefined
    ? clear.facts.loadMeasured(copies, dates.full(load.takenOn))
    : clear.facts.loadSaid(clear.codes['ViralLoadResultReceived.outcome'][outcome], dates.full(load.takenOn));
};

/** Her babies. Over a shoulder nobody reads that one has died: such a baby is there in clear words only. */
export const babiesView = (infants: readonly Infant[], saying: Saying): BabyView[] =>
  infants
    .filter(({ diedOn }) => !diedOn || saying.clear)
    .map((infant) => ({
      key: infant.infantId,
      name: saying.personNamed(infant.infantId),
      facts: [...babyFacts(infant, saying), ...(saying.clear ? clearBabyFacts(infant, saying) : [])],
    }));

const babyFacts = ({ bornOn, diedOn, feeding }: Infant, { words, today }: Saying): Fact[] => {
  const { babies } = words.person;
  const { dates } = words;
  const age = diedOn ? babies.died(dates.full(diedOn)) : dates.age(bornOn, today);
  const fed =
    feeding.now === 'stopped' ? babies.feedings.stopped(dates.full(feeding.stoppedOn)) : babies.feedings[feeding.now];
  return [
    { label: babies.born, value: dates.full(bornOn) },
    { label: babies.age, value: age },
    { label: babies.feeding, value: fed },
  ];
};

const clearBabyFacts = (infant: Infant, { words }: Saying): Fact[] => {
  if (!infant.exposed) return [];
  const { facts } = words.clear;
  const { dates } = words;
  const since = (label: string, day: Infant['prophylaxisFirstGivenOn']) =>
    day ? [{ label, value: dates.full(day) }] : [];
  const tests = infant.samples.map((sample) => testSaid(sample, words));
  return [
    ...(tests.length > 0 ? tests : [facts.noTest]).map((value, index) => ({
      label: index === 0 ? facts.tests : '',
      value,
    })),
    ...since(facts.prophylaxis, infant.prophylaxisFirstGivenOn),
    ...since(facts.cotrimoxazole, infant.cotrimoxazoleFirstGivenOn),
  ];
};

/** Two different answers to one sample are both said: a person decides between them. */
const testSaid = ({ test, takenOn, answers }: Infant['samples'][number], { clear, dates }: Saying['words']): string => {
  const said = [...new Set(answers.map(({ result }) => clear.codes['InfantResultReceived.result'][result]))];
  const answer = said.length > 1 ? clear.facts.twoAnswers(said) : (said[0] ?? clear.facts.noAnswer);
  return clear.facts.test(clear.codes['InfantSampleTaken.test'][test], dates.full(takenOn), answer);
};

/** How to reach her, where she agreed to it. */
export const reachFacts = ({ people, record }: OpenPair, { words }: Saying): Fact[] => {
  const details = people.find(({ personId }) => personId === record.mother.motherId)?.details ?? {};
  const { reach } = words.person;
  const known = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
  const mayCall = record.consents.call?.given === true && !record.flaggedOn;
  return [
    ...known(reach.phone, details.phone),
    ...known(reach.place, details.place),
    ...known(reach.codeWord, details.codeWord),
    { label: reach.mayCall, value: mayCall ? words.frame.yes : words.frame.no },
  ];
};

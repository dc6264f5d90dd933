import { type Term, term } from './term.ts';

/** What the software says, so far as a person who is not a programmer meets it. */
export const termsOfTheMachine: readonly Term[] = [
  term({
    word: 'event',
    is: 'A fact that somebody recorded. It is never changed and never deleted; a mistake is put right by another event that names it.',
    onScreen: 'entry',
    not: 'a command, a message',
    source: 'ADR 0001',
    inCode: ['EventEnvelope', 'defineEvent'],
  }),
  term({
    word: 'stream',
    is: 'All events about one pair, one worker or one site.',
    source: 'ADR 0001',
    inCode: ['StreamKind', 'readStream'],
  }),
  term({
    word: 'writer',
    is: 'One person on one installation of the app. Each writer counts its own events and links each to the one before, so that a gap or a copy can be seen.',
    not: 'the author alone: she may have two phones',
    source: 'ADR 0003',
    inCode: ['Authorship', 'WriterHead'],
  }),
  term({
    word: 'private part',
    is: 'Names, phone numbers, places and free text. It travels beside the event, sealed with a key of that person; erasing her is destroying the key.',
    source: 'ADR 0004',
    inCode: ['PrivatePart', 'PersonDetails'],
  }),
  term({
    word: 'rule',
    is: 'One clinical sentence as code: facts in, answer out, with its source. It holds no number of its own.',
    source: 'docs/rule-book.md',
    inCode: ['Rule', 'allRules'],
  }),
  term({
    word: 'pack',
    is: 'A country’s numbers for the rules, with a date, a version and the name of the clinician who approved it. Without approval it is a draft and runs only in training.',
    registers: 'national guideline',
    source: 'docs/rule-book.md',
    inCode: ['Pack', 'allPacks'],
  }),
  term({
    word: 'plan',
    is: 'What the rules ask for one pair: each item with the days between which it is on time. It says dates; whether something is late depends on the day of reading.',
    onScreen: 'what is next',
    source: 'core/protocol/rule.ts',
    inCode: ['PlanItem', 'itemState'],
  }),
  term({
    word: 'projection',
    is: 'What is true now, computed from events. It can be thrown away and computed again.',
    source: 'ADR 0006',
    inCode: ['pairRecord', 'defineProjection'],
  }),
  term({
    word: 'contribution',
    is: 'One person counted in one number, on one day, with the reason. A total is the count of such rows, so every total opens to its people.',
    source: 'ADR 0006',
    inCode: ['Contribution'],
  }),
  term({
    word: 'figure',
    is: 'One published number with all that makes it checkable: definition, period, and the position of the log up to which it was counted.',
    onScreen: 'n / d, the period, “as of”',
    source: 'core/contract/office/numbers.ts',
    inCode: ['FigureOnWire'],
  }),
  term({
    word: 'outbox',
    is: 'What this phone has saved and the server has not yet confirmed. It is sealed to the server, so that a forgotten PIN does not lose it.',
    onScreen: 'not yet sent',
    source: 'docs/security/threat-model.md',
  }),
  term({
    word: 'receipt',
    is: 'The server’s answer for one event: its id and hash, stored or refused. Only what has a receipt leaves the outbox.',
    onScreen: 'reached the server',
    source: 'core/contract/phone/push.ts',
    inCode: ['Receipt'],
  }),
  term({
    word: 'quarantine',
    is: 'Where the server keeps an event that it refuses, with the reason and a person who looks after it. Nothing refused is thrown away.',
    onScreen: 'needs a look',
    source: 'ADR 0007',
    inCode: ['RefusalReason'],
  }),
  term({
    word: 'epoch',
    is: 'One life of a server’s data. After a restore from a backup a new one begins, and phones offer again what the backup did not hold.',
    source: 'core/contract/phone/pull.ts',
  }),
  term({
    word: 'lease',
    is: 'The time for which a phone may be opened without having met the server. It ends by itself, also when a clock is set back.',
    onScreen: 'meet the server within … days',
    source: 'docs/security/threat-model.md',
  }),
];

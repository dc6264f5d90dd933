import type { Pack } from '../pack.ts';
import { ruleIds } from '../rule-ids.ts';
import { type Check, type Fault, faults } from './fault.ts';

const known: ReadonlySet<string> = new Set(ruleIds);

/** Which rules run, and whether they fit together: each question is asked by one rule, and a setting that is on has its rule. */
export const rulesFaults = ({ rules, settings }: Pack): readonly Fault[] => [
  ...faults([[rules.length === 0, 'rules', 'is empty']]),
  ...rules.flatMap((id, i) =>
    faults([
      [!known.has(id), `rules.${i}`, 'is not a rule we know'],
      [rules.indexOf(id) < i, `rules.${i}`, 'is there twice'],
    ]),
  ),
  ...faults([
    [
      settings.testAfterBreastfeeding.asked !== rules.includes('infant-test-after-breastfeeding'),
      'settings.testAfterBreastfeeding.asked',
      'says otherwise than the rule infant-test-after-breastfeeding, which is on or off by itself',
    ],
    ...besideTheInterval(rules),
  ]),
];

const askedByInterval = ['viral-load-in-pregnancy', 'viral-load-while-breastfeeding', 'viral-load-regular'];

const besideTheInterval = (rules: Pack['rules']): readonly Check[] =>
  rules.map((id, i) => [
    rules.includes('viral-load-by-interval') && askedByInterval.includes(id),
    `rules.${i}`,
    'would ask for the same count as viral-load-by-interval',
  ]);

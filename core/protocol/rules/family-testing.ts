import { laterOf } from '@thari/kernel/calendar-date';
import type { MotherFacts, ServiceFacts } from '../facts.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { recurring } from '../readings/schedule.ts';
import { cite } from '../rule.ts';

/** Always her own choice. Nothing is said of a partner before somebody has asked whether she is safe, and been told that she is. */
export const familyTesting = planRule({
  id: 'family-testing',
  says: 'A woman living with HIV is asked regularly whether she would like her children to be offered a check and, once she was asked whether she is safe and nothing was found, her partner.',
  source: cite('who-smart-hiv', 'HIV.B.DE174-189: offered, accepted or declined, and the enquiry about violence'),
  asks: ({ mother }, { familyTesting: settings }) => {
    if (mother.status !== 'positive') return [];
    return [...(isSafe(mother) ? offer(mother, 'partner', settings) : []), ...offer(mother, 'children', settings)];
  },
});

const services = { partner: 'partner-test', children: 'child-test' } as const satisfies Record<
  string,
  ServiceFacts['service']
>;

const offer = (
  mother: MotherFacts,
  whom: keyof typeof services,
  { every, source }: PackSettings['familyTesting'],
): readonly Asking[] => {
  const asking = recurring({
    from: laterOf(mother.statusLearnedOn ?? mother.enrolledOn, mother.enrolledOn),
    every,
    doneOn: mother.services.filter(({ service }) => service === services[whom]).map(({ offeredOn }) => offeredOn),
    graceDays: 0,
    lastOn: undefined,
  });
  if (!asking) return [];
  return [
    {
      ...asking,
      key: `${whom}/${asking.key}`,
      about: mother.motherId,
      what: 'talk',
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      why: 'family-offered-check',
      source,
    },
  ];
};

/** By the last time she was asked. Of two answers of one day the worrying one counts. */
const isSafe = ({ screens }: MotherFacts): boolean => {
  const asked = screens.filter(({ screen }) => screen === 'safety');
  const last = asked
    .map(({ doneOn }) => doneOn)
    .toSorted()
    .at(-1);
  return last !== undefined && asked.every(({ doneOn, concern }) => doneOn !== last || !concern);
};

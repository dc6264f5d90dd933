import { planRule } from '../plan-rule.ts';
import { isPregnantOrBreastfeeding, motherhoodEndedOn } from '../readings/motherhood.ts';
import { recurring } from '../readings/schedule.ts';
import { cite } from '../rule.ts';

/** She tells what there is; what suits a woman is between her and the nurse. */
export const preventionOffer = planRule({
  id: 'prevention-offer',
  says: 'While a woman who does not live with HIV is pregnant or breastfeeding, the mentor mother tells her regularly what the clinic offers to keep her well.',
  source: cite('who-smart-hiv', 'HIV.E.DE155-159 and table HIV.B9.DT: every three months'),
  asks: (pair, { prevention }) => {
    const { mother } = pair;
    if (mother.status !== 'negative') return [];
    const goesOn = isPregnantOrBreastfeeding(pair);
    const lastOn = goesOn ? undefined : motherhoodEndedOn(pair);
    if (!goesOn && !lastOn) return [];
    const asking = recurring({
      from: mother.enrolledOn,
      every: prevention.every,
      doneOn: mother.services.filter(({ service }) => service === 'prevention').map(({ offeredOn }) => offeredOn),
      graceDays: 0,
      lastOn,
    });
    if (!asking) return [];
    return [
      {
        ...asking,
        about: mother.motherId,
        what: 'talk',
        actor: 'mentor-mother',
        priority: 'c',
        asked: 'when-she-comes',
        why: 'prevention-offered',
        source: prevention.source,
      },
    ];
  },
});

import type { SourceKey } from '@thari/protocol/sources';
import type { Why } from '@thari/protocol/why';

/** Why something is on the plan, and from which paper, without naming what it is about. */
export const whys = {
  because: {
    'test-at-this-age': 'Every baby in full follow-up has a check at this age.',
    'sample-to-be-taken-again': 'The laboratory could not use the last sample. It is taken again soon.',
    'second-sample-after-positive': 'After such an answer a second sample makes sure, at once.',
    'third-sample-after-differing-answers': 'Two samples said different things. A third one decides.',
    'virologic-test-after-antibody':
      'At this age that kind of check also sees what comes from the mother. Another kind makes sure.',
    'repeat-after-unclear-answer': 'The last answer was not clear. It is asked again.',
    'new-sample-after-two-unclear-answers': 'Two answers were not clear. A new sample is needed.',
    'positive-answer': 'The baby’s answer came and needs the nurse today.',
    'answers-contradict-each-other': 'Two different answers were written down. The nurse decides today.',
    'final-test-at-age': 'At this age the baby has its last check.',
    'final-test-after-breastfeeding': 'Some time after the last breastfeed the baby has its last check.',
    'answer-expected': 'A sample was taken and its answer has not come. Ask the laboratory.',
    'answer-to-be-told': 'The answer has come. The nurse tells the family.',
    'first-protective-medicine': 'In its first days the baby gets a medicine that protects it.',
    'first-cotrimoxazole': 'From four to six weeks the baby gets its second medicine.',
    'treatment-not-yet-started': 'No start of her treatment is written down. The nurse should know today.',
    'first-visit-on-treatment': 'She takes her treatment already, so she is checked when she joins.',
    'months-on-treatment': 'Some months after the start it is checked how well it works.',
    'late-in-pregnancy': 'Before the birth it is checked how well the mother is protected.',
    'after-delivery-while-breastfeeding': 'While she breastfeeds it is checked how well both are protected.',
    'regularly-while-breastfeeding': 'While she breastfeeds it is checked again every few months.',
    'repeat-after-high-count': 'Her last number was high. It is counted again after some months.',
    'high-count': 'Her number is high. The nurse should know today. It is nobody’s fault.',
    'due-date-passed': 'The day of the birth has passed. Ask how they are.',
    booked: 'She is expected on this day. Somebody says whether she came.',
    'missed-visit': 'She missed a visit. Somebody looks for her, kindly.',
    'transfer-to-be-confirmed': 'She is said to go to another clinic. Ask there whether it is so.',
    'death-to-be-confirmed': 'Somebody said she has died. It is written only when it is sure.',
    'refusal-to-be-confirmed': 'She said she does not want to come. The nurse speaks with her once more.',
    'away-too-long': 'She has been away for long. Somebody writes down what became of her.',
  } satisfies Record<Why, string>,
  /** The short name of the paper. Its full title and the place in it are clear words. */
  papers: {
    'who-smart-hiv': 'World Health Organization, 2026',
    'who-2021-annex-2': 'World Health Organization, March 2021',
    'who-2021': 'World Health Organization, July 2021',
    'who-smart-anc': 'World Health Organization, care before birth, 2025',
    'aids-2013-s2': 'Medical journal, 2013',
    medtop: 'Teaching text for midwives',
    'pepfar-mer-2.6.1': 'Donor’s reference guide, 2023',
    kenyaemr: 'Kenya’s clinic record system, 2026',
    intelms: 'Notes on the world’s guideline',
    'thari-practice': 'The programme’s own practice',
  } satisfies Record<SourceKey, string>,
};

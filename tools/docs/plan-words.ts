import { lists } from '@thari/phone/words/en/lists';
import type { What } from '@thari/protocol/rule';

/** What each word of the plan means. A new one does not compile until it has its sentence here. */
const meanings: Readonly<Record<What, string>> = {
  'baby-check': 'A virologic test of the baby is due by age.',
  'baby-second-check': 'A further sample has to follow an earlier answer.',
  'baby-final-check': 'The test that can close the question.',
  'baby-result': 'An answer is expected, or has to be told.',
  'baby-medicine': 'The first protective medicine or co-trimoxazole is due.',
  'her-check': 'Her viral load is due.',
  'her-result': 'Her count is expected, or needs somebody.',
  'her-treatment': 'The nurse has to see her about treatment.',
  visit: 'She and her baby are booked for a day.',
  'find-her': 'She did not come and has to be reached.',
  'baby-expected': 'The day on which the baby was expected has passed.',
  'nurse-today': 'Something has to be seen by a nurse on the same day.',
  'antenatal-visit': 'A contact with the nurse before birth is due.',
  'postnatal-visit': 'A contact with the nurse after birth is due.',
  vaccine: 'A vaccine is due by age.',
  weighing: 'The baby is weighed and measured, or its development is looked at.',
  talk: 'Something to ask or to talk about when she comes; which, is said inside her page.',
  'hear-back': 'Nothing came back yet from where she or her baby was sent: somebody asks.',
  'be-there': 'She has lost a child: somebody is with her.',
  leaving: 'Mother and child come to the end of the programme.',
};

type PlanWord = { readonly word: string; readonly onScreen: string; readonly means: string };

/** What a list may say over a shoulder, in the words of the phone. */
export const planWords: readonly PlanWord[] = Object.entries<string>(lists.what).map(([word, onScreen]) => ({
  word,
  onScreen,
  means: meanings[word as What],
}));

import { type Operators, secondsFor } from '@thari/testing/keystroke-level-model';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CountedHand, countedHand } from './counted-hand.fixture.ts';
import { openPreview } from './preview/build/open-preview.ts';

let preview: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  preview = await openPreview();
}, 120_000);
afterAll(() => preview.close());

const heading = (tab: Page, text: string) => tab.locator('h1', { hasText: text }).waitFor();
const question = (tab: Page, text: string) => tab.locator('.ui-label', { hasText: text }).first().waitFor();

const told = (what: string, done: Operators): number => {
  const seconds = secondsFor(done);
  console.log(
    `${what}: ${done.taps} taps, ${done.letters} letters, ${done.swipes} swipes, ${seconds.toFixed(1)} s by the model`,
  );
  return seconds;
};

const herAnswers = async (tab: Page, hand: CountedHand): Promise<void> => {
  await question(tab, 'In the last 30 days');
  await hand.choose('None');
  await hand.choose('Very well');
  await hand.choose('Almost always'); // the last of the page leads on
};

describe('from the diary to "saved"', () => {
  test('a routine visit costs at most 12 taps, no letter, and 45 seconds', async () => {
    const tab = await preview.show({ view: 'diary' });
    const hand = countedHand(tab);
    await hand.open(tab.getByRole('button', { name: /Limpho/ }));
    await hand.press('Start visit');
    await question(tab, 'What was done today?');
    await hand.choose('Vaccines'); // the nurse gave them; which ones is known, so nothing is asked
    await hand.press('Next');
    await question(tab, 'What did you talk about?');
    await hand.choose('Feeding the baby');
    await hand.press('Next');
    await herAnswers(tab, hand);
    await hand.answer('Does any of them cough', 'No'); // mother and baby at once; leads on
    await question(tab, 'When does she come again?'); // still breastfed stands there as it is known
    await hand.takeFirst('When does she come again?');
    await hand.press('Save');
    await tab.getByText('Visit saved on this phone').waitFor();
    await heading(tab, 'Limpho');
    const done = hand.done();
    expect(told('routine visit', done)).toBeLessThanOrEqual(45);
    expect(done.taps).toBeLessThanOrEqual(12);
    expect(done.letters).toBe(0);
  });

  test('a visit at which every set of questions is due costs at most 24', async () => {
    const tab = await preview.show({ view: 'diary' });
    const hand = countedHand(tab);
    await hand.open(tab.getByRole('button', { name: /Nomsa/ }).first());
    await hand.press('Start visit');
    await question(tab, 'What was done today?');
    await hand.choose('Vaccines');
    await hand.press('Next');
    await hand.choose('How she is');
    await hand.press('Next');
    await herAnswers(tab, hand);
    await hand.answer('Does any of them cough', 'No');
    await hand.answer('somebody she can call', 'Yes');
    await hand.answer('about Thandi', 'No');
    await question(tab, 'Are you alone with her?');
    await hand.choose('Yes, we are alone');
    await question(tab, 'Which of these is so for her?');
    await hand.choose('None of these');
    await question(tab, 'In the last two weeks');
    await hand.answer('In the last two weeks', 'Not at all');
    await hand.answer('nothing give her joy', 'Not at all');
    await hand.answer('harming herself', 'No');
    await question(tab, 'Is any of this so at home');
    await hand.choose('None of these');
    await question(tab, 'For how long is there medicine');
    await hand.answer('What does Thandi eat', 'Only breast milk');
    await hand.answer('For how long is there medicine', 'Two weeks or more');
    await question(tab, 'When does she come again?');
    await hand.takeFirst('When does she come again?');
    await hand.press('Save');
    await tab.getByText('Visit saved on this phone').waitFor();
    const done = hand.done();
    told('every set of questions due', done);
    expect(done.taps).toBeLessThanOrEqual(24);
    expect(done.letters).toBe(0);
  });
});

describe('welcoming a mother', () => {
  test('costs at most 90 seconds: a name, a family name, a number, an age, the day of the birth, and her yes', async () => {
    const tab = await preview.show({ view: 'find' });
    const hand = countedHand(tab);
    await hand.type('Name, code or phone', 'Rethabile');
    await hand.press('She is not here: welcome her');
    await hand.choose('Yes'); // she agrees to a record
    await question(tab, 'What is she called?'); // as it was typed in the search
    await hand.type('Her family name?', 'Sello');
    await hand.press('Next');
    await hand.type('Her phone number?', '0700000009');
    await hand.press('Next');
    await hand.press('Next'); // no word for the phone
    await hand.press('Next'); // no place
    await hand.choose('She knows her age');
    await hand.press('2');
    await hand.press('4');
    await hand.press('Next');
    await hand.choose('She is pregnant');
    await hand.choose('It is on her card');
    await hand.type('Day', '12');
    await hand.select('Month', 3);
    await hand.type('Year', '2027');
    await hand.press('Next');
    await hand.choose('Call her');
    await hand.press('Next');
    await hand.choose('Visits and support');
    await tab.getByText('Look once more').waitFor();
    await hand.press('Save');
    await tab.getByText('Welcomed').waitFor();
    expect(told('welcome', hand.done())).toBeLessThanOrEqual(90);
  });
});

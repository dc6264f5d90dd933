import { describe, expect, test } from 'vitest';
import { aboutOf, pageOf } from '../preview/known-to-tests.ts';
import { nomsa, thandi } from '../preview/nomsas-story.ts';
import { puleng } from '../preview/other-stories.ts';
import { whichOne, whoIsMeant } from './which-one.ts';

describe('a form says whom it is about', () => {
  test('the baby, and its mother', () => {
    expect(whoIsMeant(aboutOf(pageOf(nomsa), { infantId: thandi.id }))).toEqual(['Thandi', 'Nomsa']);
    expect(whoIsMeant(aboutOf(pageOf(nomsa), { about: thandi.id }))).toEqual(['Thandi', 'Nomsa']);
    expect(whoIsMeant(aboutOf(pageOf(nomsa), { about: nomsa.id }))).toEqual(['Nomsa']);
    expect(whoIsMeant(aboutOf(undefined))).toEqual([]);
  });
  test('and which of several samples, visits or referrals', () => {
    const page = pageOf(puleng);
    const [sample] = page.record.infants.flatMap(({ samples }) => samples);
    expect(whichOne(aboutOf(page, { sampleId: sample?.sampleId ?? '' }))).toEqual([
      { label: 'Sample of', value: 'Sat 5 September' },
    ]);
    expect(whoIsMeant(aboutOf(page, { sampleId: sample?.sampleId ?? '' }))).toEqual(['Neo', 'Puleng']);
    const hers = pageOf(nomsa);
    const [referral] = hers.record.referrals;
    expect(whichOne(aboutOf(hers, { referralId: referral?.referralId ?? '' }))).toEqual([
      { label: 'Referral of', value: 'Sun 15 November' },
      { label: 'About', value: 'Feeding or growing' },
    ]);
    expect(whichOne(aboutOf(hers))).toEqual([]);
  });
});

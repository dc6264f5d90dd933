import { describe, expect, test } from 'vitest';
import { aboutOf, pageOf } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { busi, palesa } from '../preview/other-stories.ts';
import { reachLines } from './reach-lines.ts';
import { sinceView } from './since-view.ts';

describe('since last time', () => {
  test('is what was written after the last visit, the newest first, with the note of that visit', () => {
    const { entries, lastOn, note } = sinceView(pageOf(nomsa));
    expect(lastOn).toBe('2026-10-25');
    expect(note).toBe('Her mother knows now, and helps at night.');
    expect(entries.map(({ type }) => type)).toEqual(['AppointmentMissed', 'ReferralMade']);
  });
  test('leaves out what was taken back', () => {
    expect(sinceView(pageOf(nomsa)).entries.some(({ withdrawn }) => withdrawn)).toBe(false);
  });
  test('is what came after she joined, where nobody has sat with her yet', () => {
    expect(sinceView(pageOf(busi)).entries).toEqual([]);
  });
  test('speaks of no baby after a loss', () => {
    expect(sinceView(pageOf(palesa)).entries.map(({ type }) => type)).toEqual(['PregnancyLost']);
  });
});

describe('how to reach her', () => {
  test('says what is known, and nothing else', () => {
    const lines = reachLines(pageOf(nomsa), aboutOf(pageOf(nomsa)));
    expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Name: Nomsa Dlamini',
      'Phone: 0700 000 001',
      'Her word on the phone: marula',
      'Where she lives: The blue house behind the mill, second gate',
      'Born: 12 April 1998',
      'She said yes to: Keep a record of her, Call her, Visit her at home',
      'Who follows her: Grace',
    ]);
    expect(reachLines(pageOf(busi), aboutOf(pageOf(busi))).map(({ label }) => label)).toEqual([
      'Name',
      'She said yes to',
      'Who follows her',
    ]);
  });
});

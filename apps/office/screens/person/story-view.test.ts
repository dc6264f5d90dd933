import { timelineOf } from '@thari/care/projections/timeline';
import {
  corrected,
  enrolled,
  gracesPhone,
  infantDied,
  read,
  resultReceived,
  sampleTaken,
  stream,
  tracingAttempted,
  withdrawn,
  writtenBy,
} from '@thari/testing/care';
import { eventId, maputsoeClinic, sisterDube, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairOf, sayingOf } from './person-for-tests.ts';
import { storyView } from './story-view.ts';

const storyOf = (pair: ReturnType<typeof pairOf>, clear = true) => storyView(pair.timeline, sayingOf(pair, clear));
const sample = {
  infantId: thandi.id,
  sampleId: eventId(9),
  test: 'nat',
  takenOn: '2026-02-20',
  purpose: 'first',
  placeTaken: 'home',
};

describe('an entry', () => {
  const pair = pairOf(enrolled(), sampleTaken(), resultReceived({ result: 'positive' }));

  test('says in clear words what was found', () => {
    const [answer] = storyOf(pair);
    expect(answer?.heading).toBe('Baby’s HIV test: result came');
    expect(answer?.facts).toEqual([{ label: 'Answer', value: 'positive: HIV found' }]);
  });
  test('says nothing of it while the clear words are hidden', () => {
    const words = JSON.stringify(storyOf(pair, false));
    expect(words).toContain('Baby’s check: answer came');
    expect(words).not.toMatch(/HIV|positive|virus|lives with/);
  });
  test('names the baby, the author and the day, and says its day once', () => {
    const taken = storyOf(pair)[1];
    expect(taken).toMatchObject({ day: '26 February 2026', facts: [{ label: 'Baby', value: 'Thandi' }, {}, {}, {}] });
    expect(taken?.by).toMatch(/^Grace, written 1 June, \d\d:\d\d$/);
  });
  test('hides its free words with the clear words', () => {
    const noted = { ...pair, timeline: pair.timeline.map((entry) => ({ ...entry, note: 'she is afraid' })) };
    expect(storyOf(noted)[0]?.note).toBe('she is afraid');
    expect(storyOf(noted, false)[0]?.note).toBe('');
  });
  test('about a death is called a loss until the clear words are shown', () => {
    const grieving = pairOf(enrolled(), sampleTaken(), infantDied());
    expect(storyOf(grieving, false)[0]?.heading).toBe('Her loss');
    expect(storyOf(grieving)[0]?.heading).toBe('The baby died');
  });
});

describe('an entry that was corrected', () => {
  const line = storyOf(pairOf(enrolled(), sampleTaken(), corrected(eventId(1), { ...sample, placeTaken: 'home' })))[0];

  test('says what it said before, and who changed it', () => {
    expect(line?.before).toHaveLength(1);
    expect(line?.before[0]).toMatch(/^Said before: Taken 26 February 2026, Where clinic\. Corrected by Grace, 1 June/);
    expect(line?.contested).toBe(false);
  });
  test('by two people who did not see each other is contested, and both are shown', () => {
    const recorded = stream(enrolled(), tracingAttempted());
    const again = { ...tracingAttempted().data, method: 'sms' as const };
    const dube = { ...gracesPhone, writer: sisterDube.writer, author: sisterDube.id, site: maputsoeClinic.id };
    const byGrace = writtenBy(gracesPhone, [corrected(eventId(1), again)], recorded);
    const byDube = writtenBy(dube, [corrected(eventId(1), { ...again, method: 'home-visit' })], recorded);
    const timeline = timelineOf(read([...recorded, ...byGrace, ...byDube]));
    const contested = storyOf({ ...pairOf(enrolled()), timeline }).find(({ contested }) => contested);
    expect(contested?.before).toHaveLength(2);
    expect(contested?.before.join(' ')).toMatch(/called her/);
  });
});

test('an entry that was taken back stays, and says by whom', () => {
  const line = storyOf(pairOf(enrolled(), sampleTaken(), withdrawn(eventId(1))))[0];
  expect(line?.withdrawn).toMatch(/^Taken back by Grace, 1 June/);
});

import { addDays } from '@thari/kernel/calendar-date';
import type { SiteCommand } from '@thari/sites/decisions/site-commands';
import { beforeEach, describe, expect, test } from 'vitest';
import { dateWords } from '../../words/date-words.ts';
import { en } from '../../words/en.ts';
import { byGrace, grace, mpho, newPreviewId, previewDay, sisterDube } from '../preview/preview-places.ts';
import { type PreviewSite, previewSite } from '../preview/preview-site.ts';
import { tellOfSite } from '../preview/story-of-site.ts';
import { teamView } from './team-view.ts';

let site: PreviewSite;
beforeEach(() => {
  site = previewSite();
});
const saying = { t: en, say: dateWords(en.dates), me: grace.id, workers: [grace, mpho, sisterDube] };
const view = (today = previewDay, clock = '12:00', me = grace.id) =>
  teamView(site.page(today, []), { ...saying, clock, me });
const tell = (command: SiteCommand) => {
  const answer = site.record(command, { writer: byGrace, today: previewDay });
  if (!answer.ok) throw new Error(answer.reason);
};
const agree = (dueOn: typeof previewDay) =>
  tell({
    name: 'agreeAction',
    data: {
      actionId: newPreviewId(),
      agreedOn: addDays(dueOn, -5) > previewDay ? previewDay : addDays(previewDay, -5),
      dueOn,
      by: 'nurse',
      what: 'Ask the driver.',
    },
  });

describe('the page of a team', () => {
  test('of the first day has nothing on it, and says so', () => {
    expect(view()).toMatchObject({ out: [], agreed: [], away: [], myRound: undefined });
    expect(view().month.map(({ value }) => value)).toEqual(['0', '0', '0', '0', '0', 'not yet']);
  });
  test.each([
    ['the day before', 1, 'neutral', 'by tomorrow'],
    ['on its day', 0, 'due', 'by today'],
    ['the day after', -1, 'late', '1 day late'],
  ])('says of what was agreed, %s', (_, days, kind, trailing) => {
    agree(addDays(previewDay, days));
    expect(view().agreed).toMatchObject([{ title: 'Ask the driver.', kind, trailing, opens: { form: 'closeAction' } }]);
  });
  test('shows what was closed for two weeks, and no longer', () => {
    agree(previewDay);
    const [action] = site.page(previewDay, []).work.actions;
    tell({ name: 'closeAction', data: { actionId: action?.actionId ?? '', closedOn: previewDay, outcome: 'done' } });
    expect(view().agreed).toMatchObject([{ kind: 'done', sub: 'It is done' }]);
    expect(view().agreed[0]).not.toHaveProperty('opens');
    expect(view(addDays(previewDay, 14)).agreed).toHaveLength(1);
    expect(view(addDays(previewDay, 15)).agreed).toHaveLength(0);
  });
  test('counts the groups and talks of this month alone', () => {
    tellOfSite(site);
    const inMonth = site
      .page(previewDay, [])
      .work.groups.filter(({ heldOn }) => heldOn.slice(0, 7) === previewDay.slice(0, 7));
    expect(view().month[0]).toEqual({ label: 'Groups', value: String(inMonth.length) });
    expect(view(addDays(previewDay, 62)).month[0]?.value).toBe('0');
  });
});

describe('who is out for visits', () => {
  const goes = () =>
    tell({
      name: 'startRound',
      data: {
        roundId: newPreviewId(),
        startedOn: previewDay,
        leftAt: '09:00',
        backBy: '13:00',
        visits: 2,
        worker: grace.id,
      },
    });
  test('stands on the page of everybody, late from the minute after she was expected', () => {
    goes();
    expect(view(previewDay, '13:00').out).toMatchObject([{ title: 'you', kind: 'waiting', sub: 'back by 13:00' }]);
    expect(view(previewDay, '13:01').out).toMatchObject([{ kind: 'late' }]);
    expect(view(previewDay, '10:00', mpho.id).out).toMatchObject([{ title: grace.name }]);
    expect(view(previewDay, '10:00', mpho.id).out[0]).not.toHaveProperty('opens');
  });
  test('and never said that she is back is still missed the next day', () => {
    goes();
    expect(view(addDays(previewDay, 1), '06:00').out).toMatchObject([{ kind: 'late' }]);
    expect(view(addDays(previewDay, 1), '06:00').myRound).toBeUndefined();
  });
  test('is off the page when she is back', () => {
    goes();
    tell({ name: 'endRound', data: { roundId: view().myRound ?? '', endedOn: previewDay, backAt: '12:30' } });
    expect(view()).toMatchObject({ out: [], myRound: undefined });
  });
});

describe('who is away', () => {
  test('is said with who looks after her diary; the notes are for that colleague alone', () => {
    tellOfSite(site);
    expect(view().away).toMatchObject([
      { title: `You look after the diary of ${mpho.name}`, notes: expect.stringContaining('Lerato') },
    ]);
    expect(view(previewDay, '12:00', sisterDube.id).away).toMatchObject([{ notes: '' }]);
    expect(view(previewDay, '12:00', mpho.id).away).toMatchObject([{ notes: '', opens: { form: 'endCover' } }]);
  });
  test('leaves the page the day after her last day away', () => {
    tellOfSite(site);
    expect(view(addDays(previewDay, 4)).away).toHaveLength(1);
    expect(view(addDays(previewDay, 5)).away).toHaveLength(0);
  });
});

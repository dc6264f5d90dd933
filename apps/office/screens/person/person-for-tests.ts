import { pairRecord } from '@thari/care/projections/pair-record';
import { timelineOf } from '@thari/care/projections/timeline';
import { fold } from '@thari/event-log/define-projection';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import { planFor } from '@thari/protocol/plan';
import { type AnyDraft, history } from '@thari/testing/care';
import { grace, maputsoeClinic, nomsa, sipho, sisterDube, thandi } from '@thari/testing/cast';
import type { OpenPair } from '../../api/opened.ts';
import { en } from '../../words/en.ts';
import { sayingFor } from './saying.ts';

export const today = on('2026-03-10');

/** Nomsa's page as the server would send it, made by the same functions from what happened. */
export const pairOf = (...drafts: AnyDraft[]): OpenPair => {
  const events = history(...drafts);
  const record = fold(pairRecord, events);
  if (!record) throw new Error('nobody was enrolled');
  const pack = packFor('LS', today);
  return {
    pairId: nomsa.pair,
    code: 'K7Q2-M9FX',
    today,
    people: [
      { personId: nomsa.id, details: { givenName: nomsa.givenName, phone: nomsa.phone, place: '', codeWord: '' } },
      { personId: thandi.id, details: { givenName: thandi.givenName } },
      { personId: sipho.id, details: { givenName: sipho.givenName } },
    ],
    workers: [grace, sisterDube].map(({ id, name }) => ({ id, name })),
    record,
    plan: planFor(record, [pack]),
    timeline: timelineOf(events),
    protocol: { id: pack.id, name: pack.name, draft: true },
  };
};

export const sayingOf = (pair: OpenPair, clear = true) =>
  sayingFor(pair, { words: en, clear, sites: [maputsoeClinic] });

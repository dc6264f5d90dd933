import { fold } from '@thari/event-log/define-projection';
import type { EventEnvelope } from '@thari/event-log/event';
import { merge } from '@thari/event-log/merge';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { type AnyDraft, cardGiven, cardId, cardRevoked, enrolled, gracesPhone, writtenBy } from '@thari/testing/care';
import { nomsa, sisterDube, thandi } from '@thari/testing/cast';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { careCatalogue } from '../events/care-catalogue.ts';
import type { CareEvent } from '../events/care-event.ts';
import { pairRecord } from './pair-record.ts';
import { validCards } from './with-card.ts';

const dubesPhone = { ...gracesPhone, writer: sisterDube.writer, author: sisterDube.id };

const anyDay = () => fc.nat(5).map((days) => addDays(on('2026-02-01'), days));
const anyCard = () => fc.integer({ min: 1, max: 4 }).map((number) => cardId(number));
const anyTold = (): fc.Arbitrary<AnyDraft> =>
  fc.oneof(
    fc
      .record({ cardId: anyCard(), about: fc.constantFrom(nomsa.id, thandi.id), givenOn: anyDay() })
      .map((data) => cardGiven(data)),
    fc
      .record({ cardId: anyCard(), revokedOn: anyDay(), why: fc.constantFrom('lost', 'worn-out', 'other') })
      .map((data) => cardRevoked(data)),
  );
const anyStory = () => fc.array(anyTold(), { maxLength: 8 });

const recordOf = (events: readonly EventEnvelope[]) =>
  fold(pairRecord, readStream(careCatalogue, events).events as ReadEvent<CareEvent>[]);

/** Grace enrolled her; from there each phone writes without hearing of the other. */
const apart = (hers: readonly AnyDraft[], dubes: readonly AnyDraft[]) => {
  const start = writtenBy(gracesPhone, [enrolled()]);
  return [writtenBy(gracesPhone, [enrolled(), ...hers]), writtenBy(dubesPhone, dubes, start)] as const;
};

test('whichever phone speaks first, the same cards count', () => {
  fc.assert(
    fc.property(anyStory(), anyStory(), (hers, dubes) => {
      const [a, b] = apart(hers, dubes);
      const [one, other] = [recordOf(merge(a, b)), recordOf(merge(b, a))];
      expect(one?.cards).toEqual(other?.cards);
      const given = new Set<string>();
      const revoked = new Set<string>();
      for (const { type, data } of [...hers, ...dubes]) {
        if (type === 'CardGiven') given.add(data.cardId);
        if (type === 'CardRevoked') revoked.add(data.cardId);
      }
      const counting = [...given].filter((id) => !revoked.has(id)).sort();
      expect(
        validCards(one!)
          .map((card) => card.cardId)
          .sort(),
      ).toEqual(counting);
    }),
    { numRuns: times(200) },
  );
});

test('what is known of each card does not depend on the order in which it was told', () => {
  fc.assert(
    fc.property(anyStory(), fc.infiniteStream(fc.nat()), (told, keys) => {
      const shuffled = told.map((draft) => ({ draft, key: keys.next().value })).sort((a, b) => a.key - b.key);
      const one = recordOf(writtenBy(gracesPhone, [enrolled(), ...told]));
      const other = recordOf(writtenBy(gracesPhone, [enrolled(), ...shuffled.map(({ draft }) => draft)]));
      expect(one?.cards).toEqual(other?.cards);
    }),
    { numRuns: times(200) },
  );
});

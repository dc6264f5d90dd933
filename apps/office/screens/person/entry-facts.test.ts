import { careEvents } from '@thari/care/events/care-event';
import { anyDataOf, enrolled } from '@thari/testing/care';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFacts } from './entry-facts.ts';
import { pairOf, sayingOf } from './person-for-tests.ts';

const pair = pairOf(enrolled());

test.each(careEvents.map((event) => [event.type, event] as const))(
  'whatever stands in %s is put into words, and in hidden words it says nothing of health',
  (type, { data }) => {
    fc.assert(
      fc.property(anyDataOf(data), (entry) => {
        const clear = entryFacts(type, entry, sayingOf(pair));
        const hidden = entryFacts(type, entry, sayingOf(pair, false));
        expect(clear.filter(({ label, value }) => !label || !value)).toEqual([]);
        expect(JSON.stringify(hidden)).not.toMatch(/HIV|positive|negative|antiretroviral|viral|nevirapine|copies/i);
        expect(JSON.stringify(clear)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/); // an id is not a word
      }),
      { numRuns: times(30) },
    );
  },
);

import { addDays, type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { PackSettings } from '../pack-settings.ts';
import { planRule } from '../plan-rule.ts';
import { birthsOf } from '../readings/births.ts';
import { contactDays } from '../readings/contact-days.ts';
import { along, type Point } from '../readings/schedule.ts';
import { unverified } from '../rule.ts';

/** Hers: twins do not double them, and they go on when the baby did not live. */
export const postnatalContacts = planRule({
  id: 'postnatal-contacts',
  says: 'After every birth the mother has contacts with the nurse in the first weeks, also when the baby did not live.',
  source: unverified('who-pnc-2022', 'four contacts after birth'),
  asks: (pair, { postnatal }) => {
    const births = [...new Set(birthsOf(pair).map(({ on }) => on))];
    const doneOn = births.length > 0 ? contactDays(pair, 'postnatal') : [];
    return births.flatMap((bornOn, i) =>
      along({
        points: pointsFrom(bornOn, postnatal),
        doneOn,
        since: pair.mother.enrolledOn,
        lastOn: lastDay(bornOn, births[i + 1], postnatal),
      }).map(({ key, window, settled }) => ({
        key: `${bornOn}/${key}`,
        about: pair.mother.motherId,
        what: 'postnatal-visit',
        window,
        settled,
        actor: 'nurse',
        priority: 'b',
        why: 'postnatal-contact',
        source: postnatal.source,
      })),
    );
  },
});

type Postnatal = PackSettings['postnatal'];

const pointsFrom = (bornOn: CalendarDate, { contacts }: Postnatal): readonly Point[] =>
  contacts.map(({ name, fromDay, dueDay }) => {
    const dueOn = addDays(bornOn, dueDay);
    return { key: name, fromOn: addDays(bornOn, fromDay), dueOn, lateAfterOn: dueOn };
  });

/** Where two babies have births of their own a day apart, the later one takes over. */
const lastDay = (bornOn: CalendarDate, next: CalendarDate | undefined, { untilDay }: Postnatal) =>
  earliest(addDays(bornOn, untilDay), next && addDays(next, -1));

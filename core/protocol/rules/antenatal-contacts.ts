import { addDays, type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { PregnancyFacts } from '../facts.ts';
import { lastPeriodOn } from '../gestation.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type Asking, planRule } from '../plan-rule.ts';
import { contactDays } from '../readings/contact-days.ts';
import { duringPregnancy } from '../readings/during-pregnancy.ts';
import { along, type Point, type Stretch } from '../readings/schedule.ts';
import { cite, type Window } from '../rule.ts';

/** For women of every status, so that being asked says nothing. Counted from the due date, and so planned anew when that is revised. */
export const antenatalContacts = planRule({
  id: 'antenatal-contacts',
  says: 'In every pregnancy a woman has contacts with the nurse at the weeks of the country’s schedule; a woman who comes late begins with the next one.',
  source: cite('who-smart-anc', 'ANC.S.01: contacts at 12, 20, 26, 30, 34, 36, 38 and 40 weeks'),
  asks: (pair, { antenatal }) => {
    const held = contactDays(pair, 'antenatal');
    return pair.mother.pregnancies.flatMap((pregnancy) => {
      const ours = duringPregnancy(pregnancy, held);
      if (pregnancy.ended && ours.length === 0) return [];
      return stretchesOf(pregnancy, ours, antenatal).map(
        ({ key, window, settled }): Asking => ({
          key: `${pregnancy.pregnancyId}/${key}`,
          about: pair.mother.motherId,
          what: 'antenatal-visit',
          window,
          settled,
          actor: 'nurse',
          priority: 'b',
          why: 'antenatal-contact',
          source: antenatal.source,
        }),
      );
    });
  },
});

type Antenatal = PackSettings['antenatal'];

/** From the day she counts as past her due date, another rule asks. Of a pregnancy that has ended only what was done is kept. */
const stretchesOf = (
  pregnancy: PregnancyFacts,
  held: readonly CalendarDate[],
  antenatal: Antenatal,
): readonly Stretch[] => {
  const lastOn = addDays(lastPeriodOn(pregnancy.dueOn), antenatal.pastDueFromDay - 1);
  return along({ points: pointsOf(pregnancy, antenatal), doneOn: held, since: pregnancy.recordedOn, lastOn })
    .filter(({ settled }) => settled || !pregnancy.ended)
    .map((stretch) => (stretch.settled ? stretch : { ...stretch, window: notTooSoon(stretch, held, antenatal) }))
    .filter(({ window }) => !window.lastOn || window.fromOn <= window.lastOn);
};

/** A contact whose day had passed when the pregnancy was written down is not caught up. */
const pointsOf = (
  { dueOn, recordedOn }: PregnancyFacts,
  { contactDays, earlyDays, lateDays }: Antenatal,
): readonly Point[] => {
  const lastPeriod = lastPeriodOn(dueOn);
  return contactDays.flatMap((pregnancyDay, i) => {
    const day = addDays(lastPeriod, pregnancyDay);
    if (day < recordedOn) return [];
    return [
      {
        key: `contact-${i + 1}`,
        fromOn: addDays(day, -earlyDays),
        dueOn: day,
        lateAfterOn: addDays(day, lateDays),
        // The first one is wanted by its day: who came in the weeks before has had it.
        countsFromOn: i === 0 ? lastPeriod : undefined,
      },
    ];
  });
};

/** Nobody is called again within some days of the contact before. */
const notTooSoon = (
  { window }: Stretch,
  held: readonly CalendarDate[],
  { leastDaysBetween }: Pick<Antenatal, 'leastDaysBetween'>,
): Window => {
  const before = held
    .filter((day) => day < window.fromOn)
    .toSorted()
    .at(-1);
  if (!before) return window;
  const fromOn = laterOf(window.fromOn, addDays(before, leastDaysBetween));
  const dueOn = laterOf(window.dueOn, fromOn);
  return { ...window, fromOn, dueOn, lateAfterOn: laterOf(window.lateAfterOn, dueOn) };
};

import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairFacts, ScreenFacts } from '../facts.ts';
import type { Asking } from '../plan-rule.ts';
import type { Settled } from '../rule.ts';
import { at } from '../window.ts';
import { settledByReferral } from './referral.ts';

/** A look or a set of questions on a day. */
export type Look = { readonly on: CalendarDate; readonly concern: boolean };
export type Concern = { readonly on: CalendarDate; readonly settled: Settled | undefined };

/**
 * What was found and has to be heard. The same thing found again belongs to the first time, and so keeps its day,
 * until somebody saw to it: what is found on that day or later is new. Found twice on one day is once.
 */
export const concernsOf = (
  looks: readonly Look[],
  heardSince: (day: CalendarDate) => Settled | undefined,
): readonly Concern[] => {
  const found = daysOf(looks.filter(({ concern }) => concern));
  // Of two looks on one day the one that found something counts, whichever was first.
  const clear = daysOf(looks.filter(({ concern }) => !concern)).filter((day) => !found.includes(day));
  return found.reduce<readonly Concern[]>((before, day) => {
    const last = before.at(-1);
    if (last && !(last.settled?.how === 'done' && last.settled.on <= day)) return before;
    return [
      ...before,
      {
        on: day,
        settled: settledOn(
          clear.find((each) => each > day),
          heardSince(day),
        ),
      },
    ];
  }, []);
};

/** By whichever came first; while somebody is still expected to see to it, a later look that found nothing is enough. */
const settledOn = (clearOn: CalendarDate | undefined, heard: Settled | undefined): Settled | undefined => {
  if (!clearOn || (heard?.how === 'done' && heard.on <= clearOn)) return heard;
  return { how: 'done', on: clearOn };
};

const daysOf = (looks: readonly Look[]): readonly CalendarDate[] => [...new Set(looks.map(({ on }) => on))].toSorted();

type Answers = {
  readonly about: string;
  readonly screens: readonly ScreenFacts[];
  readonly screen: ScreenFacts['screen'];
  /** The reason of a referral that answers it. */
  readonly reason: string;
};

/** A nurse hears the same day what somebody answered. It says neither what was asked nor what was answered. */
export const nurseHears = (pair: PairFacts, { about, screens, screen, reason }: Answers): readonly Asking[] =>
  concernsOf(looksOf(screens, screen), (since) => settledByReferral(pair, { about, reason, since })).map(
    ({ on, settled }) => ({
      key: `${about}/${screen}/concern/${on}`,
      about,
      what: 'nurse-today',
      window: at(on),
      settled,
      actor: 'nurse',
      priority: 'a',
      why: 'answer-needs-nurse',
    }),
  );

const looksOf = (screens: readonly ScreenFacts[], screen: ScreenFacts['screen']): readonly Look[] =>
  screens.filter((each) => each.screen === screen).map(({ doneOn, concern }) => ({ on: doneOn, concern }));

export const daysScreened = (screens: readonly ScreenFacts[], screen: ScreenFacts['screen']): readonly CalendarDate[] =>
  screens.filter((each) => each.screen === screen).map(({ doneOn }) => doneOn);

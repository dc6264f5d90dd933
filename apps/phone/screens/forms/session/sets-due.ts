import { itemState } from '@thari/protocol/rule';
import { leadOf } from '../../person/lead-of.ts';
import type { About, DataOf } from '../../questions/form.ts';

export type AskedSet = { readonly about: string; readonly screen: DataOf<'ScreenDone'>['screen'] };

/** The sets of questions that are due today, each once: hers, and those about each baby. */
export const setsDue = ({ page, t, today }: About): readonly AskedSet[] => {
  const open = page?.plan.filter((item) => ['due', 'late'].includes(itemState(item, today))) ?? [];
  const due = open.flatMap((item): readonly AskedSet[] => {
    const lead = page && leadOf(item, page.record);
    if (lead?.to !== 'form' || lead.form !== 'doScreen') return [];
    const { about, proposed } = lead.subject;
    const screen = screenNamed(proposed?.screen, t);
    return about && screen ? [{ about, screen }] : [];
  });
  return due.filter((set, i) => due.findIndex((each) => each.about === set.about && each.screen === set.screen) === i);
};

const screenNamed = (text: string | undefined, { her }: About['t']): AskedSet['screen'] | undefined =>
  text !== undefined && Object.hasOwn(her.screen.screens, text) ? (text as AskedSet['screen']) : undefined;

import type { Route } from '../../app/route.ts';
import type { PairPage, PhoneEngine } from '../../engine/engine-api.ts';
import { dateWords } from '../../words/date-words.ts';
import { en } from '../../words/en.ts';
import { allForms } from '../forms/all-forms.ts';
import { menuView } from '../menu/menu-view.ts';
import { monthBefore } from '../numbers/month-of.ts';
import type { FormName, Subject } from '../questions/form.ts';
import { nomsa } from './nomsas-story.ts';
import { busi, lerato, mary, palesa, puleng } from './other-stories.ts';
import { lockedState, openState } from './preview-door.ts';
import type { PreviewOptions } from './preview-engine.ts';
import { newPreviewId, previewDay } from './preview-places.ts';
import type { ViewName } from './view-names.ts';

/** In what state the phone is for a view. */
export const optionsOf = (view: ViewName): PreviewOptions => options[view] ?? {};

const options: Partial<Record<ViewName, PreviewOptions>> = {
  activate: { state: { name: 'new' } },
  'set-pin': { state: { name: 'needs-pin', workerName: 'Grace' } },
  locked: { state: lockedState },
  'locked-update': { state: lockedState },
  'locked-few-tries': { state: { ...lockedState, triesLeft: 3 } },
  'locked-wait': { state: { ...lockedState, triesLeft: 5, waitSeconds: 298 } },
  'locked-lease': { state: { ...lockedState, leaseEnded: true } },
  destroyed: { state: { name: 'destroyed', unsent: 12 } },
  elsewhere: { state: { name: 'used-elsewhere' } },
  'diary-empty': { isEmpty: true },
  'diary-loading': { isSlow: true },
  'diary-filling': {
    state: { ...openState, leaseDaysLeft: 5, training: false },
    sync: { problem: 'offline', fill: { state: 'filling', pairs: 120, of: 500 } },
  },
  'team-empty': { isEmpty: true },
  'work-empty': { isEmpty: true },
  'loops-empty': { isEmpty: true },
  'tally-counting': { counts: { is: 'counting', counted: 475, of: 2000 } },
  'month-empty': { isEmpty: true },
  'work-refused': { needsHelp: true, sync: { refused: 1 } },
};

/** The page a view begins at, on top of the diary. */
export const routeOf = async (view: ViewName, engine: PhoneEngine): Promise<Route | undefined> => {
  const women: Partial<Record<string, string>> = {
    nomsa: nomsa.pairId,
    lerato: lerato.pairId,
    busi: busi.pairId,
    puleng: puleng.pairId,
    palesa: palesa.pairId,
    mary: mary.pairId,
  };
  const [kind, name = ''] = view.split('-');
  switch (kind) {
    case 'find':
      return { name: 'find' };
    case 'team':
      return { name: 'team' };
    case 'work':
      return { name: 'work' };
    case 'tally':
    case 'month':
    case 'outcomes':
      return { name: kind };
    case 'counted':
      return { name: 'counted', row: 'visits-due', period: monthBefore(previewDay, 0), whose: 'site' };
    case 'person':
      return { name: 'person', pairId: women[name] ?? newPreviewId() };
    case 'loops':
      return { name: 'loops' };
    case 'scan':
      return name === 'give' ? { name: 'scan', pairId: nomsa.pairId } : { name: 'scan' };
    case 'cards':
      return { name: 'cards', pairId: women[name] ?? '' };
    case 'menu':
      return { name: 'menu', pairId: women[name] ?? '' };
    case 'entry':
      return entryRoute(await engine.pair(nomsa.pairId), name);
    case 'booked':
      return bookedRoute(name === 'today' ? lerato.pairId : nomsa.pairId, engine);
    case 'form':
      return formRoute(name as FormName, engine); // the names of views are made from those of the forms
    default:
      return undefined;
  }
};

const entryRoute = (page: PairPage | undefined, which: string): Route | undefined => {
  const entry = page?.timeline.find(({ formerly, withdrawn }) =>
    which === 'corrected' ? formerly.length > 0 : withdrawn,
  );
  return page && entry && { name: 'entry', pairId: page.pairId, eventId: entry.eventId };
};

const lastVisit = (page: PairPage | undefined) => page?.record.appointments[page.record.appointments.length - 1];

const bookedRoute = async (pairId: string, engine: PhoneEngine): Promise<Route | undefined> => {
  const visit = lastVisit(await engine.pair(pairId));
  return visit && { name: 'booked', pairId, appointmentId: visit.appointmentId };
};

const siteSubject = async (form: FormName, engine: PhoneEngine): Promise<Subject> => {
  const { work } = await engine.site();
  const open = work.actions.find(({ closed }) => !closed);
  if (form === 'closeAction' && open) return { actionId: open.actionId };
  return form === 'endCover' ? { coverId: work.covers[0]?.coverId ?? '' } : { roundId: newPreviewId() };
};

/** A form is opened as her page would open it: from the first menu that offers it. */
const formRoute = async (form: FormName, engine: PhoneEngine): Promise<Route | undefined> => {
  const opened = (pairId: string, subject: Subject): Route => ({ name: 'form', form, pairId, subject, step: 0 });
  if (allForms[form].atSite) return opened('', await siteSubject(form, engine));
  if (form === 'enrolWoman') return opened(newPreviewId(), { proposed: { givenName: 'Palesa' } });
  const pages = await Promise.all([nomsa, lerato, puleng, busi, palesa, mary].map(({ pairId }) => engine.pair(pairId)));
  for (const page of pages) {
    if (!page) continue;
    const rows = menuView(page, { t: en, say: dateWords(en.dates), today: previewDay }).flatMap(
      (section) => section.rows,
    );
    const row = rows.find((each) => each.form === form);
    if (row) return opened(page.pairId, row.subject);
  }
  const [page] = pages;
  const corrected = page?.timeline.find(({ type }) => type === 'ProphylaxisGiven');
  if (page && corrected && (form === 'correctEntry' || form === 'withdrawEntry'))
    return opened(page.pairId, { eventId: corrected.eventId });
  const visit = lastVisit(pages[1]);
  return visit && pages[1] ? opened(pages[1].pairId, { appointmentId: visit.appointmentId }) : undefined;
};

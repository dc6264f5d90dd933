import { eventCatalogue } from '@thari/event-log/event-catalogue';
import { ClinicDaysSet } from './clinic-days-set.ts';
import { SiteOpened } from './site-opened.ts';
import { UnrecordedWomanServed } from './unrecorded-woman-served.ts';

export const sitesCatalogue = eventCatalogue([SiteOpened, ClinicDaysSet, UnrecordedWomanServed]);

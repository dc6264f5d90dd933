import { eventCatalogue } from '@thari/event-log/event-catalogue';
import { SiteOpened } from './site-opened.ts';

export const sitesCatalogue = eventCatalogue([SiteOpened]);

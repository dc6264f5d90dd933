import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { EventDefinition } from '@thari/event-log/define-event';
import type { EventCatalogue } from '@thari/event-log/event-catalogue';
import { sitesCatalogue } from '@thari/sites/events/sites-catalogue';
import { workforceCatalogue } from '@thari/workforce/events/workforce-catalogue';

/** Every event that this build can read, by the domain it belongs to. */
export const catalogues: Readonly<Record<string, EventCatalogue>> = {
  care: careCatalogue,
  workforce: workforceCatalogue,
  sites: sitesCatalogue,
};

export const definitions: readonly EventDefinition[] = Object.values(catalogues).flatMap((one) => one.definitions);

export const catalogueOf = (type: string): EventCatalogue | undefined =>
  Object.values(catalogues).find((one) => one.find(type));

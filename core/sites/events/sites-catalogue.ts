import { eventCatalogue } from '@thari/event-log/event-catalogue';
import { ClinicDaysSet } from './clinic-days-set.ts';
import { ProtocolApprovalWithdrawn } from './protocol-approval-withdrawn.ts';
import { ProtocolApproved } from './protocol-approved.ts';
import { siteMonthEvents } from './site-month-event.ts';
import { SiteOpened } from './site-opened.ts';

export const sitesCatalogue = eventCatalogue([
  SiteOpened,
  ClinicDaysSet,
  ProtocolApproved,
  ProtocolApprovalWithdrawn,
  ...siteMonthEvents,
]);

import type { Logger } from 'pino';
import { officeCaseloadRoute } from '../routes/office-caseload.ts';
import { officeDeskRoutes } from '../routes/office-desk.ts';
import { officeNumbersRoutes } from '../routes/office-numbers.ts';
import { officePairRoute } from '../routes/office-pair.ts';
import { officeSessionRoutes } from '../routes/office-session.ts';
import { phoneActivateRoute } from '../routes/phone-activate.ts';
import { phoneSyncRoutes } from '../routes/phone-sync.ts';
import { buildApp } from './app.ts';
import type { Needs } from './needs.ts';

type Parts = { readonly logger: Logger; readonly pages?: string };

export const phoneApp = (needs: Needs, parts: Parts) =>
  buildApp({ ...parts, allowWasm: true, routes: [phoneActivateRoute(needs), phoneSyncRoutes(needs)] });

export const officeApp = (needs: Needs, parts: Parts) =>
  buildApp({
    ...parts,
    routes: [
      officeSessionRoutes(needs),
      officeCaseloadRoute(needs),
      officePairRoute(needs),
      officeNumbersRoutes(needs),
      officeDeskRoutes(needs),
    ],
  });

import type { Logger } from 'pino';
import { officeActivationCodesRoute } from '../routes/office-activation-codes.ts';
import { officeCaseloadRoute } from '../routes/office-caseload.ts';
import { officeNeedsHelpRoute } from '../routes/office-needs-help.ts';
import { officeNumbersRoutes } from '../routes/office-numbers.ts';
import { officePairRoute } from '../routes/office-pair.ts';
import { officePhonesRoute } from '../routes/office-phones.ts';
import { officeProtocolRoutes } from '../routes/office-protocol.ts';
import { officeSessionRoutes } from '../routes/office-session.ts';
import { officeTeamWorkRoute } from '../routes/office-team-work.ts';
import { phoneActivateRoute } from '../routes/phone-activate.ts';
import { phoneFillRoutes } from '../routes/phone-fill.ts';
import { phonePullRoute } from '../routes/phone-pull.ts';
import { phonePushRoute } from '../routes/phone-push.ts';
import { buildApp } from './app.ts';
import type { Needs } from './needs.ts';

type Parts = { readonly logger: Logger; readonly pages?: string };

export const phoneApp = (needs: Needs, parts: Parts) =>
  buildApp({
    ...parts,
    allowWasm: true,
    routes: [phoneActivateRoute(needs), phonePushRoute(needs), phonePullRoute(needs), phoneFillRoutes(needs)],
  });

export const officeApp = (needs: Needs, parts: Parts) =>
  buildApp({
    ...parts,
    routes: [
      officeSessionRoutes(needs),
      officeCaseloadRoute(needs),
      officePairRoute(needs),
      officeNumbersRoutes(needs),
      officeActivationCodesRoute(needs),
      officePhonesRoute(needs),
      officeTeamWorkRoute(needs),
      officeNeedsHelpRoute(needs),
      officeProtocolRoutes(needs),
    ],
  });

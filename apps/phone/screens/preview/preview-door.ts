import { ok, refuse } from '@thari/kernel/result';
import type { PhoneEngine, PhoneState } from '../../engine/engine-api.ts';
import { grace, hlotse, maputsoe, mpho, previewDay, sisterDube } from './preview-places.ts';

export const openState: Extract<PhoneState, { name: 'open' }> = {
  name: 'open',
  today: previewDay,
  worker: grace,
  site: maputsoe,
  workers: [grace, mpho, sisterDube],
  sites: [maputsoe, hlotse],
  training: true,
  protocol: { name: 'WHO default, national guideline not read', draft: true },
  leaseDaysLeft: 24,
};

export const lockedState: Extract<PhoneState, { name: 'locked' }> = {
  name: 'locked',
  workerName: grace.name,
  waitSeconds: 0,
  triesLeft: 10,
  unsent: 12,
  leaseEnded: false,
};

type DoorKeys = 'start' | 'activate' | 'setPin' | 'unlock' | 'lock' | 'useHere';

/** Any six numbers open it but 000000. */
export const doorOf = (phone: { state: PhoneState }, changed: () => void): Pick<PhoneEngine, DoorKeys> => {
  const become = (next: PhoneState): PhoneState => {
    phone.state = next;
    changed();
    return next;
  };
  return {
    start: async () => phone.state,
    activate: async (code) =>
      code === 'WRONGCODE' ? refuse('wrong-code') : ok(become({ name: 'needs-pin', workerName: grace.name })),
    setPin: async (pin) => (pin === '123456' ? refuse('too-easy') : ok(become(openState))),
    unlock: async (pin) => {
      if (pin !== '000000') return ok(become(openState));
      if (phone.state.name === 'locked') become({ ...phone.state, triesLeft: phone.state.triesLeft - 1 });
      return refuse('wrong-pin');
    },
    lock: async () => become(lockedState),
    useHere: async () => become(lockedState),
  };
};

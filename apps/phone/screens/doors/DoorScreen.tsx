import { unreachable } from '@thari/kernel/unreachable';
import type { PhoneEngine, PhoneState } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';
import { ActivateScreen } from './ActivateScreen.tsx';
import { DestroyedScreen } from './DestroyedScreen.tsx';
import { ElsewhereScreen } from './ElsewhereScreen.tsx';
import { LockedScreen } from './LockedScreen.tsx';
import { SetPinScreen } from './SetPinScreen.tsx';

export type DoorProps = {
  readonly engine: PhoneEngine;
  readonly t: Words;
  readonly onState: (state: PhoneState) => void;
};

type DoorScreenProps = DoorProps & {
  readonly state: Exclude<PhoneState, { readonly name: 'open' }>;
  readonly useNewVersion: (() => void) | undefined;
};

/** The door that stands in front of the app, by the state of the phone. None of them names the programme. */
export function DoorScreen({ state, useNewVersion, ...door }: DoorScreenProps) {
  switch (state.name) {
    case 'new':
      return <ActivateScreen {...door} />;
    case 'needs-pin':
      return <SetPinScreen {...door} workerName={state.workerName} />;
    case 'locked':
      return <LockedScreen {...door} state={state} useNewVersion={useNewVersion} />;
    case 'destroyed':
      return <DestroyedScreen {...door} unsent={state.unsent} />;
    case 'used-elsewhere':
      return <ElsewhereScreen {...door} />;
    default:
      return unreachable(state);
  }
}

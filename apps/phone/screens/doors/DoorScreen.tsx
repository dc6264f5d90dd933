import { unreachable } from '@thari/kernel/unreachable';
import type { ComponentChildren } from 'preact';
import { LanguageButton } from '../../app/LanguageButton.tsx';
import type { Speech } from '../../app/language.ts';
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
  /** The way to another language. */
  readonly corner: ComponentChildren;
  readonly onState: (state: PhoneState) => void;
};

type DoorScreenProps = Omit<DoorProps, 't' | 'corner'> & {
  readonly speech: Speech;
  readonly state: Exclude<PhoneState, { readonly name: 'open' }>;
  readonly useNewVersion: (() => void) | undefined;
};

/** The door that stands in front of the app, by the state of the phone. None of them names the programme. */
export function DoorScreen({ state, speech, useNewVersion, engine, onState }: DoorScreenProps) {
  const door = { engine, onState, t: speech.t, corner: <LanguageButton speech={speech} /> };
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

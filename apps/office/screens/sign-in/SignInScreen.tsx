import type { Session } from '@thari/contract/office/session';
import { Button } from '@thari/ui/Button.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { ShweshwePattern } from '@thari/ui/ShweshwePattern.tsx';
import { useState } from 'preact/hooks';
import type { Failure } from '../../api/answer.ts';
import { officeApi } from '../../api/office-api.ts';
import type { Words } from '../../words/en.ts';
import './sign-in.css';
import { type Faults, faultsOf, refusalSaid } from './sign-in-view.ts';

type SignInScreenProps = {
  readonly words: Words;
  readonly why: 'new' | 'ended' | 'idle' | 'left';
  readonly failure: Failure | undefined;
  readonly onSignedIn: (session: Session) => void;
};

/** The door of the desk. It names no programme and shows nothing of anybody. */
export function SignInScreen({ words, why, failure, onSignedIn }: SignInScreenProps) {
  const { frame } = words;
  const [refusal, setRefusal] = useState(failure && refusalSaid(failure, frame));
  return (
    <div class="office-door">
      <div class="office-door-cloth">
        <ShweshwePattern />
      </div>
      <main class="office-door-body">
        <p class="office-door-name">{frame.app}</p>
        <h1 class="office-door-heading">{frame.door.heading}</h1>
        {refusal ? (
          <Notice kind="problem">{refusal}</Notice>
        ) : (
          why !== 'new' && <Notice icon="lock">{frame.door[why]}</Notice>
        )}
        <SignInForm words={words} onSignedIn={onSignedIn} onRefused={setRefusal} />
      </main>
    </div>
  );
}

type SignInFormProps = Pick<SignInScreenProps, 'words' | 'onSignedIn'> & {
  readonly onRefused: (sentence: string | undefined) => void;
};

function SignInForm({ words, onSignedIn, onRefused }: SignInFormProps) {
  const { frame } = words;
  const [name, setName] = useState('');
  const [secret, setSecret] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [asking, setAsking] = useState(false);

  const enter = async () => {
    const found = faultsOf(name, secret, frame);
    setFaults(found);
    onRefused(undefined);
    const first = found.name ? ids.name : found.secret ? ids.secret : undefined;
    if (first) return document.getElementById(first)?.focus();
    setAsking(true);
    const answer = await officeApi.signIn(name.trim(), secret);
    setAsking(false);
    if (answer.ok) return onSignedIn(answer.data);
    setSecret('');
    onRefused(refusalSaid(answer.failure, frame));
    document.getElementById(ids.secret)?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!asking) enter();
  };

  return (
    <form class="office-door-form" noValidate onSubmit={submit}>
      <Field
        id={ids.name}
        label={frame.door.name}
        value={name}
        onInput={setName}
        error={faults.name}
        autocomplete="username"
        maxLength={80}
      />
      <Field
        id={ids.secret}
        label={frame.door.secret}
        type="password"
        value={secret}
        onInput={setSecret}
        error={faults.secret}
        autocomplete="current-password"
        maxLength={200}
      />
      <Button kind="primary" type="submit" wide busy={asking ? frame.door.entering : undefined}>
        {frame.door.enter}
      </Button>
    </form>
  );
}

const ids = { name: 'sign-in-name', secret: 'sign-in-secret' };

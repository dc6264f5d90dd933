import { Button } from '@thari/ui/Button.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { PageTop } from '../../app/PageTop.tsx';
import { cardSeen, cardToGive, foundByCard, foundByCode, type Outcome, typedCode } from './scan-view.ts';
import { useCamera } from './use-camera.ts';
import './cards.css';

type ScanProps = {
  /** Given where a card is to become hers; absent where somebody is looked for. */
  readonly pairId: string | undefined;
};

/** Looking at a card, or typing its code where the camera cannot be used. */
export function ScanScreen({ pairId }: ScanProps) {
  const { engine, go, t } = useApp();
  const { said, follow } = useOutcome(pairId);
  const last = useRef('');
  const seen = async (text: string) => {
    if (text === last.current) return;
    last.current = text; // it stays before the camera for many pictures
    const cardId = cardSeen(text);
    if (!cardId) return follow({ is: 'say', sentence: t.scan.notOurs, next: undefined });
    const found = await engine.findCard(cardId).catch(() => []);
    follow(pairId === undefined ? foundByCard(found, t) : cardToGive(cardId, found, t));
  };
  const { video, state } = useCamera((text) => void seen(text));
  return (
    <Screen top={<PageTop title={t.scan.heading} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      {state === 'none' ? (
        <Notice>{pairId === undefined ? t.scan.noCamera : t.scan.noCameraHere}</Notice>
      ) : (
        <>
          <p role="status">{state === 'starting' ? t.scan.starting : t.scan.looking}</p>
          <div class="camera">
            <video ref={video} muted playsInline aria-label={t.scan.picture} />
          </div>
        </>
      )}
      {said && (
        <Notice kind="problem">
          <strong>{said.sentence}</strong>
          {said.next && <p>{said.next}</p>}
        </Notice>
      )}
      {pairId === undefined && <ByCode follow={follow} />}
      {pairId === undefined && (
        <Button icon="find" onPress={() => go.tab('find')} wide>
          {t.scan.byName}
        </Button>
      )}
    </Screen>
  );
}

/** Leads on, or says why not. */
const useOutcome = (pairId: string | undefined) => {
  const { go } = useApp();
  const [said, setSaid] = useState<Extract<Outcome, { is: 'say' }>>();
  const follow = (outcome: Outcome) => {
    if (outcome.is === 'say') return setSaid(outcome);
    if (outcome.is === 'open') return go.finish(outcome.pairId);
    const { cardId } = outcome;
    if (pairId !== undefined)
      go.finish(pairId, { name: 'form', form: 'giveCard', pairId, subject: { cardId }, step: 0 });
  };
  return { said, follow };
};

function ByCode({ follow }: { readonly follow: (outcome: Outcome) => void }) {
  const { engine, t } = useApp();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const find = async () => {
    const read = typedCode(typed, t);
    if ('fault' in read) return setFault(read.fault);
    setFault(undefined);
    follow(foundByCode(await engine.find(read.code).catch(() => []), t));
  };
  return (
    <form
      class="stacked"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <Field label={t.scan.code} hint={t.scan.codeHint} error={fault} value={typed} onInput={setTyped} maxLength={20} />
      <Button type="submit" kind="primary" wide>
        {t.scan.find}
      </Button>
    </form>
  );
}

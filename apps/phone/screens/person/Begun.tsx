import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { useApp } from '../../app/app-context.ts';
import type { Draft } from '../../app/drafts.ts';

/** What was begun here and not saved: one tap leads back to the same question. */
export function Begun({ pairId }: { readonly pairId: string }) {
  const { drafts } = useApp();
  const draft = drafts.all().find(({ route }) => route.pairId === pairId);
  return draft ? <BegunNotice draft={draft} /> : null;
}

export function BegunNotice({ draft }: { readonly draft: Draft }) {
  const { go, t } = useApp();
  // Every page before it, so that Back leads through the questions.
  const goOn = () => {
    for (let step = 0; step <= draft.route.step; step++) go.open({ ...draft.route, step });
  };
  return (
    <Notice icon="pencil" action={<Button onPress={goOn}>{t.app.keptDraftGoOn}</Button>}>
      <strong>{t.titles[draft.route.form]}</strong>
      <p>{t.app.keptDraft}</p>
      <p>{t.app.keptWhere}</p>
    </Notice>
  );
}

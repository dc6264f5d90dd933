import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Skeleton } from '@thari/ui/Skeleton.tsx';
import type { ComponentChildren } from 'preact';
import type { Failure } from '../api/answer.ts';
import type { Words } from '../words/en.ts';
import { useDesk } from './desk-context.ts';
import type { Loaded } from './use-loaded.ts';

type LoadingProps<T> = {
  readonly of: Loaded<T>;
  /** Heard while it loads. */
  readonly label: string;
  readonly children: (data: T) => ComponentChildren;
};

/** A part of a page that comes from the server: its shape, its reason for not coming, or itself. */
export function Loading<T>({ of, label, children }: LoadingProps<T>) {
  const { words } = useDesk();
  if (of.is === 'loading') return <Skeleton label={label} rows={6} />;
  if (of.is === 'failed') return <Failed failure={of.failure} again={of.again} />;
  return (
    <>
      {of.stale && (
        <Notice
          kind="problem"
          icon="cloud-off"
          action={<Button onPress={of.again}>{words.frame.failure.again}</Button>}
        >
          {of.stale.kind === 'offline' ? words.frame.failure.staleNow : failureSaid(of.stale, words)}
        </Notice>
      )}
      {children(of.data)}
    </>
  );
}

/** Why it did not come, and what to do. */
function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const { words } = useDesk();
  const { failure: said } = words.frame;
  return (
    <Notice
      kind="problem"
      icon={failure.kind === 'offline' ? 'cloud-off' : undefined}
      action={
        failure.kind === 'unreadable' ? (
          <Button onPress={() => location.reload()}>{said.reload}</Button>
        ) : (
          <Button onPress={again}>{said.again}</Button>
        )
      }
    >
      {failureSaid(failure, words)}
    </Notice>
  );
}

export const failureSaid = (failure: Failure, words: Words): string =>
  failure.kind === 'problem' ? failure.title : words.frame.failure[failure.kind];

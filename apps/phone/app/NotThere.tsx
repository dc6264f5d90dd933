import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Skeleton } from '@thari/ui/Skeleton.tsx';
import { useApp } from './app-context.ts';
import type { Loaded } from './use-loaded.ts';

type NotThereProps = {
  readonly loaded: Exclude<Loaded<unknown>, { readonly is: 'there' }>;
  readonly label: string;
};

/** In place of a page that is still coming, or that did not come. */
export function NotThere({ loaded, label }: NotThereProps) {
  const { t } = useApp();
  if (loaded.is === 'loading') return <Skeleton label={label} rows={5} />;
  return (
    <Notice kind="problem" action={<Button onPress={loaded.again}>{t.app.again}</Button>}>
      {t.app.failed}
    </Notice>
  );
}

import { Button } from '@thari/ui/Button.tsx';
import { TopBar } from '@thari/ui/TopBar.tsx';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { useLongPress } from './use-quick-hide.ts';

type PageTopProps = {
  readonly title: string;
  readonly sub?: ComponentChildren;
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** False where something else on the page takes the focus first, as a question does. */
  readonly takesFocus?: boolean | undefined;
};

/** The head of every page: where she is, the way back, and the one gesture that hides it all. */
export function PageTop({ title, sub, back, takesFocus = true }: PageTopProps) {
  const { t, hide } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const press = useLongPress(hide);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="page-top" {...press}>
      <TopBar
        title={title}
        sub={sub}
        back={back}
        titleRef={heading}
        right={
          <Button kind="plain" icon="eye-off" heardAs={t.app.hideHeard} onPress={hide}>
            {t.app.hide}
          </Button>
        }
      />
    </div>
  );
}

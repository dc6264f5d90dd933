import { Button } from './Button.tsx';
import type { IconName } from './icon-paths.ts';
import './Screen.css';

type Press = { readonly label: string; readonly onPress: () => void; readonly icon?: IconName | undefined };

export type BottomBarProps = {
  /** Left out on the first question; its place stays empty, so that Next never moves. */
  readonly back?: Press | undefined;
  readonly next?: (Press & { readonly busy?: string | undefined }) | undefined;
};

/** Back and Next, always in the same place, where a thumb reaches. */
export function BottomBar({ back, next }: BottomBarProps) {
  return (
    <footer class="ui-bottom-bar">
      {back ? (
        <Button icon={back.icon} onPress={back.onPress} wide>
          {back.label}
        </Button>
      ) : (
        <span />
      )}
      {next && (
        <Button kind="primary" icon={next.icon} onPress={next.onPress} busy={next.busy} wide>
          {next.label}
        </Button>
      )}
    </footer>
  );
}

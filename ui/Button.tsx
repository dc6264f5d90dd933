import type { ComponentChildren } from 'preact';
import './Button.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress?: (() => void) | undefined;
  /** Makes it a link that looks like a button: another page, or `tel:`. */
  readonly href?: string | undefined;
  /** One primary button a screen. There is no danger kind: nothing here is lost by a tap, everything can be undone. */
  readonly kind?: 'primary' | 'quiet' | 'plain' | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly icon?: IconName | undefined;
  readonly wide?: boolean | undefined;
  /** The word shown while the work runs, "Saving". A busy button keeps the focus and ignores further taps. */
  readonly busy?: string | undefined;
  /** For a word that says too little when it is heard alone: "Call", heard as "Call Nomsa". */
  readonly heardAs?: string | undefined;
};

/** Something to do. */
export function Button({
  children,
  onPress,
  href,
  kind = 'quiet',
  type = 'button',
  icon,
  wide,
  busy,
  heardAs,
}: ButtonProps) {
  const isBusy = busy !== undefined;
  const looks = classNames('ui-button', `is-${kind}`, wide && 'is-wide', isBusy && 'is-busy');
  const shownIcon = isBusy ? 'clock' : icon;
  const content = (
    <>
      {shownIcon && <Icon name={shownIcon} />}
      <span>{busy ?? children}</span>
    </>
  );

  if (href !== undefined)
    return (
      <a class={looks} href={href} aria-label={heardAs} onClick={onPress}>
        {content}
      </a>
    );
  return (
    <button
      class={looks}
      type={type}
      aria-label={isBusy ? undefined : heardAs}
      aria-disabled={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onPress?.())}
    >
      {content}
    </button>
  );
}

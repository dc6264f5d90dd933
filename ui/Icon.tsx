import { type IconName, iconPaths } from './icon-paths.ts';

type IconProps = {
  readonly name: IconName;
  /** In CSS pixels; grows with the letters beside it when left out. */
  readonly size?: number | undefined;
  /** Only where no word stands beside the icon, and the control has no name of its own. */
  readonly label?: string | undefined;
};

/** A stroke icon in the colour of the text. A word always goes with it, so it is silent unless it is given a label. */
export function Icon({ name, size, label }: IconProps) {
  const side = size ?? '1.35em';
  return (
    <svg
      class="ui-icon"
      viewBox="0 0 24 24"
      width={side}
      height={side}
      focusable="false"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path
        d={iconPaths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

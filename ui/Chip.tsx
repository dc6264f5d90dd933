import './DateField.css';
import { Icon } from './Icon.tsx';

type ChipProps = { readonly label: string; readonly pressed: boolean; readonly onPress: () => void };

/** A small switch in a row of a few: a quick answer, or a filter. */
export function Chip({ label, pressed, onPress }: ChipProps) {
  return (
    <button type="button" class="ui-chip" aria-pressed={pressed} onClick={onPress}>
      {pressed && <Icon name="check" />}
      {label}
    </button>
  );
}

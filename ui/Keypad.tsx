import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import './Keypad.css';

type KeypadProps = {
  readonly onKey: (key: string) => void;
  readonly onDelete: () => void;
  readonly deleteWord: string;
  /** The key in the free corner: a decimal comma or point. */
  readonly corner?: string | undefined;
  /** The digits are a secret: no key lights up when it is touched. */
  readonly secret?: boolean | undefined;
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Twelve big keys in the order of a telephone. */
export function Keypad({ onKey, onDelete, deleteWord, corner, secret }: KeypadProps) {
  const key = (name: string) => (
    <button key={name} type="button" class="ui-key" onClick={() => onKey(name)}>
      {name}
    </button>
  );
  return (
    <div class={classNames('ui-keypad', secret && 'is-secret')} translate={false}>
      {digits.map(key)}
      {corner === undefined ? <span /> : key(corner)}
      {key('0')}
      <button type="button" class="ui-key is-plain" aria-label={deleteWord} onClick={onDelete}>
        <Icon name="backspace" size={30} />
      </button>
    </div>
  );
}

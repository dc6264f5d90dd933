import { Chip } from '@thari/ui/Chip.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { ProgressBar } from '@thari/ui/ProgressBar.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import type { ComponentChildren } from 'preact';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import type { NumbersCounted, Whose } from '../../engine/numbers/numbers-answer.ts';
import { KnownHere } from './KnownHere.tsx';
import './numbers.css';
import type { Numbers, Progress } from './use-numbers.ts';

type NumbersPageProps = {
  readonly title: string;
  readonly whose: Whose;
  readonly onWhose: (whose: Whose) => void;
  readonly numbers: Numbers;
  /** Above the numbers, also while they are counted. */
  readonly head?: ComponentChildren;
  readonly children: (counted: NumbersCounted) => ComponentChildren;
};

/** A page of numbers: whose, the numbers or how far the counting is, and where they come from. */
export function NumbersPage({ title, whose, onWhose, numbers, head, children }: NumbersPageProps) {
  const { go, t } = useApp();
  const { loaded, progress } = numbers;
  return (
    <Screen top={<PageTop title={title} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      <fieldset class="ui-chips number-whose" aria-label={t.numbers.whose.label}>
        {(['mine', 'site'] as const).map((each) => (
          <Chip key={each} label={t.numbers.whose[each]} pressed={each === whose} onPress={() => onWhose(each)} />
        ))}
      </fieldset>
      {head}
      {loaded.is === 'there' && children(loaded.data)}
      {loaded.is === 'there' && <KnownHere counted={loaded.data} />}
      {loaded.is === 'loading' && progress && <Counting progress={progress} />}
      {(loaded.is === 'failed' || (loaded.is === 'loading' && !progress)) && (
        <NotThere loaded={loaded} label={t.numbers.counting} />
      )}
    </Screen>
  );
}

function Counting({ progress: { counted, of } }: { readonly progress: Progress }) {
  const { counting, countingSub, progress } = useApp().t.numbers;
  return (
    <Notice>
      <div class="stacked">
        <p>{countingSub}</p>
        <ProgressBar label={counting} value={counted} max={of} text={progress(counted, of)} />
      </div>
    </Notice>
  );
}

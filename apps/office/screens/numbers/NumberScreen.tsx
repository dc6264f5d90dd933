import type { FigureOnWire, Numbers } from '@thari/contract/office/numbers';
import { Button } from '@thari/ui/Button.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { Figure } from '@thari/ui/Figure.tsx';
import { opaqueKey } from '../../app/address.ts';
import { ClearWordsButton } from '../../app/ClearWordsButton.tsx';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { Counted } from './Counted.tsx';
import { Definition } from './Definition.tsx';
import './numbers.css';
import { figureView } from './numbers-view.ts';
import { periodAsked } from './period.ts';

/** One number, opened: what is counted, from which source, and who. */
export function NumberScreen({ numberKey }: { readonly numberKey: string }) {
  const { address, api, go, session, site, words } = useDesk();
  const period = periodAsked(address.query, todayOf(session));
  const loaded = useLoaded(`numbers ${site.id} ${period.from} ${period.to}`, () => api.numbers(site.id, period));
  const figure =
    loaded.is === 'there' ? loaded.data.figures.find(({ indicator }) => opaqueKey(indicator) === numberKey) : undefined;
  const { show, ...query } = address.query;
  return (
    <Page
      title={figure ? figureView(figure, words).label : words.numbers.heading}
      sub={`${site.name}, ${words.numbers.span(words.dates.full(period.from), words.dates.full(period.to))}`}
      asOf={loaded.is === 'there' ? loaded.data.asOf : undefined}
      right={
        <>
          <Button icon="arrow-left" onPress={() => go.back({ place: { at: 'numbers' }, query })}>
            {words.numbers.back}
          </Button>
          <ClearWordsButton />
        </>
      }
    >
      <Loading of={loaded} label={words.numbers.loading}>
        {(numbers) =>
          figure ? <Opened figure={figure} numbers={numbers} /> : <EmptyState>{words.numbers.unknown}</EmptyState>
        }
      </Loading>
    </Page>
  );
}

function Opened({ figure, numbers }: { readonly figure: FigureOnWire; readonly numbers: Numbers }) {
  const { session, words } = useDesk();
  const { label, numerator, denominator, percent, note } = figureView(figure, words);
  const { from, to, asOf } = numbers;
  const today = todayOf(session);
  return (
    <>
      <div class="office-opened">
        <Figure
          label={label}
          numerator={numerator}
          denominator={denominator}
          percent={percent}
          note={note}
          period={words.numbers.span(words.dates.inText(from), words.dates.inText(to))}
          asOf={words.frame.asOf(words.dates.instant(asOf, today))}
        />
        <Definition figure={figure} />
      </div>
      <Counted figure={figure} />
    </>
  );
}

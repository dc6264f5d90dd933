import type { Numbers } from '@thari/contract/office/numbers';
import { BarChart } from '@thari/ui/BarChart.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { Figure } from '@thari/ui/Figure.tsx';
import { pathOf } from '../../app/address.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import './numbers.css';
import { type FigureView, figureView } from './numbers-view.ts';
import { PeriodPicker } from './PeriodPicker.tsx';
import { periodAsked } from './period.ts';

/** Every published number of a period, each the door to its definition and to the people behind it. */
export function NumbersScreen() {
  const { address, api, session, site, words } = useDesk();
  const today = todayOf(session);
  const period = periodAsked(address.query, today);
  const loaded = useLoaded(`numbers ${site.id} ${period.from} ${period.to}`, () => api.numbers(site.id, period));
  const said = words.numbers.span(words.dates.full(period.from), words.dates.full(period.to));
  return (
    <Page
      title={words.numbers.heading}
      sub={`${site.name}, ${said}`}
      asOf={loaded.is === 'there' ? loaded.data.asOf : undefined}
    >
      <PeriodPicker today={today} />
      <Loading of={loaded} label={words.numbers.loading}>
        {(numbers) => <Figures numbers={numbers} period={said} />}
      </Loading>
    </Page>
  );
}

function Figures({ numbers, period }: { readonly numbers: Numbers; readonly period: string }) {
  const { words } = useDesk();
  if (numbers.figures.length === 0) return <EmptyState>{words.numbers.noneYet}</EmptyState>;
  return (
    <div class="office-figures">
      {numbers.figures.map((figure) => (
        <OneFigure key={figure.indicator} figure={figureView(figure, words)} asOf={numbers.asOf} period={period} />
      ))}
    </div>
  );
}

type OneFigureProps = { readonly figure: FigureView; readonly asOf: string; readonly period: string };

function OneFigure({ figure, asOf, period }: OneFigureProps) {
  const { address, session, words } = useDesk();
  const { label, numerator, denominator, percent, note, bands } = figure;
  const { chart, open } = words.numbers;
  return (
    <div class="office-figure">
      <Figure
        label={label}
        numerator={numerator}
        denominator={denominator}
        percent={percent}
        note={note}
        period={period}
        asOf={words.frame.asOf(words.dates.instant(asOf, todayOf(session)))}
        open={{ label: open, href: pathOf({ place: { at: 'number', key: figure.key }, query: address.query }) }}
      />
      {bands.length > 0 && (
        <BarChart
          title={chart.heading}
          bars={bands.map((band) => ({ label: band.label, value: band.count, text: band.text }))}
          max={bands[0]?.total}
          words={chart}
        />
      )}
    </div>
  );
}

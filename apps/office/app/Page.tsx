import { Button } from '@thari/ui/Button.tsx';
import { Desk } from '@thari/ui/Desk.tsx';
import { SideRail } from '@thari/ui/SideRail.tsx';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { dayOfInstant } from '../words/date-words.ts';
import { type Place, pathOf } from './address.ts';
import { todayOf, useDesk } from './desk-context.ts';
import { placesOfRail } from './rail-places.ts';
import { SiteFoot } from './SiteFoot.tsx';

type PageProps = {
  readonly title: string;
  readonly sub?: ComponentChildren;
  readonly right?: ComponentChildren;
  /** "as of 24 November, 18:00", on the page and on its print. */
  readonly asOf?: string | undefined;
  readonly children: ComponentChildren;
};

/** One page of the desk. Its heading takes the focus, so that a screen reader says where one has arrived. */
export function Page({ title, sub, right, asOf, children }: PageProps) {
  const { address, session, site, words } = useDesk();
  const today = todayOf(session);
  useEffect(
    () => document.querySelector<HTMLElement>('.ui-desk-title')?.focus({ preventScroll: true }),
    [placeKey(address)],
  );
  const rail = (
    <SideRail
      label={words.frame.rail.label}
      head={words.frame.app}
      places={placesOfRail(address, words)}
      current={railPlace(address.place.at)}
      foot={<SiteFoot />}
    />
  );
  return (
    <Desk
      rail={rail}
      title={title}
      sub={
        <>
          {sub}
          {asOf && <span class="office-as-of">{words.frame.asOf(words.dates.instant(asOf, today))}</span>}
        </>
      }
      right={
        <div class="office-actions ui-not-printed">
          {right}
          <Button icon="print" onPress={() => print()}>
            {words.frame.print}
          </Button>
        </div>
      }
    >
      {session.training && <p class="office-training">{words.frame.training}</p>}
      <p class="office-print-head">
        {words.frame.printedBy(
          site.name,
          words.dates.full(dayOfInstant(new Date().toISOString())),
          session.worker.name,
        )}
      </p>
      {children}
    </Desk>
  );
}

/** A page that is not on the rail itself belongs to one that is. */
const railPlace = (at: Place['at']): string => inside[at] ?? at;
const inside: Partial<Record<Place['at'], string>> = { person: 'people', number: 'numbers', sheet: 'diary' };

const placeKey = ({ place }: Parameters<typeof pathOf>[0]): string => pathOf({ place, query: {} });

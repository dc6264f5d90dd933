import { Button } from '@thari/ui/Button.tsx';
import { Card } from '@thari/ui/Card.tsx';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { AlikePair } from '../../engine/engine-api.ts';

type CouldBeHerProps = { readonly alike: readonly AlikePair[]; readonly onNotHer: (pairId: string) => void };

/** Before a newcomer is saved: those she could be, each with the reasons. A person decides, one by one. */
export function CouldBeHer({ alike, onNotHer }: CouldBeHerProps) {
  const { go, t } = useApp();
  const words = t.lists.alike;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="alike">
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.hint}</p>
      {alike.map(({ pairId, name, code, reasons }) => (
        <Card key={pairId}>
          <p>
            <strong translate={false}>{name}</strong> <span translate={false}>{code}</span>
          </p>
          <ul class="news">
            {reasons.map((reason) => (
              <li key={reason}>{words.why[reason]}</li>
            ))}
          </ul>
          <div class="stacked">
            <Button
              icon="person"
              heardAs={words.isHerHeard(name)}
              onPress={() => go.open({ name: 'person', pairId })}
              wide
            >
              {words.isHer}
            </Button>
            <Button icon="plus" heardAs={words.notHerHeard(name)} onPress={() => onNotHer(pairId)} wide>
              {words.notHer}
            </Button>
          </div>
        </Card>
      ))}
    </section>
  );
}

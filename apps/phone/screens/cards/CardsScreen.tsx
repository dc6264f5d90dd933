import { Button } from '@thari/ui/Button.tsx';
import { Card } from '@thari/ui/Card.tsx';
import { CardPicture } from '@thari/ui/CardPicture.tsx';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { PairPage } from '../../engine/engine-api.ts';
import { Gone } from '../person/Gone.tsx';
import { type CardsView, cardsView } from './cards-view.ts';
import './cards.css';

/** Her code and her card, to be shown, given, replaced and reported lost. */
export function CardsScreen({ pairId }: { readonly pairId: string }) {
  const { engine, go, say, t } = useApp();
  const loaded = useLoaded<PairPage | undefined>(`pair/${pairId}`, () => engine.pair(pairId));
  if (loaded.is === 'there' && !loaded.data) return <Gone />;
  const page = loaded.is === 'there' ? loaded.data : undefined;
  return (
    <Screen top={<PageTop title={t.cards.heading} back={{ label: t.app.back, onPress: () => go.back() }} />}>
      {loaded.is !== 'there' && <NotThere loaded={loaded} label={t.app.loading} />}
      {page && <OpenCards page={page} view={cardsView(page, { t, say })} />}
    </Screen>
  );
}

function OpenCards({ page, view }: { readonly page: PairPage; readonly view: CardsView }) {
  const { go, t } = useApp();
  const [chosen, setChosen] = useState<string>();
  const shown = view.cards.find(({ cardId }) => cardId === chosen) ?? view.cards[0];
  const revoke = (cardId: string) =>
    go.open({ name: 'form', form: 'revokeCard', pairId: page.pairId, subject: { cardId }, step: 0 });
  return (
    <>
      <Card>
        <p class="card-code-label">{t.cards.code}</p>
        <p class="card-code" translate={false}>
          {page.code}
        </p>
        {shown ? (
          <CardPicture cardId={shown.cardId} label={t.cards.squares} />
        ) : (
          <p class="card-none">{t.cards.none}</p>
        )}
      </Card>
      {view.cards.length > 0 && (
        <List label={t.cards.heading}>
          {view.cards.map(({ cardId, title, sub }) => (
            <ListRow
              key={cardId}
              icon={cardId === shown?.cardId ? 'check' : 'square'}
              title={title}
              sub={sub}
              onOpen={view.cards.length > 1 ? () => setChosen(cardId) : undefined}
              action={
                <Button kind="plain" onPress={() => revoke(cardId)} heardAs={t.cards.lostHeard(title)}>
                  {t.cards.lost}
                </Button>
              }
            />
          ))}
        </List>
      )}
      <GiveOne pairId={page.pairId} isFirst={view.cards.length === 0} />
      <Former view={view} />
    </>
  );
}

function GiveOne({ pairId, isFirst }: { readonly pairId: string; readonly isFirst: boolean }) {
  const { engine, go, t } = useApp();
  const give = async () => {
    const cardId = await engine.newCardId();
    go.open({ name: 'form', form: 'giveCard', pairId, subject: { cardId }, step: 0 });
  };
  return (
    <div class="stacked">
      <Button
        kind={isFirst ? 'primary' : 'quiet'}
        icon="squares"
        onPress={() => go.open({ name: 'scan', pairId })}
        wide
      >
        {t.cards.scan}
      </Button>
      <Button icon="plus" onPress={() => void give()} wide>
        {isFirst ? t.cards.give : t.cards.another}
      </Button>
      <p class="ui-hint">{t.cards.giveHint}</p>
    </div>
  );
}

function Former({ view }: { readonly view: CardsView }) {
  const { t } = useApp();
  if (view.former.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t.cards.former}</SectionTitle>
      <List>
        {view.former.map(({ cardId, title, sub, why }) => (
          <ListRow key={cardId} icon="minus" title={title} sub={sub} trailing={why} />
        ))}
      </List>
    </section>
  );
}

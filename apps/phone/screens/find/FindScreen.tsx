import { Button } from '@thari/ui/Button.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { HillPath } from '@thari/ui/pictures/HillPath.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { Skeleton } from '@thari/ui/Skeleton.tsx';
import { useApp } from '../../app/app-context.ts';
import { MainTabs } from '../../app/MainTabs.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { BegunNotice } from '../person/Begun.tsx';
import { type FindView, findView, nameFrom } from './find-view.ts';
import { useFound } from './use-found.ts';

/** Looking for a woman, and welcoming her only when she is not there. */
export function FindScreen() {
  const { drafts, go, t } = useApp();
  const { typed, setTyped, answered } = useFound();
  const view = findView(typed, answered, t);
  const welcoming = drafts.all().find(({ route }) => route.form === 'enrolWoman');
  return (
    <Screen top={<PageTop title={t.lists.find.heading} />} bottom={<MainTabs current="find" />}>
      <Field
        label={t.lists.find.label}
        hint={t.lists.find.hint}
        value={typed}
        onInput={setTyped}
        type="search"
        keyboard="search"
        maxLength={60}
      />
      <Button icon="squares" onPress={() => go.open({ name: 'scan' })} wide>
        {t.scan.button}
      </Button>
      {welcoming && <BegunNotice draft={welcoming} />}
      <Results view={view} typed={typed} />
    </Screen>
  );
}

function Results({ view, typed }: { readonly view: FindView; readonly typed: string }) {
  const { go, t } = useApp();
  const words = t.lists.find;
  if (view.state === 'nothing-typed') return <EmptyState picture={<HillPath />}>{words.start}</EmptyState>;
  if (view.state === 'looking') return <Skeleton label={words.looking} rows={3} />;
  return (
    <>
      <p class="ui-unseen" role="status">
        {view.state === 'none' ? words.none : `${words.found}: ${view.lines.length}`}
      </p>
      {view.state === 'none' && (
        <div class="none-found">
          <p>
            <strong>{view.isWholeCode ? t.scan.codeUnknown : words.none}</strong>
          </p>
          <p>{view.isWholeCode ? t.scan.askFor : words.tryAgain}</p>
        </div>
      )}
      {view.state === 'found' && (
        <section>
          <SectionTitle count={view.lines.length}>{words.found}</SectionTitle>
          <List>
            {view.lines.map(({ pairId, name, code, sub, trailing }) => (
              <ListRow
                key={pairId}
                icon="person"
                title={name}
                code={code}
                sub={sub}
                trailing={trailing}
                onOpen={() => go.open({ name: 'person', pairId })}
              />
            ))}
          </List>
        </section>
      )}
      <Welcome typed={typed} isOnly={view.state === 'none'} />
    </>
  );
}

function Welcome({ typed, isOnly }: { readonly typed: string; readonly isOnly: boolean }) {
  const { engine, go, t } = useApp();
  const welcome = async () => {
    const pairId = await engine.newId();
    const subject = { proposed: { givenName: nameFrom(typed) } };
    go.open({ name: 'form', form: 'enrolWoman', pairId, subject, step: 0 });
  };
  return (
    <div class="stacked">
      <Button kind={isOnly ? 'primary' : 'quiet'} icon="plus" onPress={() => void welcome()} wide>
        {t.lists.find.notHere}
      </Button>
      {!isOnly && <p class="ui-hint">{t.lists.find.notHereHint}</p>}
    </div>
  );
}

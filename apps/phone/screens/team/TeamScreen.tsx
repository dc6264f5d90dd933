import { Button } from '@thari/ui/Button.tsx';
import { Card } from '@thari/ui/Card.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import type { IconName } from '@thari/ui/icon-paths';
import { List } from '@thari/ui/List.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { ClothFolds } from '@thari/ui/pictures/ClothFolds.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useApp } from '../../app/app-context.ts';
import { MainTabs } from '../../app/MainTabs.tsx';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import { SyncLine } from '../../app/SyncLine.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import type { SitePage } from '../../engine/engine-api.ts';
import { clockOf } from '../../words/date-words.ts';
import type { FormName, Subject } from '../questions/form.ts';
import { type TeamLine, type TeamView, teamView } from './team-view.ts';

/** What the team does together: groups, talks, the look at the month, what was agreed, who is away and who is out. */
export function TeamScreen() {
  const { engine, say, state, t } = useApp();
  const loaded = useLoaded<SitePage>('site', () => engine.site());
  const saying = { t, say, me: state.worker.id, workers: state.workers, clock: clockOf(new Date().toISOString()) };
  return (
    <Screen top={<PageTop title={t.team.heading} />} bottom={<MainTabs current="team" />}>
      <SyncLine />
      {loaded.is === 'there' ? (
        <OpenTeam view={teamView(loaded.data, saying)} />
      ) : (
        <NotThere loaded={loaded} label={t.app.loading} />
      )}
    </Screen>
  );
}

function OpenTeam({ view }: { readonly view: TeamView }) {
  const { t } = useApp();
  return (
    <>
      {view.out.length > 0 && <Lines title={t.team.out} lines={view.out} />}
      {view.away.length > 0 && <Lines title={t.team.away} lines={view.away} />}
      <WriteDown myRound={view.myRound} />
      <section>
        <SectionTitle>{t.team.agreed}</SectionTitle>
        {view.agreed.length === 0 ? (
          <EmptyState picture={<ClothFolds />}>{t.team.agreedEmpty}</EmptyState>
        ) : (
          <TeamList lines={view.agreed} />
        )}
      </section>
      <section>
        <SectionTitle>{t.team.month}</SectionTitle>
        <Card>
          <dl class="pairs">
            {view.month.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </section>
    </>
  );
}

type AnyLine = TeamLine & { readonly notes?: string };

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly AnyLine[] }) {
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <TeamList lines={lines} />
    </section>
  );
}

function TeamList({ lines }: { readonly lines: readonly AnyLine[] }) {
  const open = useOpenForm();
  return (
    <List>
      {lines.map(({ id, title, sub, trailing, kind, opens, notes }) => (
        <ListRow
          key={id}
          kind={kind}
          title={title}
          sub={[sub, notes].filter(Boolean).join(' · ')}
          trailing={trailing}
          onOpen={opens && (() => open(opens.form, opens.subject))}
        />
      ))}
    </List>
  );
}

const ways: readonly (readonly [FormName, IconName])[] = [
  ['holdGroup', 'group'],
  ['holdHealthTalk', 'speech'],
  ['holdReview', 'chart'],
  ['agreeAction', 'pencil'],
  ['serveUnrecordedWoman', 'person'],
  ['arrangeCover', 'calendar'],
];

/** The large buttons: what happened most often on top. */
function WriteDown({ myRound }: { readonly myRound: string | undefined }) {
  const { t } = useApp();
  const open = useOpenForm();
  return (
    <section>
      <SectionTitle>{t.team.write}</SectionTitle>
      <div class="team-ways">
        {myRound === undefined ? (
          <Button icon="home" onPress={() => open('startRound', {})} wide>
            {t.titles.startRound}
          </Button>
        ) : (
          <Button kind="primary" icon="check" onPress={() => open('endRound', { roundId: myRound })} wide>
            {t.team.iAmBack}
          </Button>
        )}
        {ways.map(([form, icon]) => (
          <Button key={form} icon={icon} onPress={() => open(form, {})} wide>
            {t.titles[form]}
          </Button>
        ))}
      </div>
    </section>
  );
}

const useOpenForm = () => {
  const { go } = useApp();
  return (form: FormName, subject: Subject) => go.open({ name: 'form', form, pairId: '', subject, step: 0 });
};

import { Button } from '@thari/ui/Button.tsx';
import { Card } from '@thari/ui/Card.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import type { OpenPair } from '../../api/opened.ts';
import { ClearWordsButton } from '../../app/ClearWordsButton.tsx';
import { useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { Facts } from './Facts.tsx';
import { babiesView, motherFacts, reachFacts } from './family-view.ts';
import { Plan } from './Plan.tsx';
import './person.css';
import { Story } from './Story.tsx';
import { type Saying, sayingFor } from './saying.ts';
import { Referrals, Visits } from './Visits.tsx';

/** One mother and her babies, opened: planned, done, and written down by whom. */
export function PersonScreen({ pairId }: { readonly pairId: string }) {
  const { address, api, clearWords, go, session, words } = useDesk();
  const loaded = useLoaded(`pair ${pairId}`, () => api.pair(pairId));
  const pair = loaded.is === 'there' ? loaded.data : undefined;
  const saying = pair && sayingFor(pair, { words, clear: clearWords, sites: session.sites });
  const name = pair?.people.find(({ personId }) => personId === pair.record.mother.motherId)?.details.givenName;
  const { site } = address.query;
  return (
    <Page
      title={name || (pair ? words.person.noName : words.frame.loading)}
      sub={pair && saying && words.person.sub(pair.code, saying.workerNamed(pair.record.assignedTo))}
      right={
        <>
          <Button icon="arrow-left" onPress={() => go.back({ place: { at: 'people' }, query: site ? { site } : {} })}>
            {words.person.back}
          </Button>
          <ClearWordsButton />
        </>
      }
    >
      <Loading of={loaded} label={words.person.loading}>
        {(data) => <Person pair={data} saying={sayingFor(data, { words, clear: clearWords, sites: session.sites })} />}
      </Loading>
    </Page>
  );
}

type PersonProps = { readonly pair: OpenPair; readonly saying: Saying };

function Person({ pair, saying }: PersonProps) {
  const { record, plan, protocol, timeline } = pair;
  return (
    <>
      <Standing record={record} saying={saying} />
      <Family pair={pair} saying={saying} />
      <Plan plan={plan} protocol={protocol} saying={saying} />
      <Visits appointments={record.appointments} saying={saying} />
      {record.referrals.length > 0 && <Referrals referrals={record.referrals} saying={saying} />}
      <Story timeline={timeline} saying={saying} />
    </>
  );
}

/** What must be known before anything else: that she has left, or has died. */
function Standing({ record, saying }: { readonly record: OpenPair['record']; readonly saying: Saying }) {
  const { dates, person } = saying.words;
  const { mother, exit } = record;
  return (
    <>
      {!saying.clear && <p class="office-quiet ui-not-printed">{person.hiddenLead}</p>}
      {mother.diedOn && <Notice>{person.died(dates.full(mother.diedOn))}</Notice>}
      {exit && <Notice icon="door">{person.left(dates.full(exit.on))}</Notice>}
    </>
  );
}

function Family({ pair, saying }: PersonProps) {
  const { person } = saying.words;
  const babies = babiesView(pair.record.infants, saying);
  return (
    <div class="office-family">
      <Card>
        <h2>{person.her}</h2>
        <Facts facts={motherFacts(pair.record, saying)} />
      </Card>
      {babies.map(({ key, name, facts }) => (
        <Card key={key}>
          <h2>{name}</h2>
          <Facts facts={facts} />
        </Card>
      ))}
      <Card>
        <h2>{person.reach.heading}</h2>
        <Facts facts={reachFacts(pair, saying)} />
      </Card>
    </div>
  );
}

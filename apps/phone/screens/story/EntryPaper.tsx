import { Card } from '@thari/ui/Card.tsx';
import { useApp } from '../../app/app-context.ts';
import type { FactLine } from '../questions/fact-lines.ts';
import type { EntryView } from './entry-view.ts';

/** What an entry says, and beneath it everything it ever said. */
export function EntryPaper({ view }: { readonly view: EntryView }) {
  const { t } = useApp();
  return (
    <>
      <Card>
        <Lines facts={view.facts} struck={view.withdrawn !== undefined} />
        {view.note && (
          <dl class="pairs">
            <div>
              <dt>{t.person.note}</dt>
              <dd translate={false}>{view.note}</dd>
            </div>
          </dl>
        )}
        <dl class="pairs is-small">
          <div>
            <dt>{t.person.writtenBy}</dt>
            <dd translate={false}>{view.author}</dd>
          </div>
          <div>
            <dt>{t.person.writtenOn}</dt>
            <dd>{view.writtenOn}</dd>
          </div>
          {view.withdrawn && (
            <div>
              <dt>{t.person.withdrawnBy}</dt>
              <dd>{[view.withdrawn.by, view.withdrawn.on].join(', ')}</dd>
            </div>
          )}
        </dl>
      </Card>
      {view.before.map(({ facts, by, on }) => (
        <Card key={on}>
          <h2>{t.person.before}</h2>
          {facts.length > 0 ? <Lines facts={facts} struck /> : <p class="ui-hint">{t.person.beforeCovered}</p>}
          <dl class="pairs is-small">
            <div>
              <dt>{t.person.changedBy}</dt>
              <dd>{[by, on].join(', ')}</dd>
            </div>
          </dl>
        </Card>
      ))}
    </>
  );
}

function Lines({ facts, struck }: { readonly facts: readonly FactLine[]; readonly struck: boolean }) {
  return (
    <dl class={struck ? 'pairs is-struck' : 'pairs'}>
      {facts.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { sources } from '@thari/protocol/sources';
import { Button } from '@thari/ui/Button.tsx';
import { ListRow } from '@thari/ui/ListRow.tsx';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { Lead } from './lead.ts';
import type { PlanRow } from './person-view.ts';

type PlanItemRowProps = { readonly row: PlanRow; readonly pairId: string; readonly revealed: boolean };

/** One open thing: a tap writes it down, "Why" opens the reason and the paper it comes from. */
export function PlanItemRow({ row, pairId, revealed }: PlanItemRowProps) {
  const { go, t } = useApp();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ListRow
        kind={row.kind}
        title={row.what}
        sub={row.whose}
        trailing={row.when || undefined}
        onOpen={() => openLead(row.lead, pairId, go)}
        action={
          row.mayExplain && (
            <Button kind="plain" heardAs={t.person.whyHeard(row.what)} onPress={() => setOpen(!open)}>
              {t.person.why}
            </Button>
          )
        }
      />
      {open && <Reason row={row} revealed={revealed} />}
    </>
  );
}

/** Why, from where, and how sure that is. The full title of a paper may say what it is about, so it is a clear word. */
function Reason({ row, revealed }: { readonly row: PlanRow; readonly revealed: boolean }) {
  const { t, state } = useApp();
  const { why, source } = row.item;
  return (
    <li class="why">
      <p>{t.whys.because[why]}</p>
      <dl class="pairs">
        <div>
          <dt>{t.person.source}</dt>
          <dd>{revealed ? `${sources[source.source]}: ${source.place}` : t.whys.sources[source.source]}</dd>
        </div>
      </dl>
      {source.evidence === 'unverified' && <p class="ui-hint">{t.person.draftRule}</p>}
      {state.protocol.draft && <p class="ui-hint">{t.person.draftPlan}</p>}
    </li>
  );
}

const openLead = (lead: Lead, pairId: string, go: ReturnType<typeof useApp>['go']) => {
  if (lead.to === 'form') go.open({ name: 'form', form: lead.form, pairId, subject: lead.subject, step: 0 });
  else if (lead.to === 'booked') go.open({ name: 'booked', pairId, appointmentId: lead.appointmentId });
  else go.open({ name: 'menu', pairId });
};

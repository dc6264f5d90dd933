import type { ProtocolPage } from '@thari/contract/office/protocol';
import { fingerprintOf } from '@thari/protocol/fingerprint';
import { packVersion } from '@thari/protocol/pack';
import { countryNames } from '@thari/protocol/packs/country-names';
import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useState } from 'preact/hooks';
import { ClearWordsButton } from '../../app/ClearWordsButton.tsx';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import './protocol.css';
import { type ProtocolView, protocolView } from './protocol-view.ts';
import { RuleNumbers } from './RuleNumbers.tsx';
import { Rules } from './Rules.tsx';
import { Signatures } from './Signatures.tsx';
import { SignDialog } from './SignDialog.tsx';

/** The rules of the country: to be read, printed and signed for. What they say names checks and medicines, and is shown when asked for. */
export function ProtocolScreen() {
  const { api, clearWords, kept, session, words } = useDesk();
  const [said, setSaid] = useState<string>();
  const [signing, setSigning] = useState(false);
  const loaded = useLoaded('protocol', api.protocol);
  const t = words.protocol;
  const changed = (page: ProtocolPage, sentence: string) => {
    kept.set('protocol', page);
    setSigning(false);
    setSaid(sentence);
  };
  const mayApprove = loaded.is === 'there' && loaded.data.mayApprove;
  return (
    <Page
      title={t.heading}
      sub={countryOf(session.sites)}
      right={
        <>
          <ClearWordsButton />
          {mayApprove && clearWords && (
            <Button kind="primary" icon="pencil" onPress={() => setSigning(true)}>
              {t.sign.open}
            </Button>
          )}
        </>
      }
    >
      <Loading of={loaded} label={t.loading}>
        {(page) => {
          const view = protocolView(page);
          return (
            <>
              {said && <Notice kind="success">{said}</Notice>}
              <Standing view={view} training={page.training} />
              <Signatures
                lines={view.signatures}
                mayWithdraw={page.mayApprove}
                onWithdrawn={(next) => changed(next, t.signatures.done)}
              />
              <Contents view={view} />
              {signing && (
                <SignDialog
                  pack={view.pack}
                  fromMemory={view.fromMemory.map(({ id, says }) => ({ value: id, label: says }))}
                  onSigned={(next) => changed(next, t.sign.saved)}
                  onClose={() => setSigning(false)}
                />
              )}
            </>
          );
        }}
      </Loading>
    </Page>
  );
}

const countryOf = ([site]: readonly { readonly country: string }[]): string =>
  (site && countryNames.get(site.country)) ?? site?.country ?? '';

/** A draft, or signed for and by whom; and how much of it somebody has read in its source. */
function Standing({ view, training }: { readonly view: ProtocolView; readonly training: boolean }) {
  const { session, words } = useDesk();
  const { dates, protocol: t } = words;
  const { signed, counts, pack } = view;
  const waiting = view.fromMemory.filter(({ waits }) => waits).length;
  return (
    <section class="office-part">
      <p class="office-protocol-name">
        {t.inForce(pack.name, dates.full(pack.effectiveFrom))}{' '}
        <span class="office-quiet office-code">{t.version(packVersion(pack), fingerprintOf(pack))}</span>
      </p>
      {signed ? (
        <Notice kind="success">
          <p>{t.signed(signed.name, signed.profession, dates.short(signed.approvedOn, todayOf(session)))}</p>
          <p>{waiting > 0 ? t.notChecked(waiting) : t.allChecked}</p>
        </Notice>
      ) : (
        <div class="office-draft" role="status">
          <p class="office-draft-word">{t.draft}</p>
          <p>{view.hasChanged ? t.changed : training ? t.draftTraining : t.draftLive}</p>
        </div>
      )}
      <ul class="office-sums">
        <Sum label={t.sums.rules} n={counts.rules} />
        <Sum label={t.sums.read} n={counts.read} of={counts.rules} />
        <Sum label={t.sums.memory} n={counts.fromMemory} of={counts.rules} />
      </ul>
    </section>
  );
}

function Sum({ label, n, of }: { readonly label: string; readonly n: number; readonly of?: number }) {
  const { from } = useDesk().words.protocol.sums;
  return (
    <li>
      <strong>{n}</strong> <span>{label}</span>
      {of !== undefined && <span class="office-quiet"> {from(of)}</span>}
    </li>
  );
}

function Contents({ view }: { readonly view: ProtocolView }) {
  const { clearWords, words } = useDesk();
  const t = words.protocol;
  if (!clearWords)
    return (
      <section class="office-part">
        <Notice kind="quiet" icon="eye-off" action={<ClearWordsButton />}>
          {t.covered}
        </Notice>
      </section>
    );
  return (
    <>
      {view.chapters.map(({ title, rules }) => (
        <Rules key={title} title={title} rules={rules} />
      ))}
      {view.off.length > 0 && <Rules title={t.off} rules={view.off} />}
      <SectionTitle>{t.numbers.heading}</SectionTitle>
      {view.sections.map((section) => (
        <RuleNumbers key={section.title} section={section} />
      ))}
      <section class="office-paper-signature" aria-hidden>
        <h2>{t.paper.heading}</h2>
        <p>{t.paper.lead}</p>
        {t.paper.lines.map((line) => (
          <p key={line} class="office-paper-line">
            {line}
          </p>
        ))}
      </section>
    </>
  );
}

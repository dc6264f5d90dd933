import type { ProtocolPage } from '@thari/contract/office/protocol';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { fingerprintOf } from '@thari/protocol/fingerprint';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { Button } from '@thari/ui/Button.tsx';
import { CheckList } from '@thari/ui/CheckList.tsx';
import { DateField } from '@thari/ui/DateField.tsx';
import { Dialog } from '@thari/ui/Dialog.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { useState } from 'preact/hooks';
import type { Failure } from '../../api/answer.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { failureSaid } from '../../app/Loading.tsx';
import { faultsOf, type Signing, type SigningFaults } from './signing.ts';

type SignDialogProps = {
  readonly pack: Pack;
  /** The rules from memory, with what each says. */
  readonly fromMemory: readonly { readonly value: string; readonly label: string }[];
  readonly onSigned: (page: ProtocolPage) => void;
  readonly onClose: () => void;
};

const fieldId = (field: string): string => `signing-${field}`;

const nothing: Signing = { name: '', profession: '', registration: '', text: '', on: undefined, verified: [] };

/** What a clinician signed on paper is written down: who she is, on which day, and what she checked herself. */
export function SignDialog({ pack, fromMemory, onSigned, onClose }: SignDialogProps) {
  const { api, lock, session, words } = useDesk();
  const [signing, setSigning] = useState(nothing);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [saving, setSaving] = useState(false);
  const t = words.protocol.sign;
  const today = todayOf(session);

  const save = async (on: CalendarDate) => {
    setSaving(true);
    const { name, profession, registration, verified } = signing;
    const answer = await api.approveProtocol({
      pack: packVersion(pack),
      fingerprint: fingerprintOf(pack),
      verified: [...verified],
      approvedOn: on,
      name: name.trim(),
      profession: profession.trim(),
      registration: registration.trim(),
    });
    setSaving(false);
    if (answer.ok) return onSigned(answer.data);
    if (answer.failure.kind === 'signed-out') return lock('ended');
    setFailure(answer.failure);
  };
  const press = () => {
    setAsked(true);
    const [first] = Object.keys(faultsOf(signing, today, t));
    if (first) return document.getElementById(fieldId(first))?.focus();
    if (signing.on && !saving) void save(signing.on);
  };

  return (
    <Dialog
      open
      title={t.heading}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={press}>
            {saving ? t.saving : t.save}
          </Button>
          <Button onPress={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <div class="office-signing">
        <p>{t.lead}</p>
        {failure && <Notice kind="problem">{failureSaid(failure, words)}</Notice>}
        <Questions
          signing={signing}
          faults={asked ? faultsOf(signing, today, t) : {}}
          fromMemory={fromMemory}
          onChange={(part) => setSigning({ ...signing, ...part })}
        />
      </div>
    </Dialog>
  );
}

type QuestionsProps = Pick<SignDialogProps, 'fromMemory'> & {
  readonly signing: Signing;
  readonly faults: SigningFaults;
  readonly onChange: (part: Partial<Signing>) => void;
};

function Questions({ signing, faults, fromMemory, onChange }: QuestionsProps) {
  const { session, words } = useDesk();
  const t = words.protocol.sign;
  return (
    <>
      <Field
        id={fieldId('name')}
        label={t.name}
        value={signing.name}
        error={faults.name}
        maxLength={120}
        onInput={(name) => onChange({ name })}
      />
      <Field
        id={fieldId('profession')}
        label={t.profession}
        value={signing.profession}
        error={faults.profession}
        maxLength={80}
        onInput={(profession) => onChange({ profession })}
      />
      <Field
        label={t.registration}
        hint={t.registrationHint}
        value={signing.registration}
        maxLength={60}
        onInput={(registration) => onChange({ registration })}
      />
      <DateField
        id={fieldId('on')}
        label={t.on}
        value={signing.text}
        error={faults.on}
        months={words.dates.names.months}
        words={words.numbers.boxes}
        quick={[{ label: words.dates.names.today, day: todayOf(session) }]}
        onChange={(text, on) => onChange({ text, on })}
      />
      {fromMemory.length > 0 ? (
        <CheckList
          label={t.checked}
          hint={t.checkedHint}
          choices={fromMemory}
          values={signing.verified}
          onChange={(verified) => onChange({ verified })}
        />
      ) : (
        <p>{t.none}</p>
      )}
    </>
  );
}

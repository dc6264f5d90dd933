import { Icon } from './Icon.tsx';

type FieldNotesProps = {
  /** The id of the control that the notes belong to. */
  readonly of: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** The hint and the error sentence of a question. They stand above the control, where a phone's keyboard does not cover them. */
export function FieldNotes({ of, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p class="ui-hint" id={`${of}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="ui-error" id={`${of}-error`} role="alert">
          <Icon name="alert-triangle" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

/** What the control of these notes says about itself to a screen reader. */
export const describedByNotes = ({ of, hint, error }: FieldNotesProps) => ({
  'aria-describedby': [hint && `${of}-hint`, error && `${of}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

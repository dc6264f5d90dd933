import { Button } from '@thari/ui/Button.tsx';
import { useApp } from '../../app/app-context.ts';
import { helpNumberFor } from '../forms/session/help-numbers.ts';

/** The number of people who help, one tap away and without a signal to look it up. Nothing where none was checked. */
export function HelpByPhone() {
  const { state, t } = useApp();
  const help = helpNumberFor(state.site);
  if (!help) return null;
  return (
    <Button icon="phone" href={`tel:${help.number}`} wide>
      {[t.session.danger.helpNumber, help.number].join(': ')}
    </Button>
  );
}

import { Button } from '@thari/ui/Button.tsx';
import { useApp } from '../../app/app-context.ts';
import type { PersonView } from './person-view.ts';

type PersonBarProps = { readonly pairId: string; readonly view: PersonView };

/** What she does most, where her thumb is: call, write, begin the visit. */
export function PersonBar({ pairId, view }: PersonBarProps) {
  const { go, t } = useApp();
  const write = () => go.open({ name: 'menu', pairId });
  const visit = () => go.open({ name: 'form', form: 'holdSession', pairId, subject: {}, step: 0 });
  return (
    <footer class="ui-bottom-bar person-bar">
      {view.callNote && (
        <p class="person-bar-note" role="status">
          {view.callNote}
        </p>
      )}
      {view.call && (
        <Button icon="phone" href={view.call} heardAs={t.person.callHeard(view.title)} wide>
          {t.person.call}
        </Button>
      )}
      <Button icon="pencil" onPress={write} heardAs={t.person.record} wide>
        {t.person.write}
      </Button>
      {!view.hasLeft && (
        <Button kind="primary" icon="door" onPress={visit} wide>
          {t.person.start}
        </Button>
      )}
    </footer>
  );
}

import { Button } from '@thari/ui/Button.tsx';
import { useId, useState } from 'preact/hooks';
import { asking } from './address.ts';
import { useDesk } from './desk-context.ts';
import { signOut } from './sign-out.ts';

/** Who sits here, for which site, and the way out. */
export function SiteFoot() {
  const { session, site, address, go, words, lock } = useDesk();
  const [leaving, setLeaving] = useState(false);
  const id = useId();
  const { foot, roles } = words.frame;
  const leave = async () => {
    setLeaving(true);
    await signOut();
    lock('left');
  };
  const page = address.place.at === 'person' ? ({ at: 'people' } as const) : address.place;
  return (
    <div class="office-foot">
      {session.sites.length > 1 ? (
        <div>
          <label for={id}>{foot.site}</label>
          <select
            id={id}
            class="ui-input"
            value={site.id}
            onChange={(event) =>
              go.to(asking({ place: page, query: address.query }, { site: event.currentTarget.value, worker: '' }))
            }
          >
            {session.sites.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p class="office-foot-site">{site.name}</p>
      )}
      <p>
        {session.worker.name}, {roles[session.worker.role] ?? session.worker.role}
      </p>
      <Button icon="door" onPress={leave} busy={leaving ? foot.signingOut : undefined}>
        {foot.signOut}
      </Button>
    </div>
  );
}

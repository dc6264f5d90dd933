import { Icon } from '@thari/ui/Icon.tsx';
import { statusShapes } from '@thari/ui/StatusPill.tsx';
import { useApp } from './app-context.ts';
import { syncView } from './sync-view.ts';
import { usePull } from './use-pull.ts';

/** "12 not yet sent, last sent today 09:14". A press, or a pull on the page, sends now. */
export function SyncLine() {
  const { engine, sync, t, say, today } = useApp();
  const view = syncView(sync, { t, say, today });
  const send = () => {
    if (!sync.busy) void engine.syncNow();
  };
  const pulled = usePull(send);
  return (
    <div class="sync">
      {pulled > 0 && (
        <p class="sync-pull" aria-hidden style={{ height: `${Math.round(pulled * 56)}px` }}>
          {pulled >= 1 ? t.sync.letGo : t.sync.pull}
        </p>
      )}
      <button type="button" class={`sync-line is-${view.kind}`} onClick={send} aria-disabled={sync.busy || undefined}>
        <Icon name={sync.busy ? 'sync' : statusShapes[view.kind === 'late' ? 'late' : view.kind]} />
        <span class="sync-words">
          <span class="sync-main">{view.unsent}</span>
          <span class="sync-sub">{view.last}</span>
        </span>
        <span class="sync-do">{sync.busy ? t.sync.busy : t.sync.now}</span>
      </button>
      {(view.help ?? view.note) && <p class={`sync-note is-${view.kind}`}>{view.help ?? view.note}</p>}
      <p class="ui-unseen" role="status">
        {sync.busy ? t.sync.busy : ''}
      </p>
    </div>
  );
}

/** A newer build lies ready on the phone. */
export type Update = { readonly takeOver: () => void };

const hourMs = 3_600_000;

/**
 * Keeps the app on the phone and says when a newer one is ready. Offer it where nothing is being filled in (the lock screen):
 * `takeOver` loads the page anew. Asked for again each hour and whenever the app comes into sight.
 */
export const keepApp = async (onUpdate: (update: Update) => void): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const offer = (ready: ServiceWorker): void => {
    if (isFirst && !serviceWorker.controller) return; // this page came from the network: it is what is being kept
    onUpdate({
      takeOver: () => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        ready.postMessage('take-over');
      },
    });
  };
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.waiting) offer(registration.waiting);
    });
  });
  const look = () => void registration.update().catch(() => undefined); // no network: another time
  setInterval(look, hourMs);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
};

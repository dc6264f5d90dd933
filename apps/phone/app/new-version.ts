/**
 * Installs the service worker, and tells when a newer one waits. Using it loads the page anew, so it is offered only at the door.
 * A browser without service workers, or a page that is served without one, works all the same while there is network.
 */
export const whenNewVersion = (tell: (useIt: () => void) => void): void => {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined; // absent on plain http
  if (!container) return;
  const offer = (waiting: ServiceWorker) =>
    tell(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('use-now');
    });
  const watch = (registration: ServiceWorkerRegistration) => {
    if (registration.waiting && container.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      arriving?.addEventListener('statechange', () => {
        if (arriving.state === 'installed' && container.controller) offer(arriving);
      });
    });
  };
  container.register(serviceWorker).then(watch, () => undefined);
};

const serviceWorker = '/service-worker.js';

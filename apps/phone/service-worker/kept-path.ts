type Asked = { readonly method: string; readonly mode: string; readonly url: string };

/** Which kept file answers a request? Undefined: it goes to the network untouched, as everything said to the server does. */
export const keptPath = (
  { method, mode, url }: Asked,
  home: string,
  files: Readonly<Record<string, string>>,
): string | undefined => {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== home || pathname.startsWith('/api/')) return undefined;
  // Every address within the app is the same page.
  const path = mode === 'navigate' ? '/index.html' : pathname;
  return Object.keys(files).includes(path) ? path : undefined;
};

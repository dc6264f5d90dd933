type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** What a network does to one request. */
export const networkFaults = [
  'none',
  'request-lost',
  'answer-lost', // the server did it, and nobody heard
  'said-twice',
  'said-again-later', // an old request comes to the server after newer ones
  'answer-cut',
  'sign-in-page', // of a hotspot: 200, HTML
  'sign-in-json',
  'server-away',
] as const;
export type NetworkFault = (typeof networkFaults)[number];

/** A network that treats each request as the next fault of a list says, and well once the list is used up. */
export const badNetwork = (to: Fetch, faults: NetworkFault[]): Fetch => {
  const late: (() => Promise<unknown>)[] = [];
  return async (path, init) => {
    const fault = faults.shift() ?? 'none';
    if (fault === 'request-lost') throw new TypeError('Failed to fetch');
    if (fault === 'sign-in-page') return page('<html>Sign in to the hotspot</html>', 'text/html', 200);
    if (fault === 'sign-in-json') return page('{"receipts":"ok","epoch":1}', 'application/json', 200);
    if (fault === 'server-away') return page('<html>Bad gateway</html>', 'text/html', 502);
    const answer = await to(path, init);
    if (fault !== 'said-again-later') for (const again of late.splice(0)) await again();
    if (fault === 'said-twice') await to(path, init);
    if (fault === 'said-again-later') late.push(() => to(path, init));
    if (fault === 'answer-lost') throw new TypeError('Failed to fetch');
    if (fault === 'answer-cut') return page((await answer.text()).slice(0, -1), 'application/json', 200);
    return answer;
  };
};

const page = (text: string, type: string, status: number): Response =>
  new Response(text, { status, headers: { 'content-type': type } });

import { hashPassword } from '../http/office-auth.ts';
import { hashOfCode } from '../http/tokens.ts';
import { loadProgramme } from '../simulate/load-programme.ts';
import type { OpenServer } from '../start/open-server.ts';

/** How a visitor gets in. Written on the screen at every start of a training installation; a real one has none of this. */
export type DemoSignIns = {
  readonly desks: readonly {
    readonly username: string;
    readonly password: string;
    readonly role: string;
    readonly site: string;
    readonly country: string;
  }[];
  readonly codes: readonly { readonly code: string; readonly worker: string; readonly site: string }[];
};

const password = 'indigo cloth on paper';
const size = { sites: 3, years: 3, seed: 'demo' } as const;

/** A small synthetic programme in a training database, played once; its sign-ins are made again at each start, so that codes never run out. */
export const ensureDemo = async (server: OpenServer): Promise<DemoSignIns | undefined> => {
  if (!server.needs.installation.training) return undefined;
  const { rows } = await server.owner.query<{ n: number }>('select count(*) as n from site');
  if (rows[0]?.n === 0) await play(server);
  return { desks: await desks(server), codes: await freshCodes(server) };
};

const play = async (server: OpenServer): Promise<void> => {
  process.stdout.write('Playing a synthetic programme: 3 sites, 3 years (once) ');
  await loadProgramme(server, { ...size, until: server.needs.today() }, () => process.stdout.write('.'));
  process.stdout.write(' done\n');
};

type WorkerRow = { workerId: string; country: string; site: string; siteName: string; role: string };

const workers = async (server: OpenServer): Promise<WorkerRow[]> => {
  const { rows } = await server.owner.query<WorkerRow>(
    `select a.worker_id as "workerId", a.country, a.site, s.name as "siteName", a.role from worker_assignment a join site s on s.id = a.site order by s.country, s.name, a.worker_id`,
  );
  return rows;
};

const deskRoles: Readonly<Record<string, string>> = {
  coordinator: 'coordinator',
  'programme-officer': 'programme officer',
};

const desks = async (server: OpenServer): Promise<DemoSignIns['desks']> => {
  const found = (await workers(server)).filter(({ role }) => role in deskRoles);
  const signIns: DemoSignIns['desks'][number][] = [];
  for (const { workerId, country, siteName, role } of found) {
    const place = siteName.split(' ')[0]?.toLowerCase() ?? 'desk';
    const username = role === 'coordinator' ? place : `${place}-officer`;
    await server.owner.query(
      `insert into credential (worker_id, country, username, password_hash) values ($1, $2, $3, $4) on conflict (worker_id) do nothing`,
      [workerId, country, username, await hashPassword(password)],
    );
    signIns.push({ username, password, role: deskRoles[role] ?? role, site: siteName, country });
  }
  return signIns;
};

/** Two one-time codes at the first site, so that two phones can be tried side by side. */
const freshCodes = async (server: OpenServer): Promise<DemoSignIns['codes']> => {
  const mentors = (await workers(server)).filter(({ role }) => role === 'mentor-mother').slice(0, 2);
  const codes: { code: string; worker: string; site: string }[] = [];
  for (const [i, { workerId, country, site, siteName }] of mentors.entries()) {
    const code = `DEMO${i + 1}-${Date.now()
      .toString(36)
      .slice(-5)
      .toUpperCase()
      .replaceAll(/[IOAEU01L]/g, 'X')}`;
    await server.owner.query(
      `insert into activation_code (code_hash, country, site, worker_id, expires_at) values ($1, $2, $3, $4, now() + interval '30 days')
       on conflict (code_hash) do nothing`,
      [hashOfCode(code), country, site, workerId],
    );
    codes.push({ code, worker: `mentor ${i + 1}`, site: siteName });
  }
  return codes;
};

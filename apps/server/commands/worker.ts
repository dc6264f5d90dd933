import { randomInt } from 'node:crypto';
import { inScope, openDatabase } from '@thari/event-store-postgres/database';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { Command } from 'commander';
import type { Pool } from 'pg';
import { hashPassword } from '../http/office-auth.ts';
import { hashOfCode, newActivationCode } from '../http/tokens.ts';
import { registerWorker } from '../registry/register.ts';
import type { OpenServer } from '../start/open-server.ts';
import { newId } from './new-id.ts';
import { withServer } from './with-server.ts';

type Given = {
  readonly site: string;
  readonly role: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly username?: string;
  readonly data: string;
};
const roles = ['mentor-mother', 'coordinator', 'nurse', 'programme-officer'] as const;

/** `thari worker add`: a person at a site. A mentor mother gets a one-time code for her phone, a coordinator a first password. */
export const workerCommand = (): Command =>
  new Command('worker').description('People who work at a site.').addCommand(
    new Command('add')
      .description('Register a person. Prints her id and how she gets in, as JSON.')
      .requiredOption('--site <id>', 'the id that `thari site add` printed')
      .requiredOption('--role <role>', roles.join(', '))
      .requiredOption('--given-name <name>', 'her first name')
      .option('--family-name <name>', 'her family name', '')
      .option('--username <name>', 'for the desk: how she signs in')
      .option('--data <folder>', 'where the data is', 'data')
      .action((given: Given) => withServer({ data: given.data, training: false }, (server) => add(server, given))),
  );

const add = async (server: OpenServer, given: Given): Promise<void> => {
  const role = roles.find((known) => known === given.role);
  if (!role) throw new StartProblem(`--role takes one of ${roles.join(', ')}, not "${given.role}".`);
  if (!given.givenName.trim()) throw new StartProblem('--given-name takes a name.');
  const { rows } = await server.owner.query<{ country: string }>('select country from site where id::text = $1', [
    given.site,
  ]);
  const country = rows[0]?.country;
  if (!country)
    throw new StartProblem(`There is no site ${given.site}: \`thari site add\` prints the id of a new one.`);
  const workerId = newId();
  const worker = {
    workerId,
    country,
    site: given.site,
    role,
    fromOn: server.needs.today(),
    givenName: given.givenName.trim(),
    familyName: given.familyName.trim(),
  };
  const at = { newId, recordedAt: server.needs.now().toISOString() };
  await inScope(openDatabase(server.owner), { reach: 'country', country }, (trx) =>
    registerWorker(trx, server.needs.keys, worker, at),
  );
  const wayIn =
    role === 'mentor-mother'
      ? await phoneCode(server.owner, { workerId, country, site: given.site })
      : given.username
        ? await deskAccount(server.owner, { workerId, country, username: given.username })
        : {};
  process.stdout.write(`${JSON.stringify({ workerId, ...wayIn })}\n`);
};

const phoneCode = async (
  owner: Pool,
  { workerId, country, site }: { workerId: string; country: string; site: string },
) => {
  const code = newActivationCode();
  await owner.query(
    "insert into activation_code (code_hash, country, site, worker_id, expires_at) values ($1, $2, $3, $4, now() + interval '24 hours')",
    [hashOfCode(code), country, site, workerId],
  );
  return { code };
};

/** A first password that is shown once: four words would be easier to say, but a word list has a language. */
const deskAccount = async (
  owner: Pool,
  { workerId, country, username }: { workerId: string; country: string; username: string },
) => {
  const password = Array.from({ length: 4 }, () => newActivationCode().slice(0, randomInt(4, 6))).join('-');
  const taken = await owner.query('select 1 from credential where username = $1', [username.toLowerCase()]);
  if (taken.rowCount) throw new StartProblem(`The name ${username} is taken. Choose another.`);
  await owner.query('insert into credential (worker_id, country, username, password_hash) values ($1, $2, $3, $4)', [
    workerId,
    country,
    username.toLowerCase(),
    await hashPassword(password),
  ]);
  return { username, password };
};

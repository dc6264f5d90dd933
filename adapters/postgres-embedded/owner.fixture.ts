/**
 * A programme that owns a PostgreSQL, for tests to kill. Tells where the server is, then the number of
 * each row it has committed, until it ends. Called with a folder and, as JSON, settings.
 */
import pg from 'pg';
import { startPostgres } from './start-postgres.ts';

const [, , folder = '', settings = '{}'] = process.argv;
const tell = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const { connection } = await startPostgres({ folder, settings: JSON.parse(settings) });
  tell(connection);
  const client = new pg.Client(connection);
  await client.connect();
  await client.query('create table if not exists kept (number int primary key)');
  for (let number = 1; ; number += 1) {
    await client.query('insert into kept values ($1)', [number]);
    tell(number);
  }
} catch (problem) {
  tell(String(problem));
  process.exit(1);
}

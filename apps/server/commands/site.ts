import { inScope, openDatabase } from '@thari/event-store-postgres/database';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { Command } from 'commander';
import { registerSite } from '../registry/register.ts';
import { newId } from './new-id.ts';
import { withServer } from './with-server.ts';

type Given = { readonly country: string; readonly name: string; readonly data: string; readonly training: boolean };

/** `thari site add`: a facility where the programme works. */
export const siteCommand = (): Command =>
  new Command('site').description('Facilities where the programme works.').addCommand(
    new Command('add')
      .description('Open a site. Prints its id.')
      .requiredOption('--country <code>', 'two letters, like KE')
      .requiredOption('--name <name>', 'as on the ministry’s list')
      .option('--data <folder>', 'where the data is', 'data')
      .option('--training', 'a new database is for training, not for real people', false)
      .action((given: Given) =>
        withServer(given, async (server) => {
          const { country, name } = given;
          if (!/^[A-Z]{2}$/.test(country))
            throw new StartProblem(`--country takes two capital letters, like KE, not "${country}".`);
          if (!name.trim() || name.length > 120) throw new StartProblem('--name takes a name of up to 120 letters.');
          const siteId = newId();
          const at = { newId, recordedAt: server.needs.now().toISOString() };
          await inScope(openDatabase(server.owner), { reach: 'country', country }, (trx) =>
            registerSite(trx, { siteId, country, name: name.trim(), openedOn: server.needs.today() }, at),
          );
          process.stdout.write(`${siteId}\n`);
        }),
      ),
  );

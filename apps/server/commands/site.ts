import { inScope, openDatabase } from '@thari/event-store-postgres/database';
import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { type Clinic, clinics, everyWorkingDay } from '@thari/protocol/trips/clinic-days';
import { Command } from 'commander';
import { setClinicDays } from '../registry/clinic-calendar.ts';
import { registerSite } from '../registry/register.ts';
import type { OpenServer } from '../start/open-server.ts';
import { newId } from './new-id.ts';
import { weekdaysFrom } from './weekdays.ts';
import { withServer } from './with-server.ts';

type Given = { readonly country: string; readonly name: string; readonly data: string; readonly training: boolean };

/** `thari site`: facilities where the programme works, and when they can be come to. */
export const siteCommand = (): Command =>
  new Command('site')
    .description('Facilities where the programme works.')
    .addCommand(addCommand())
    .addCommand(clinicDaysCommand());

/** `thari site add`: a facility where the programme works. */
const addCommand = (): Command =>
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
    );

type GivenDays = { readonly site: string; readonly closed?: string; readonly data: string } & Readonly<
  Record<string, string | undefined>
>;

/** `thari site clinic-days`: on which weekdays a site holds which clinic. What is not named is held on every working day. */
const clinicDaysCommand = (): Command => {
  const command = new Command('clinic-days')
    .description('Say on which weekdays a site holds which clinic, and when it is closed. All of it each time.')
    .requiredOption('--site <id>', 'the id that `thari site add` printed')
    .option('--closed <days>', 'days on which it is closed, like 2026-12-24,2026-12-31', '')
    .option('--data <folder>', 'where the data is', 'data');
  for (const clinic of clinics) command.option(`--${clinic} <weekdays>`, 'like mon,thu, or none');
  return command.action((given: GivenDays) =>
    withServer({ data: given.data, training: false }, (server) => setDays(server, given)),
  );
};

const setDays = async (server: OpenServer, given: GivenDays): Promise<void> => {
  const { rows } = await server.owner.query<{ country: string }>('select country from site where id::text = $1', [
    given.site,
  ]);
  const country = rows[0]?.country;
  if (!country)
    throw new StartProblem(`There is no site ${given.site}: \`thari site add\` prints the id of a new one.`);
  const days = Object.fromEntries(
    clinics.map((clinic) => {
      const said = given[camelCase(clinic)];
      return [clinic, said === undefined ? [...everyWorkingDay[clinic]] : weekdaysFrom(said, `--${clinic}`)];
    }),
  ) as Record<Clinic, number[]>; // one for each clinic, by the line above
  const closedOn = (given.closed ?? '').split(',').map((day) => day.trim());
  const data = {
    siteId: given.site,
    setOn: server.needs.today(),
    days,
    closedOn: closedOn.filter(Boolean).map(dayOrProblem),
  };
  const by = { eventId: newId(), country, site: given.site, recordedAt: server.needs.now().toISOString() };
  await inScope(openDatabase(server.owner), { reach: 'country', country }, (trx) => setClinicDays(trx, data, by));
  process.stdout.write(`${JSON.stringify({ site: given.site, days, closedOn: data.closedOn })}\n`);
};

/** Commander calls `--baby-clinic` babyClinic. */
const camelCase = (option: string): string =>
  option.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const dayOrProblem = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new StartProblem(`--closed takes days like 2026-12-24, not "${text}".`);
  return text;
};

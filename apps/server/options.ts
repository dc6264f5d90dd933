import { parseArgs } from 'node:util';
import { StartProblem } from '@thari/postgres-embedded/start-problem';

/** How one server is started: `npm start -- --phone-port 5100`. The environment says the same in capitals for services. */
export type Options = {
  readonly data: string;
  readonly phonePort: number;
  readonly officePort: number;
  readonly demo: boolean;
  /** A PostgreSQL of one's own instead of the embedded one: its owner migrates, the role thari_app works. */
  readonly databaseUrl: string | undefined;
};

export const readOptions = (args: readonly string[], environment: NodeJS.ProcessEnv): Options => {
  const { values } = parsed(args);
  return {
    data: values.data ?? environment.THARI_DATA ?? 'data',
    phonePort: portFrom(values['phone-port'] ?? environment.THARI_PHONE_PORT ?? '4100', '--phone-port'),
    officePort: portFrom(values['office-port'] ?? environment.THARI_OFFICE_PORT ?? '4200', '--office-port'),
    demo: !values['no-demo'],
    databaseUrl: environment.DATABASE_URL,
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        'phone-port': { type: 'string' },
        'office-port': { type: 'string' },
        'no-demo': { type: 'boolean' },
      },
    });
  } catch (problem) {
    throw new StartProblem(
      `${problem instanceof Error ? problem.message : String(problem)} Known: --data, --phone-port, --office-port, --no-demo.`,
    );
  }
};

const portFrom = (text: string, name: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartProblem(`${name} takes a port from 1 to 65535, not "${text}".`);
  return port;
};

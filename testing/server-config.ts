/** Where a PostgreSQL server is, as the client library takes it. */
export type ServerConfig = {
  readonly host: string;
  readonly user: string;
  readonly database: string;
  readonly port?: number;
  readonly password?: string;
};

/** Taken apart, because a whole address would win over the name of the database that each test file gets. */
export const serverConfigFrom = (address: string): ServerConfig => {
  const url = new URL(address);
  return {
    // A server on a Unix socket is written postgres://user@/database?host=/var/run/postgresql.
    host: url.searchParams.get('host') ?? url.hostname,
    user: decodeURIComponent(url.username) || 'postgres',
    database: url.pathname.slice(1) || 'postgres',
    ...(url.port && { port: Number(url.port) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
  };
};

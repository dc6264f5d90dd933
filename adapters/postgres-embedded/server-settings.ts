export type Settings = Readonly<Record<string, string | number>>;

/** For a machine of two cores shared with Node, below 1 GB in all. Given at every start, so that the code is the only place. */
export const serverSettings: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: 60,
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  max_parallel_workers_per_gather: 1,
  jit: 'off',
  // In a programme's first hour tables grow from nothing, and until they are counted every look-up reads a whole country.
  autovacuum_naptime: '15s',
  // A transaction that somebody forgot holds back every phone's pull: positions are served up to the oldest open one.
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
  // The detail of an error repeats the row, and rows are about people.
  log_error_verbosity: 'terse',
};

export const asArguments = (settings: Settings): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

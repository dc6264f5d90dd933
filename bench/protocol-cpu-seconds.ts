/** Of this process, all its threads, user and system: what stays the same on a machine that does other work too. */
export const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

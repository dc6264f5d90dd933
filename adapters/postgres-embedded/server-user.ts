import { spawnSync } from 'node:child_process';
import { chmodSync, lchownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** A command as it has to be spawned so that PostgreSQL does not see the user root. */
export type SpawnPlan = {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
};

/** Who PostgreSQL runs as: who owns its files, and how a programme is started as that user. */
export type ServerUser = {
  readonly owner: { readonly uid: number; readonly gid: number };
  readonly plan: (command: string, args: readonly string[]) => SpawnPlan;
};

const nobody = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. Started by root we become nobody, which needs a folder that nobody can reach;
 * below /root that is not so, then root's files are kept and only the name of the user is changed.
 */
export const chooseServerUser = (folder: string, programme: string): ServerUser => {
  // Nobody may pass through, to the folders inside that are its own, but not look around.
  if (isRoot()) chmodSync(folder, (lstatSync(folder).mode & 0o777) | 0o011);
  const user = candidates().find((candidate) => canWork(candidate, folder, programme));
  if (user) return user;
  throw new StartProblem(whyNobodyCan());
};

/** Makes the folder if need be, closes it to everybody else, and hands over what an earlier start left in it. */
export const makeOwnFolder = (folder: string, { owner }: ServerUser): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot() && lstatSync(folder).uid !== owner.uid) handOver(folder, owner);
  chmodSync(folder, 0o700);
};

const isRoot = () => process.getuid?.() === 0;

const whyNobodyCan = () => {
  if (isRoot()) {
    return 'PostgreSQL may not run as root and no other user can reach its files: start as an ordinary user, or put programme and data in a folder that everybody may enter, such as /srv/thari.';
  }
  const otherwise = 'or install PostgreSQL 15 or newer and give its address in DATABASE_URL.';
  return hasName()
    ? `The PostgreSQL inside the npm packages does not run on this system: use a Linux with glibc, ${otherwise}`
    : `PostgreSQL needs a user with a name, and user ${process.getuid?.()} has none in /etc/passwd: start as another user, ${otherwise}`;
};

const candidates = (): readonly ServerUser[] => {
  if (isRoot()) return [droppedToNobody, calledNobody(), nobodyWhoMayPass];
  return hasName() ? [{ owner: ourselves(), plan: (command, args) => ({ command, args }) }] : [calledNobody()];
};

const ourselves = () => ({ uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 });

/** Containers often run under a bare number, which PostgreSQL refuses when it creates a database. */
const hasName = () => {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
};

const throughTool =
  (tool: string, options: readonly string[]) =>
  (command: string, args: readonly string[]): SpawnPlan => ({ command: tool, args: [...options, command, ...args] });

const droppedToNobody: ServerUser = { owner: nobody, plan: (command, args) => ({ command, args, ...nobody }) };

/** Still ourselves to the file system, but PostgreSQL reads that it is nobody. Some containers forbid this. */
const calledNobody = (): ServerUser => ({
  owner: ourselves(),
  plan: throughTool('unshare', ['--user', '--map-user=65534', '--map-group=65534']),
});

/** Nobody, who yet may pass every folder. A container that forbids renaming usually allows this. */
const nobodyWhoMayPass: ServerUser = {
  owner: nobody,
  plan: throughTool('setpriv', [
    ...['--reuid=65534', '--regid=65534', '--clear-groups'],
    ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'],
  ]),
};

/** Tried, not reasoned: mounts, libraries and container rules all have a say. */
const canWork = (user: ServerUser, folder: string, programme: string): boolean => {
  const { command, args, ...identity } = user.plan('/bin/sh', [
    ...['-c', 'cd "$1" && exec "$2" --version', 'sh'],
    ...[folder, programme],
  ]);
  return spawnSync(command, args, { ...identity, cwd: '/', stdio: 'ignore' }).status === 0;
};

const handOver = (path: string, owner: ServerUser['owner']): void => {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) handOver(join(path, name), owner);
  // The folder itself comes last: if we are killed before, the next start sees the old owner and does it all again.
  lchownSync(path, owner.uid, owner.gid);
};

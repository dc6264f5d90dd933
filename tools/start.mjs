#!/usr/bin/env node
/** npm start: from a fresh clone to a running programme. Plain JavaScript, because it runs before anything is installed. */

const help = `
npm start [-- options]   installs, builds and starts Thari on this machine

  --data FOLDER          where everything is kept          (./data)
  --phone-port NUMBER    the port of the phone app
  --office-port NUMBER   the port of the office
  --no-demo              start empty, without the synthetic training programme
  --help                 this text

The database is a PostgreSQL of its own inside the data folder; give DATABASE_URL to use another.
Ctrl-C ends everything that was started.
`;

const start = async (args) => {
  const { prepare, buildApps } = await import('./setup/prepare.mjs');
  const { serve } = await import('./setup/serve.mjs');
  console.log('Thari');
  const node = await prepare();
  await buildApps();
  console.log('  Server: starting');
  return serve(node, args);
};

const major = Number(process.versions.node.split('.')[0]);
const args = process.argv.slice(2);

if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
} else if (major < 20) {
  console.error(
    `Thari needs Node 20 or newer and this is Node ${process.versions.node}: install Node 24 and start again.`,
  );
  process.exitCode = 1;
} else {
  const { orSayWhy } = await import('./setup/setup-problem.mjs');
  await orSayWhy(() => start(args));
}

import type { DemoSignIns } from '../demo/ensure-demo.ts';
import type { Options } from '../options.ts';

/** What is printed once everything runs: where to look and how to get in. */
export const welcome = ({ phonePort, officePort }: Options, demo: DemoSignIns | undefined): string => {
  const lines = ['', `  Phone   http://localhost:${phonePort}`, `  Desk    http://localhost:${officePort}`, ''];
  if (demo) {
    lines.push('  Training data: every person in it is invented.');
    for (const { code, worker, site } of demo.codes)
      lines.push(`  Phone code   ${code}   (${worker}, ${site}; works once)`);
    for (const { username, role, site } of demo.desks) lines.push(`  Desk name    ${username}   (${role} of ${site})`);
    if (demo.desks[0]) lines.push(`  Password     ${demo.desks[0].password}`);
    lines.push('');
  }
  lines.push('  Stop with Ctrl-C.', '');
  return `${lines.join('\n')}\n`;
};

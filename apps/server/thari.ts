#!/usr/bin/env node
import { program } from 'commander';
import { cardCommand } from './commands/card.ts';
import { protocolCommand } from './commands/protocol.ts';
import { simulateCommand } from './commands/simulate.ts';
import { siteCommand } from './commands/site.ts';
import { workerCommand } from './commands/worker.ts';

program.name('thari').description('The command line of Thari.').showHelpAfterError();
program.addCommand(cardCommand());
program.addCommand(protocolCommand());
program.addCommand(simulateCommand());
program.addCommand(siteCommand());
program.addCommand(workerCommand());

await program.parseAsync();

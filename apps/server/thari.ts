#!/usr/bin/env node
import { program } from 'commander';
import { simulateCommand } from './commands/simulate.ts';

program.name('thari').description('The command line of Thari.').showHelpAfterError();
program.addCommand(simulateCommand());

await program.parseAsync();

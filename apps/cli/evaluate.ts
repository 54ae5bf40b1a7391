import { evaluateCommands } from './commands/evaluate.ts';
import { runCommands } from './run-commands.ts';
import { ownTerminal } from './terminal.ts';

process.exit(await runCommands(process.argv.slice(2), ownTerminal, evaluateCommands));

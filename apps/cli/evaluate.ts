import { evaluateCommands } from './commands/evaluate.ts';
import { runCommands } from './run-commands.ts';
import { leave, ownTerminal } from './terminal.ts';

await leave(await runCommands(process.argv.slice(2), ownTerminal, evaluateCommands));

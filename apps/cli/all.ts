import { runProgram } from './program.ts';
import { leave, ownTerminal } from './terminal.ts';

await leave(await runProgram(process.argv.slice(2), ownTerminal));

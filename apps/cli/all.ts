import { runProgram } from './program.ts';
import { ownTerminal } from './terminal.ts';

process.exit(await runProgram(process.argv.slice(2), ownTerminal));

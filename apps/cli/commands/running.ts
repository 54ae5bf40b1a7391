import { run } from '#apps/server/run.ts';
import { serve } from '#apps/server/serve.ts';
import { work } from '#apps/server/work.ts';
import type { Cli } from '../cli.ts';

/** What stays until it is told to stop. */
export function runningCommands({ program, running }: Cli): void {
  program
    .command('serve')
    .description('the web server, with a worker beside it')
    .action(() => running(() => run(serve)));
  program
    .command('work')
    .description('a worker alone, of which there may be many')
    .action(() => running(() => run(work)));
}

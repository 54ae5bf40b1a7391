import { Command, CommanderError } from 'commander';
import { run } from '#apps/server/run.ts';
import { serve } from '#apps/server/serve.ts';
import { version } from '#apps/server/version.ts';
import { work } from '#apps/server/work.ts';

// Exit codes: 0 done · 1 finding or fault · 2 used wrongly · 3 input refused · 4 the surroundings do not allow it.
const program = new Command('omstilt')
  .description('Carries a municipality through restructuring: see README.md')
  .version(version)
  .exitOverride();

program
  .command('serve')
  .description('the web server, with a worker beside it')
  .action(async () => process.exit(await run(serve)));

program
  .command('work')
  .description('a worker alone, of which there may be many')
  .action(async () => process.exit(await run(work)));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}

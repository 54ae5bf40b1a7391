import { Command } from 'commander';
import { version } from '#apps/server/version.ts';
import { type ExitCode, tell, tellFailure } from './answer.ts';
import type { Speaking } from './cli.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line with these commands; answers with the exit code. */
export async function runCommands(
  argv: readonly string[],
  terminal: Terminal,
  add: (speaking: Speaking) => void,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('omstilt')
    .description('Carries a municipality through restructuring.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(omstilt … --help tells more)')
    .addHelpText('after', around);
  add({
    program,
    answering: async (command, work) => {
      const asJson = command.opts().json === true;
      try {
        code = tell(await work(), asJson, terminal);
      } catch (error) {
        code = tellFailure(error, asJson, terminal);
      }
    },
    running: async (work) => {
      code = (await work()) as ExitCode;
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = tellFailure(error, false, terminal);
  }
  return code;
}

const around = `
Settings are read from the environment: DATABASE_URL (without it our own database in OMSTILT_DATA), PORT, PUBLIC_URL …
Exit codes: 0 done · 1 a finding · 2 used wrongly · 3 what was given is refused · 4 the surroundings do not allow it`;

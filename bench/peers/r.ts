import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What R is here: none, one that does not run, or one with these of the packages asked for, by name with their version. */
export type R =
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'here'; readonly packages: ReadonlyMap<string, string> };

export type Measured =
  | { readonly kind: 'measured'; readonly seconds: number; readonly value: number }
  | { readonly kind: 'failed'; readonly why: string };

/** Asks the `Rscript` on the PATH which of the packages it can load. */
export function findR(packages: readonly string[], environment: Environment): R {
  const asked = runR(which, '', packages, environment);
  if (asked.kind !== 'answered') return asked;
  const found = asked.text.matchAll(/^installed (\S+) (\S+)$/gm);
  return {
    kind: 'here',
    packages: new Map([...found].map(([, name = '', version = '']) => [name, version])),
  };
}

/**
 * The median of so many runs of `job`, an R expression that gives one number, after `prepare`. The table is there as `panel`. R's start and
 * the reading of the table are not counted; one run before is not either.
 */
export function timeInR(
  { library, prepare, job }: { readonly library: string; readonly prepare: string; readonly job: string },
  table: string,
  runs: number,
  environment: Environment,
): Measured {
  const asked = runR(timed(library, prepare, job), table, [String(runs)], environment);
  if (asked.kind === 'absent') return { kind: 'failed', why: 'Rscript is gone' };
  if (asked.kind === 'broken') return { kind: 'failed', why: asked.why };
  const [, seconds, value] = /^measured (\S+) (\S+)$/m.exec(asked.text) ?? [];
  const measured = { seconds: Number(seconds), value: Number(value) };
  if (measured.seconds > 0 && Number.isFinite(measured.value)) return { kind: 'measured', ...measured };
  return { kind: 'failed', why: 'R told no time and no number' };
}

const which = `for (name in commandArgs(trailingOnly = TRUE)[-1])
  if (requireNamespace(name, quietly = TRUE))
    cat("installed", name, paste0(as.character(packageVersion(name)), "\\n"))
`;

const timed = (
  library: string,
  prepare: string,
  job: string,
) => `arguments <- commandArgs(trailingOnly = TRUE)
panel <- read.csv(arguments[1])
suppressPackageStartupMessages(library(${library}))
set.seed(1)
${prepare}
job <- function() {
  ${job}
}
value <- as.numeric(job())[1]
seconds <- vapply(seq_len(as.integer(arguments[2])), function(run) {
  started <- as.numeric(Sys.time())
  job()
  as.numeric(Sys.time()) - started
}, numeric(1))
cat(sprintf("\\nmeasured %.9g %.17g\\n", median(seconds), value))
`;

type Asked = Exclude<R, { readonly kind: 'here' }> | { readonly kind: 'answered'; readonly text: string };

/** A script and a table as files of their own; the table is the script's first argument. */
function runR(script: string, table: string, words: readonly string[], environment: Environment): Asked {
  const folder = mkdtempSync(join(tmpdir(), 'omstilt-peers-'));
  const [program, data] = [join(folder, 'job.R'), join(folder, 'panel.csv')];
  writeFileSync(program, script);
  writeFileSync(data, table);
  const { error, status, stdout, stderr } = spawnSync('Rscript', [program, data, ...words], {
    encoding: 'utf8',
    // One thread for both, whatever library R multiplies with.
    env: { ...environment, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
  });
  rmSync(folder, { recursive: true });
  if (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'broken', why: message };
  }
  if (status === 0) return { kind: 'answered', text: stdout };
  return { kind: 'broken', why: `it ended with ${status}: ${stderr.trim().split('\n').at(-1) ?? ''}` };
}

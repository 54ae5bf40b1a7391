import type { Panel } from '#packages/counterfactual/index.ts';
import { inMs, median, warmTimes } from '../warm.ts';
import { type PeerJob, peerJobs, type Sizes } from './jobs.ts';
import { type Environment, findR, timeInR } from './r.ts';

/**
 * The same jobs on the same panels in the same run by the packages of R that are installed here, line by line as they are done. Nothing is told
 * of one that is not: what others measured stands apart, as another machine's.
 */
export function* peerLines(
  sizes: Sizes,
  { fast, environment = process.env }: { readonly fast: boolean; readonly environment?: Environment },
): Generator<string> {
  const jobs = peerJobs(sizes);
  const libraries = [...new Set(jobs.map(({ library }) => library))];
  const r = findR(libraries, environment);
  if (r.kind === 'absent') yield 'Peers in R: there is no Rscript on the PATH; nothing is compared here.';
  else if (r.kind === 'broken')
    yield `Peers in R: Rscript does not run (${r.why}); nothing is compared here.`;
  else {
    yield 'Peers in R, one thread, the median of the same job on the same panel, beside ours:';
    for (const library of libraries) {
      const version = r.packages.get(library);
      if (version === undefined) yield `  ${library}: not installed; nothing is compared.`;
      else
        for (const job of jobs.filter((each) => each.library === library && !(fast && each.long)))
          yield `  ${library} ${version}, ${job.name}: ${compared(job, environment)}`;
    }
  }
}

function compared({ panel, runs, ours, differs, ...asked }: PeerJob, environment: Environment): string {
  const theirs = timeInR(asked, tableOf(panel), runs, environment);
  if (theirs.kind === 'failed') return `failed, nothing is compared: ${theirs.why}`;
  const ms = median(warmTimes(15, ours));
  const ratio = (1000 * theirs.seconds) / ms;
  const numbers = `${theirs.value.toPrecision(5)} and ${ours().toPrecision(5)}`;
  return `${inMs(1000 * theirs.seconds)} against ${inMs(ms)}, ${ratio.toPrecision(3)} ×; ${numbers}${differs ? `; ${differs}` : ''}`;
}

/** One row for each unit and period, units in their order, periods within them; units and periods are numbers. */
export function tableOf({ units, periods, outcomes, starts }: Panel): string {
  const lines = units.flatMap((_, unit) =>
    periods.map((period, t) => {
      const start = starts[unit] as number;
      const first = start < 0 ? 0 : periods[start];
      return [
        unit + 1,
        period,
        outcomes[unit * periods.length + t],
        start >= 0 && t >= start ? 1 : 0,
        first,
      ].join();
    }),
  );
  return ['unit,time,outcome,treated,first', ...lines].join('\n');
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#platform/database/root.ts';

/** What was measured elsewhere, where that file lies beside the repository; said to be so. */
export function publishedLines(
  path = join(root, '../shared/data/eval/reference/peer_timings.json'),
): string[] {
  if (!existsSync(path)) return [];
  const told: Timings = JSON.parse(readFileSync(path, 'utf8'));
  const { cpu, date, R, packages } = told.environment;
  const versions = Object.entries(packages).map((each) => each.join(' '));
  return [
    `Measured by others on ANOTHER machine (${cpu}; R ${R}; ${date}), on public panels; not to be divided by ours:`,
    ...figures(told).map(([name, seconds]) => `  ${name}: ${seconds} s`),
    `  with ${versions.join(', ')}`,
  ];
}

type Timings = {
  readonly environment: {
    readonly cpu: string;
    readonly date: string;
    readonly R: string;
    readonly packages: Readonly<Record<string, string>>;
  };
  readonly r_peers: Readonly<Record<string, { readonly median?: number }>>;
  readonly cpp_peer_coresynth: Readonly<Record<string, { readonly median?: number }>>;
};

/** Medians only: what was extrapolated is no measurement. */
function figures({ r_peers, cpp_peer_coresynth }: Timings): [string, string][] {
  return Object.entries({ ...r_peers, ...cpp_peer_coresynth }).flatMap(([name, { median }]) =>
    median === undefined || /subset/.test(name) ? [] : [[name, median.toPrecision(3)]],
  );
}

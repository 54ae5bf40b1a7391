import { benchCounterfactual } from './counterfactual.ts';
import { benchJsonStat, printMemory } from './json-stat.ts';
import { benchLedger } from './ledger.ts';
import { printLimits } from './limits/limits.ts';
import { benchLogList } from './log-list.ts';
import { serveOurs } from './serve-ours.ts';
import { servePlain } from './serve-plain.ts';
import { benchStatistics, onceStatistics } from './statistics.ts';
import { printStudy } from './study.ts';

// `bench` measures; `bench counterfactual`, `bench json-stat` and `bench statistics` one part of it, `bench limits` how far the first is from
// what the core could do, and `bench study` is the table of simulated panels. `bench ours <url>`, `bench plain <url> <unit>`,
// `bench json-stat-memory <reader> <file>` and `bench statistics-once <what> <url> <given>` are what it starts, each a process of its own.
const [role = '', ownerUrl = '', unit = '', given = ''] = process.argv.slice(2);
if (role === 'ours') await serveOurs(ownerUrl);
else if (role === 'plain') await servePlain(ownerUrl, unit);
else if (role === 'study') printStudy();
else if (role === 'limits') printLimits();
else if (role === 'json-stat-memory') printMemory(ownerUrl, unit);
else if (role === 'statistics-once') await onceStatistics(ownerUrl, unit, given);
else if (role === 'statistics') await benchStatistics({ fast: process.argv.includes('--fast') });
else if (role === 'json-stat') benchJsonStat({ fast: process.argv.includes('--fast') });
else if (role === 'counterfactual') benchCounterfactual({ fast: process.argv.includes('--fast') });
else {
  const fast = process.argv.includes('--fast');
  benchCounterfactual({ fast });
  benchJsonStat({ fast });
  await benchStatistics({ fast });
  await benchLogList({ fast });
  await benchLedger({ fast });
}

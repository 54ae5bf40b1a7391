import { benchCounterfactual } from './counterfactual.ts';
import { benchJsonStat, printMemory } from './json-stat.ts';
import { benchLedger } from './ledger.ts';
import { printLimits } from './limits/limits.ts';
import { benchLogList } from './log-list.ts';
import { serveOurs } from './serve-ours.ts';
import { servePlain } from './serve-plain.ts';
import { printStudy } from './study.ts';

// `bench` measures; `bench counterfactual` and `bench json-stat` only what needs no database, `bench limits` how far the first is from
// what the core could do, and `bench study` is the table of simulated panels. `bench ours <url>`, `bench plain <url> <unit>` and
// `bench json-stat-memory <reader> <file>` are what it starts, each a process of its own.
const [role = '', ownerUrl = '', unit = ''] = process.argv.slice(2);
if (role === 'ours') await serveOurs(ownerUrl);
else if (role === 'plain') await servePlain(ownerUrl, unit);
else if (role === 'study') printStudy();
else if (role === 'limits') printLimits();
else if (role === 'json-stat-memory') printMemory(ownerUrl, unit);
else if (role === 'json-stat') benchJsonStat({ fast: process.argv.includes('--fast') });
else if (role === 'counterfactual') benchCounterfactual({ fast: process.argv.includes('--fast') });
else {
  const fast = process.argv.includes('--fast');
  benchCounterfactual({ fast });
  benchJsonStat({ fast });
  await benchLogList({ fast });
  await benchLedger({ fast });
}

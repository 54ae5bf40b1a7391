import { benchCounterfactual } from './counterfactual.ts';
import { benchLedger } from './ledger.ts';
import { printLimits } from './limits/limits.ts';
import { benchLogList } from './log-list.ts';
import { serveOurs } from './serve-ours.ts';
import { servePlain } from './serve-plain.ts';
import { printStudy } from './study.ts';

// `bench` measures; `bench counterfactual` only what needs no database, `bench limits` how far that is from what the core could do, and
// `bench study` is the table of simulated panels. `bench ours <url>` and `bench plain <url> <unit>` are the two servers that it starts,
// each a process of its own.
const [role = '', ownerUrl = '', unit = ''] = process.argv.slice(2);
if (role === 'ours') await serveOurs(ownerUrl);
else if (role === 'plain') await servePlain(ownerUrl, unit);
else if (role === 'study') printStudy();
else if (role === 'limits') printLimits();
else if (role === 'counterfactual') benchCounterfactual({ fast: process.argv.includes('--fast') });
else {
  const fast = process.argv.includes('--fast');
  benchCounterfactual({ fast });
  await benchLogList({ fast });
  await benchLedger({ fast });
}

import { type Case, caseFile } from './case.ts';
import eksempelvik from './eksempelvik/case.json' with { type: 'json' };
import eksempelvikLedger from './eksempelvik/ledger.json' with { type: 'json' };
import eksempelvikLife from './eksempelvik/life.json' with { type: 'json' };
import eksempelvikFirstYear from './eksempelvik/log-year-1.json' with { type: 'json' };
import eksempelvikSecondYear from './eksempelvik/log-year-2.json' with { type: 'json' };
import eksempelvikPlan from './eksempelvik/plan.json' with { type: 'json' };
import { withPlaces } from './named-places.ts';
import { type Written, withSources } from './named-sources.ts';
import provedal from './provedal/case.json' with { type: 'json' };
import short from './short.json' with { type: 'json' };
import vestreToten from './vestre-toten/case.json' with { type: 'json' };
import vestreTotenFigures from './vestre-toten/figures.json' with { type: 'json' };

/** As it is written in its files, checked. */
const read = (file: Written): Case => caseFile.parse(withSources(withPlaces(file)));

/**
 * Every case that is shipped, real ones first. An example is loaded only beside the embedded database, and after the one that keeps
 * what it claims a share of.
 */
export const cases: readonly Case[] = [
  read({ ...vestreToten, ...vestreTotenFigures }),
  ...short.map((file) => read(file)),
  read(provedal),
  read({
    ...eksempelvik,
    ...eksempelvikLife,
    ...eksempelvikPlan,
    ...eksempelvikLedger,
    log: [...eksempelvikFirstYear, ...eksempelvikSecondYear],
  }),
];

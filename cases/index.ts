import { type Case, caseFile } from './case.ts';
import eksempelvik from './eksempelvik/case.json' with { type: 'json' };
import eksempelvikFirstYear from './eksempelvik/log-year-1.json' with { type: 'json' };
import eksempelvikSecondYear from './eksempelvik/log-year-2.json' with { type: 'json' };
import vestreToten from './vestre-toten/case.json' with { type: 'json' };

/** Every case that is shipped, checked. An example is loaded only beside the embedded database. */
export const cases: readonly Case[] = [
  caseFile.parse(vestreToten),
  caseFile.parse({ ...eksempelvik, log: [...eksempelvikFirstYear, ...eksempelvikSecondYear] }),
];

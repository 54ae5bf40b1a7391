import { SourceRefused } from '../source-refused.ts';
import type { Origin } from '../table.ts';
import type { Plan } from './plan.ts';

/** Refuses (`bad-argument`) a plan of another installation, version or language: its codes and labels would be others. */
export function expectOwn({ origin }: Plan, own: Omit<Origin, 'table'>): void {
  if (origin.api === own.api && origin.base === own.base && origin.language === own.language) return;
  throw new SourceRefused({
    code: 'bad-argument',
    what: `The plan is of PxWebApi ${origin.api} at ${origin.base} in ${origin.language}, and this client is not`,
    remedy: 'Run it by a client with that base and language.',
    url: origin.base,
  });
}

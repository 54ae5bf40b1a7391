import { norwegianTables } from './cubes/norwegian-tables.ts';
import { swedishTables } from './cubes/swedish-tables.ts';
import { eurostat } from './eurostat/service.ts';
import { fixturesIn } from './fixtures.ts';
import type { Limit, Service, ServiceName } from './http/service.ts';
import { klass } from './klass/service.ts';
import { kolada } from './kolada/service.ts';
import { kommuneinfo } from './kommuneinfo/service.ts';
import { realAnswers } from './pxweb/real-answers.ts';
import { realTable } from './pxweb/real-table.ts';
import { scb } from './pxweb/scb.ts';
import { Shelf } from './pxweb/shelf.ts';
import { ssb } from './pxweb/ssb.ts';
import type { Table } from './pxweb/table.ts';
import { v1 } from './pxweb/v1/service.ts';
import { v2 } from './pxweb/v2/service.ts';
import { register } from './register/service.ts';

/** How a double is started; everything may be left out. */
export type Options = {
  readonly port?: number;
  /** A clock for windows and for "updated in the last n days"; the machine's where it is left out. */
  readonly now?: () => number;
  /** Limits that are enforced from the start; none is where nothing is said. */
  readonly limits?: Partial<Record<ServiceName, Limit | true>>;
  /** A folder of kept real answers; those calls are then answered byte for byte. */
  readonly fixtures?: string | null;
  /** As many cells as Statistics Norway gives at once: a small table is then fetched in many parts. Its own limit where it is left out. */
  readonly cellsAtOnce?: number;
  /** Tables beside the double's own. */
  readonly tables?: { readonly ssb?: readonly Table[]; readonly scb?: readonly Table[] };
};

export function servicesOf(options: Options): {
  readonly services: readonly Service[];
  readonly shelves: Readonly<Record<'ssb' | 'scb', Shelf>>;
} {
  const now = options.now ?? Date.now;
  const fixtures = fixturesIn(options.fixtures);
  const shelves = {
    ssb: new Shelf([...norwegianTables(), ...(options.tables?.ssb ?? [])]),
    scb: new Shelf([
      ...swedishTables(),
      ...[realTable(fixtures) ?? []].flat(),
      ...(options.tables?.scb ?? []),
    ]),
  };
  return {
    shelves,
    services: [
      v2({
        at: { ...ssb, maxCells: options.cellsAtOnce ?? ssb.maxCells },
        shelf: shelves.ssb,
        saved: new Map(),
        now,
        real: () => null,
      }),
      v2({ at: scb, shelf: shelves.scb, saved: new Map(), now, real: realAnswers(fixtures) }),
      v1(ssb, shelves.ssb),
      v1(scb, shelves.scb),
      klass(fixtures, now),
      register(),
      kommuneinfo(now),
      kolada(),
      eurostat(),
    ],
  };
}

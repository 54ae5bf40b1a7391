import { SourceRefused } from '../source-refused.ts';

/** At least two of the three. Any number of ids: they are asked for 25 at a time, as the service allows. */
export type KoladaQuestion = {
  readonly kpis?: readonly string[];
  readonly municipalities?: readonly string[];
  readonly years?: readonly number[];
  /** Only what was changed since this day. */
  readonly fromDate?: string;
};

/** The service takes about 25 ids in one segment. */
const together = 25;

/** The addresses that a question takes, below the base. Throws `bad-argument`. */
export function dataPaths({ kpis, municipalities, years }: KoladaQuestion): readonly (readonly string[])[] {
  const segments = [
    ['kpi', kpis],
    ['municipality', municipalities],
    ['year', years?.map(String)],
  ] as const;
  const given = segments.flatMap(([name, ids]) => (ids ? [[name, ids] as const] : []));
  if (given.length < 2 || given.some(([, ids]) => ids.length === 0)) throw tooLittle();
  return given.reduce<readonly (readonly string[])[]>(
    (paths, [name, ids]) =>
      paths.flatMap((path) => portions(ids).map((some) => [...path, name, some.join(',')])),
    [['data']],
  );
}

/** Ids, each once, as many as fit in one segment. */
export function portions(ids: readonly string[]): readonly (readonly string[])[] {
  const once = [...new Set(ids)];
  return Array.from({ length: Math.ceil(once.length / together) }, (_, i) =>
    once.slice(i * together, (i + 1) * together),
  );
}

const tooLittle = () =>
  new SourceRefused({
    code: 'bad-argument',
    what: 'Kolada wants two of kpis, municipalities and years, and ids in each that is given',
    remedy: 'Name one more of them.',
  });

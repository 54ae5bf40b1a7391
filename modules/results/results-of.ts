import { daysOf } from '#platform/time/when.ts';
import type { JobTarget, Results } from './answers.ts';
import { type Firm, firmsIn } from './ledger/ledger.ts';
import { type Counted, netOf, totalsOf } from './rules.ts';
import type { Factor, Figure } from './shapes.ts';
import { bases, kinds } from './terms.ts';

/** All that is known of a programme's jobs on a day, each thing in its own place. Members and the public get it from the same rows. */
export function resultsOf(
  rows: readonly (Counted & Firm)[],
  {
    asOf,
    isOpen,
    figures,
    factors,
    targets,
  }: {
    asOf: string;
    isOpen: boolean;
    figures: readonly Figure[];
    factors: readonly Factor[];
    targets: JobTarget[];
  },
): Results {
  const totals = totalsOf(rows);
  const published = (subject: Figure['subject']) => figures.filter((figure) => figure.subject === subject);
  return {
    asOf,
    isOpen,
    created: { ...totals.created, published: published('jobs-created') },
    secured: { ...totals.secured, published: published('jobs-secured') },
    unsplit: { published: published('jobs-created-and-secured') },
    other: figures.filter(({ subject }) => !ofJobs.includes(subject)),
    net: kinds.flatMap((kind) =>
      bases.flatMap((basis) => {
        const gross = totals[kind][basis].verified;
        const found = gross > 0 ? netOf(gross, kind, factors) : undefined;
        return found ? [{ kind, basis, gross, net: found.hundredths, factors: found.factors }] : [];
      }),
    ),
    costPerJob: costs(totals, figures, asOf),
    targets,
    rows: rows.length,
    firms: firmsIn(rows),
  };
}

const ofJobs: readonly Figure['subject'][] = ['jobs-created', 'jobs-secured', 'jobs-created-and-secured'];

/** In hundredths. */
const oneJob = 100;

/**
 * Public money for each verified job of one kind on one basis: what was paid ÷ what stands. Of several statements the latest one by
 * that day counts; where it is a range, or "about", there is no such number. Money that was only spent at the same time is no price,
 * and of less than one job there is none.
 */
function costs(
  totals: ReturnType<typeof totalsOf>,
  figures: readonly Figure[],
  on: string,
): Results['costPerJob'] {
  const paid = figures
    .filter(({ subject, attribution }) => subject === 'public-money' && attribution === 'contributed')
    .filter(({ asOf }) => asOf === null || daysOf(asOf).from <= on)
    .toSorted((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? '', 'en'))
    .at(-1);
  if (!paid || paid.low !== paid.high || paid.qualifier !== 'exactly') return [];
  if (paid.low < 0) return [];
  if (paid.unit !== 'NOK' && paid.unit !== 'SEK') return [];
  const { unit: currency, low, asOf } = paid;
  return kinds.flatMap((kind) =>
    bases.flatMap((basis) => {
      const { verified } = totals[kind][basis];
      if (verified < oneJob) return [];
      const minor = Number((BigInt(low) * 100n) / BigInt(verified));
      return [{ kind, basis, verified, paid: low, currency, paidAsOf: asOf, minor }];
    }),
  );
}

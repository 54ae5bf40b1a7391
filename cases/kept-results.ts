import { keptEntryId } from '#modules/logbook/index.ts';
import { effectContent, figureContent, measurementContent } from '#modules/results/contract.ts';
import type { KeptClaim, KeptEffect, KeptFigure } from '#modules/results/index.ts';
import { authorOf } from './author.ts';
import type { Case } from './case.ts';
import { type Days, dayOf, momentOf, monthAhead, whenOf } from './days.ts';
import { idOf } from './ids.ts';
import type { RelativePoint } from './relative.ts';
import type { ResolvedCase } from './resolved.ts';

/** Published figures as the ledger's module keeps them: in hundredths of their unit. */
export const keptFigures = ({ figures }: Pick<Case, 'figures'>): readonly KeptFigure[] =>
  figures.map(({ key, value, ...figure }) => {
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    return {
      key,
      content: figureContent.parse({ ...figure, low: inHundredths(low), high: inHundredths(high) }),
    };
  });

/** The ledger of an example as its module keeps it. */
export function keptLedger(
  file: ResolvedCase,
  unit: string,
  at: Days,
): { effects: readonly KeptEffect[]; claims: readonly KeptClaim[] } {
  const signature = (key: string, recorded: RelativePoint) => ({
    ...authorOf(file, key),
    recorded: new Date(momentOf(recorded, at)),
  });
  return {
    effects: file.effects.map(({ measurements, ...effect }) => {
      const [first] = measurements as [(typeof measurements)[number], ...typeof measurements];
      const { key, share, project, differs, happened, ...content } = effect;
      return {
        key,
        content: effectContent.parse({
          ...content,
          happened: 'monthsAhead' in happened ? monthAhead(happened.monthsAhead, at) : whenOf(happened, at),
        }),
        share: inHundredths(share),
        project: project ?? null,
        author: signature(first.author, first.on),
        measurements: measurements.map(({ jobs, on, entry, author, corrections, ...measured }) => ({
          content: measurementContent.parse({
            ...measured,
            basis: content.basis,
            hundredths: inHundredths(jobs),
            measuredOn: dayOf(on, at),
            entry: entry === undefined ? null : keptEntryId(unit, entry),
          }),
          author: signature(author, on),
          corrections: corrections.map((correction) => ({
            reason: correction.reason,
            change: { hundredths: inHundredths(correction.jobs) },
            author: signature(correction.author, correction.recorded),
          })),
        })),
        differsFrom: differs.map(({ from, reason }) => ({ key: from, reason })),
      };
    }),
    claims: file.claims.map(({ of, effect, organisationNumber, share, project, author, recorded }) => ({
      of: { unit: idOf(of), key: effect, organisation: { country: 'NO', number: organisationNumber } },
      share: inHundredths(share),
      project: project ?? null,
      author: signature(author, recorded),
    })),
  };
}

/** 21.5 is 2150, whatever a computer makes of 21.5 × 100. */
const inHundredths = (number: number): number => Math.round(number * 100);

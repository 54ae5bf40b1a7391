import { z } from 'zod';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import type { Results } from '../../answers.ts';
import { netOf } from '../../rules.ts';
import { type Factor, factorContent } from '../../shapes.ts';
import { type Basis, bases, type Kind } from '../../terms.ts';
import { shareOfTyped } from '../amount.ts';
import type { BesideKey } from '../beside-words.ts';
import { isWebAddress } from '../writing/web-address.ts';

/** What is to be taken off, while it is written; also the shape of its draft. */
export const typedDeduction = z.object({
  kind: factorContent.shape.kind.or(z.literal('')),
  name: factorContent.shape.name.or(z.literal('')),
  share: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  published: z.string(),
  reason: z.string(),
});
export type TypedDeduction = z.output<typeof typedDeduction>;

export const newDeduction: TypedDeduction = {
  kind: '',
  name: '',
  share: '',
  title: '',
  publisher: '',
  url: '',
  published: '',
  reason: '',
};

export type DeductionFault = { readonly field: string; readonly key: BesideKey };

/** What must be put right before it is sent, in the order of the form. The server judges again. */
export function deductionFaults(typed: TypedDeduction): readonly DeductionFault[] {
  const unless = (right: unknown, field: string, key: BesideKey): DeductionFault[] =>
    right ? [] : [{ field, key }];
  return [
    ...unless(typed.kind, 'kind', 'results.fault.kind'),
    ...unless(typed.name, 'name', 'results.deduct.fault.name'),
    ...unless(shareOfTyped(typed.share) !== undefined, 'share', 'results.deduct.fault.share'),
    ...unless(typed.reason.trim(), 'reason', 'results.deduct.fault.reason'),
    ...unless(typed.title.trim(), 'source.title', 'results.fault.source-title'),
    ...unless(isWebAddress(typed.url), 'source.url', 'results.fault.source-url'),
    ...unless(
      typed.published.trim() === '' || knownDayAsTyped(typed.published),
      'source.published',
      'results.fault.happened',
    ),
  ];
}

/** As it is sent; undefined where `deductionFaults` finds something that cannot be sent. */
export function deductionOf(typed: TypedDeduction): Factor | undefined {
  const { kind, name } = typed;
  const share = shareOfTyped(typed.share);
  if (!kind || !name || share === undefined) return undefined;
  const publisher = typed.publisher.trim();
  const published = knownDayAsTyped(typed.published);
  return {
    kind,
    name,
    share,
    source: {
      title: typed.title.trim(),
      ...(publisher ? { publisher } : {}),
      url: typed.url.trim(),
      ...(published ? { published } : {}),
    },
    reason: typed.reason.trim(),
  };
}

/** What is stated now. Where nothing is verified, the results do not say. */
export const statedNow = ({ net }: Pick<Results, 'net'>, kind: Kind): readonly Factor[] =>
  net.find((each) => each.kind === kind)?.factors ?? [];

/** What is left of the verified jobs when this counts instead of what was stated; nothing where nothing is verified. */
export function netWith(
  results: Pick<Results, 'net' | Kind>,
  factor: Pick<Factor, 'kind' | 'name' | 'share'>,
): readonly { basis: Basis; gross: number; net: number }[] {
  const { kind } = factor;
  return bases.flatMap((basis) => {
    const gross = results[kind][basis].verified;
    const found = gross > 0 ? netOf(gross, kind, [...statedNow(results, kind), factor]) : undefined;
    return found ? [{ basis, gross, net: found.hundredths }] : [];
  });
}

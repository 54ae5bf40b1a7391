import type { Answer } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import { dayOf, spanOf } from './days.ts';
import { type Item, validIn } from './history.ts';
import { negotiated, refused } from './negotiated.ts';

/** Centrality, by a rule: six classes. It is kept from 2018; a span that reaches further back has no table for a part of it. */
export function corresponds(items: readonly Item[], asked: Asked, at: 'span' | 'day'): Answer {
  const days = at === 'span' ? spanOf(asked) : dayOf(asked);
  if (typeof days === 'string') return refused(asked, 400, days);
  const target = asked.query.get('targetClassificationId');
  if (target === null)
    return refused(
      asked,
      400,
      "Required request parameter 'targetClassificationId' for method parameter type Long is not present",
    );
  const to = days.to ?? '9999-12-31';
  if (target !== '128' || days.from < tablesFrom)
    return refused(
      asked,
      404,
      `Classification 131 has no correspondence with ${target} for the range ${days.from} to ${to}`,
    );
  const found = items
    .filter((item) => validIn(item, days.from, to))
    .map(({ code, name, from, to: end }) => ({
      sourceCode: code,
      sourceName: name,
      sourceShortName: '',
      targetCode: `0${(Number(code) % 6) + 1}`,
      targetName: `Sentralitet ${(Number(code) % 6) + 1}`,
      targetShortName: '',
      validFrom: from > tablesFrom ? from : tablesFrom,
      validTo: end,
    }));
  return negotiated(asked, {
    name: 'correspondenceItemList',
    value: { correspondenceItems: found },
    rows: found,
  });
}

const tablesFrom = '2018-01-01';

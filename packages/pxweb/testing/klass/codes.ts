import type { Answer } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import { type Days, dayOf, spanOf } from './days.ts';
import { type Item, validIn } from './history.ts';
import { negotiated, refused } from './negotiated.ts';

/** Codes of a span, with what part of the span each was valid; or of a day. */
export function codes(items: readonly Item[], asked: Asked, at: 'span' | 'day', today: string): Answer {
  const days = at === 'span' ? spanOf(asked) : dayOf(asked);
  if (typeof days === 'string') return refused(asked, 400, days);
  const found = items.filter((item) => valid(item, days, asked, today) && selected(item, asked));
  const written = found.map((item) => ({
    ...shown(item, asked),
    ...(at === 'span' ? inside(item, days) : {}),
    notes: item.notes,
  }));
  return negotiated(asked, { name: 'codeList', value: { codes: written }, rows: written });
}

/** What has not begun yet is left out, unless asked for. */
function valid(item: Item, { from, to }: Days, { query }: Asked, today: string): boolean {
  if (item.from > today && query.get('includeFuture') !== 'true') return false;
  return validIn(item, from, to ?? forever);
}

const forever = '9999-12-31';

/** `selectCodes=3004-34*,0301`: single codes, spans from-to (a star ends either open), or all that begin alike. */
function selected({ code }: Item, { query }: Asked): boolean {
  const level = query.get('selectLevel') ?? query.get('level');
  if (level !== null && level !== '1') return false;
  const written = query.get('selectCodes');
  if (written === null) return true;
  return written.split(',').some((part) => {
    const [first = '', last] = part.trim().split('-');
    if (last === undefined) return first.endsWith('*') ? code.startsWith(first.slice(0, -1)) : code === first;
    return code >= first.replace('*', '') && code <= last.replace('*', '￿');
  });
}

const shown = ({ code, name, from, to }: Item, { query }: Asked) => ({
  code,
  parentCode: null,
  level: '1',
  name,
  shortName: '',
  presentationName: (query.get('presentationNamePattern') ?? '')
    .replace('{code}', code)
    .replace('{name}', name),
  validFrom: from,
  validTo: to,
});

const inside = (item: Item, { from, to }: Days) => ({
  validFromInRequestedRange: item.from > from ? item.from : from,
  validToInRequestedRange: item.to === null || (to !== null && to < item.to) ? to : item.to,
});

import type { Fixtures } from '../fixtures.ts';
import type { Asked } from '../http/asked.ts';

/** Which calls to Sweden's v2 were made once and kept: those are answered byte for byte. */
export function realAnswers(fixtures: Fixtures): (asked: Asked) => Uint8Array | null {
  return (asked) => {
    const name = nameOf(asked);
    return name === null ? null : fixtures(`scb_v2_${name}`);
  };
}

function nameOf({ path, query }: Asked): string | null {
  if ((query.get('lang') ?? 'sv') !== 'sv') return null;
  const place = path.join('/').toLowerCase();
  if (place === 'config') return 'config';
  if (place === 'tables/tab6471/metadata')
    return query.bracketed('codelist').size > 0 ? null : 'TAB6471_metadata';
  if (place !== 'tables') return null;
  const first = (query.get('pageNumber') ?? '1') === '1' && (query.get('pageSize') ?? '20') === '20';
  const asked = [query.get('query'), query.get('pastDays'), query.get('includeDiscontinued')];
  if (first && asked.every((each) => each === null)) return 'tables';
  return first && asked[0] === 'befolkning' && asked[1] === '30' ? 'search' : null;
}

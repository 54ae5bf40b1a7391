import { type Answer, json } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import { badRequest } from './refusals.ts';
import { furthest, type Kind } from './search.ts';
import type { Unit } from './units.ts';

const kinds = ['Ny', 'Endring', 'Endring', 'Sletting', 'Ukjent', 'Fjernet'] as const;

/**
 * What changed, from an id ("this or greater") or a moment on. The two feeds number on their own; ids have gaps, and a page
 * follows from the last id that was seen.
 */
export function feed(units: readonly Unit[], kind: Kind, asked: Asked, own: string): Answer {
  const { query } = asked;
  const size = Number(query.get('size') ?? 20);
  const id = Number(query.get('oppdateringsid') ?? 0);
  const since = query.get('dato');
  if (!Number.isInteger(size) || size < 1 || size > furthest)
    return badRequest(`size må være mellom 1 og ${furthest}`);
  if (!Number.isInteger(id)) return badRequest('oppdateringsid må være et heltall');
  const all = entries(units, kind, own).filter(
    (each) => each.oppdateringsid >= id && (since === null || each.dato >= since),
  );
  const name = kind === 'enheter' ? 'oppdaterteEnheter' : 'oppdaterteUnderenheter';
  const shown = all.slice(0, size);
  const path = `${own}/oppdateringer/${kind}`;
  return json(
    {
      ...(shown.length > 0 ? { _embedded: { [name]: shown } } : {}),
      _links: {
        self: { href: `${path}?oppdateringsid=${id}&size=${size}` },
        // Built from the page's number, so that it misses entries while the feed grows: better not followed.
        ...(all.length > size ? { next: { href: `${path}?oppdateringsid=${id}&size=${size}&page=1` } } : {}),
      },
      page: { size, totalElements: all.length, totalPages: Math.ceil(all.length / size), number: 0 },
    },
    200,
    'application/hal+json',
  );
}

function entries(units: readonly Unit[], kind: Kind, own: string) {
  const begin = kind === 'enheter' ? 1_000 : 500_000;
  return units.slice(0, 900).map(({ number }, i) => ({
    oppdateringsid: begin + i * 3,
    dato: new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString(),
    organisasjonsnummer: number,
    endringstype: kinds[i % kinds.length] ?? 'Ukjent',
    _links: { [kind === 'enheter' ? 'enhet' : 'underenhet']: { href: `${own}/${kind}/${number}` } },
  }));
}

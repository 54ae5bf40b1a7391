import { type Answer, json } from '../http/answer.ts';
import type { Asked, Query } from '../http/asked.ts';
import { badRequest } from './refusals.ts';
import type { Unit } from './units.ts';
import { written } from './written.ts';

export type Kind = 'enheter' | 'underenheter';

/** A page of what fits; pages begin with 0, and nobody gets further than the ten-thousandth. */
export function search(units: readonly Unit[], kind: Kind, asked: Asked, own: string): Answer {
  const { query } = asked;
  const size = Number(query.get('size') ?? 20);
  const number = Number(query.get('page') ?? 0);
  if (!Number.isInteger(size) || !Number.isInteger(number) || size < 1 || number < 0)
    return badRequest('size og page må være heltall');
  if (size * (number + 1) > furthest)
    return badRequest(
      `Resultatvinduet er for stort: [size x (page + 1)] må være mindre enn eller lik ${furthest}`,
    );
  const found = units.filter((unit) => !unit.removed && fits(unit, query));
  const pages = Math.ceil(found.length / size);
  const link = (page: number) => ({ href: `${own}/${kind}?${parameters(query, size, page)}` });
  const shown = found.slice(number * size, (number + 1) * size).map((unit) => written(unit, own));
  return json(
    {
      ...(shown.length > 0 ? { _embedded: { [kind]: shown } } : {}),
      _links: {
        first: link(0),
        self: link(number),
        ...(number + 1 < pages ? { next: link(number + 1) } : {}),
        last: link(Math.max(0, pages - 1)),
      },
      page: { size, totalElements: found.length, totalPages: pages, number },
    },
    200,
    'application/hal+json',
  );
}

export const furthest = 10_000;

function fits(unit: Unit, query: Query): boolean {
  const asked = (name: string) => query.get(name);
  const among = (name: string, value: string) => asked(name)?.split(',').includes(value) ?? true;
  const [least, most] = [asked('fraAntallAnsatte'), asked('tilAntallAnsatte')];
  const staff = unit.employees ?? 1;
  return (
    among('kommunenummer', unit.municipality.code) &&
    among('organisasjonsform', unit.form) &&
    among('overordnetEnhet', unit.parent ?? '') &&
    (asked('naeringskode')
      ?.split(',')
      .some((code) => unit.industry.code.startsWith(code)) ??
      true) &&
    (least === null || staff >= Number(least)) &&
    (most === null || staff <= Number(most)) &&
    among('konkurs', String(unit.bankrupt)) &&
    among('underAvvikling', String(unit.winding)) &&
    within(unit.closed, asked('fraNedleggelsesdato'), asked('tilNedleggelsesdato')) &&
    within(unit.founded, asked('fraOppstartsdato'), null) &&
    (asked('navn') === null || unit.name.includes((asked('navn') ?? '').toUpperCase()))
  );
}

const within = (day: string | null, from: string | null, to: string | null) =>
  (from === null && to === null) ||
  (day !== null && (from === null || day >= from) && (to === null || day <= to));

function parameters(query: Query, size: number, page: number): string {
  const kept = query.names.filter((name) => !['size', 'page'].includes(name.toLowerCase()));
  return new URLSearchParams([
    ...kept.map((name): [string, string] => [name, query.get(name) ?? '']),
    ['size', String(size)],
    ['page', String(page)],
  ]).toString();
}

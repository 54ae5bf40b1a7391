import { gzipSync } from 'node:zlib';
import { type Answer, json, text } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import type { Service } from '../http/service.ts';
import { feed } from './feed.ts';
import { removed, unknown } from './refusals.ts';
import { type Kind, search } from './search.ts';
import { mainUnits, subUnits, type Unit } from './units.ts';
import { written } from './written.ts';

/** The register of enterprises: units, sub-units, their changes, and all of them in one file. */
export function register(): Service {
  let subs: readonly Unit[] | undefined;
  const of = (kind: Kind) => {
    if (kind === 'enheter') return mainUnits;
    subs ??= subUnits();
    return subs;
  };
  return {
    name: 'register',
    base,
    home: 'https://data.brreg.no',
    answer: (asked) => route(of, asked),
    tells: () => ({}),
    refuses: () => text('Too Many Requests', 429),
  };
}

const base = '/enhetsregisteret/api';

function route(of: (kind: Kind) => readonly Unit[], asked: Asked): Answer {
  const own = asked.origin + base;
  const [part, id] = asked.path;
  if (part === 'oppdateringer' && isKind(id)) return feed(of(id), id, asked, own);
  if (!isKind(part)) return unknown;
  if (id === undefined) return search(of(part), part, asked, own);
  if (id === 'lastned') return everything(of(part), part, own);
  const unit = of(part).find(({ number }) => number === id);
  if (!unit) return unknown;
  return unit.removed ? removed(id) : json(written(unit, own));
}

const isKind = (part: string | undefined): part is Kind => part === 'enheter' || part === 'underenheter';

/** Gzipped, as a file: not as an encoding that a client takes off by itself. */
function everything(units: readonly Unit[], kind: Kind, own: string): Answer {
  const whole = JSON.stringify(units.filter((unit) => !unit.removed).map((unit) => written(unit, own)));
  const type = `application/vnd.brreg.enhetsregisteret.${kind === 'enheter' ? 'enhet' : 'underenhet'}.v2+gzip;charset=UTF-8`;
  return { status: 200, headers: { 'content-type': type }, body: new Uint8Array(gzipSync(whole)) };
}

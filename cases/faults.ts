import { parseWhen, startOf } from '#platform/time/when.ts';
import type { Fault } from './fault.ts';
import { uniqueKeys, unknownKeys } from './faults-of-keys.ts';
import { isLater, type RelativePoint, recordedAt } from './relative.ts';
import type { Case, CaseEntry } from './shape.ts';

export type { Fault } from './fault.ts';

/** What the shape alone cannot say: a real case claims only what is published, an example only what is made up. */
export function caseFaults(file: Case): readonly Fault[] {
  return [
    ...uniqueKeys(file),
    ...unknownPlaces(file),
    ...unknownKeys(file),
    ...(file.example ? ofExample(file) : ofReal(file)),
  ];
}

function* unknownPlaces(file: Case): Generator<Fault> {
  const counties = new Set(file.county.map(({ slug }) => slug));
  const successors = new Set(file.successors.map(({ slug }) => slug));
  for (const [index, municipality] of file.municipalities.entries()) {
    for (const { slug } of municipality.counties) {
      if (!counties.has(slug)) {
        yield { path: ['municipalities', index, 'counties'], message: `${slug} is not among the counties` };
      }
    }
    if (municipality.into && !successors.has(municipality.into.slug)) {
      const message = `${municipality.into.slug} is not among the successors`;
      yield { path: ['municipalities', index, 'into'], message };
    }
  }
}

function* ofReal(file: Case): Generator<Fault> {
  if (file.people.length > 0) yield { path: ['people'], message: 'a real case names no people' };
  if (file.effects.length + file.claims.length > 0)
    yield { path: ['effects'], message: 'a real case has no ledger: what was published is a figure' };
  if ('years' in file.period) yield { path: ['period'], message: 'a real case has dates of its own' };
  if (!file.state) yield { path: ['state'], message: 'a real case says which state it is in' };
  for (const [index, partner] of file.partners.entries()) {
    if (partner.contribution && !partner.source) {
      yield { path: ['partners', index], message: 'a contribution to a real case has a published source' };
    }
  }
  yield* ofRealLife(file);
  yield* ofRealLog(file);
}

function* ofRealLife(file: Case): Generator<Fault> {
  for (const [part, records] of [
    ['shocks', file.shocks],
    ['decisions', file.decisions],
  ] as const) {
    for (const [index, { source, author, recorded }] of records.entries()) {
      if (!source)
        yield {
          path: [part, index, 'source'],
          message: 'what is said of a real case has a published source',
        };
      if (author ?? recorded)
        yield { path: [part, index], message: 'what is said of a real case has no author of its own' };
    }
  }
  for (const [index, { movesTo }] of file.decisions.entries()) {
    if (movesTo)
      yield { path: ['decisions', index], message: 'the state of a real case is its own, not a decision’s' };
  }
}

function* ofRealLog(file: Case): Generator<Fault> {
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, entry] of file.log.entries()) {
    const at = (message: string, ...path: string[]): Fault => ({ path: ['log', index, ...path], message });
    if (!entry.source) yield at('an entry of a real case has a published source', 'source');
    if (entry.visibility !== 'public') yield at('an entry of a real case is public', 'visibility');
    if (entry.author ?? entry.recorded ?? entry.corrections) {
      yield at('an entry of a real case has no author, moment of writing or correction');
    }
    const when = typeof entry.happened === 'string' ? parseWhen(entry.happened) : undefined;
    if (!when) {
      yield at('an entry of a real case has a date of its own', 'happened');
      continue;
    }
    const start = startOf(when, file.zone);
    if (start < before) yield at('entries stand in the order in which things happened', 'happened');
    before = start;
  }
}

function* ofExample(file: Case): Generator<Fault> {
  const people = new Set(file.people.map(({ key }) => key));
  const units = new Set([file.slug, ...[...file.county, ...file.municipalities].map(({ slug }) => slug)]);
  if (file.figures.length > 0) yield { path: ['figures'], message: 'nothing was published of an example' };
  for (const [index, { roles }] of file.people.entries()) {
    for (const { unit } of roles) {
      if (!units.has(unit))
        yield { path: ['people', index, 'roles'], message: `${unit} is no unit of the case` };
    }
  }
  for (const [index, entry] of file.log.entries()) {
    for (const message of ofExampleEntry(entry, people)) yield { path: ['log', index], message };
  }
  for (const [part, records] of [
    ['shocks', file.shocks],
    ['decisions', file.decisions],
    ['goals', file.goals],
  ] as const) {
    for (const [index, record] of records.entries()) {
      if ('source' in record && record.source)
        yield { path: [part, index], message: 'an example cites nothing that is published' };
      if (!record.author || !people.has(record.author))
        yield { path: [part, index], message: `${record.author ?? 'nobody'} is not among the people` };
    }
  }
}

function* ofExampleEntry(entry: CaseEntry, people: ReadonlySet<string>): Generator<string> {
  const { happened } = entry;
  if (entry.source) yield 'an example cites nothing that is published';
  if (!entry.author || !people.has(entry.author)) yield `${entry.author ?? 'nobody'} is not among the people`;
  if (typeof happened === 'string') {
    yield 'an example counts its dates back from today';
    return;
  }
  if ('until' in happened && !isLater(happened.until, happened.from)) yield 'the range ends before it begins';
  let before: RelativePoint = recordedAt(happened, entry.recorded);
  for (const correction of entry.corrections ?? []) {
    if (!people.has(correction.author)) yield `${correction.author} is not among the people`;
    if (!isLater(correction.recorded, before)) yield 'a correction comes after what it corrects';
    if (typeof correction.happened === 'string') yield 'an example counts its dates back from today';
    if (!(correction.text ?? correction.happened ?? correction.activity ?? correction.visibility)) {
      yield 'a correction changes something';
    }
    before = correction.recorded;
  }
}

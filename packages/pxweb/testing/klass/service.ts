import type { Fixtures } from '../fixtures.ts';
import { type Answer, text, verbatim } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import type { Service } from '../http/service.ts';
import { codeChanges } from './changes.ts';
import { codes } from './codes.ts';
import { corresponds } from './corresponds.ts';
import { type Municipalities, municipalities } from './municipalities.ts';
import { formOf, negotiated, refused } from './negotiated.ts';
import { versionCard, versionsOf, versionWhole } from './versions.ts';

/** KLASS: the classification of municipalities (131) with its history, and its correspondence with centrality (128). */
export function klass(fixtures: Fixtures, now: () => number): Service {
  const kept = municipalities(fixtures);
  return {
    name: 'klass',
    base,
    home: 'https://data.ssb.no',
    answer: (asked) => route({ kept, fixtures, today: new Date(now()).toISOString().slice(0, 10) }, asked),
    tells: () => ({}),
    refuses: () => text('Too Many Requests', 429),
  };
}

const base = '/api/klass/v1';

type Context = { readonly kept: Municipalities; readonly fixtures: Fixtures; readonly today: string };

function route(context: Context, asked: Asked): Answer {
  const [part, id, what] = asked.path.map((step) => step.replace(/\.(json|csv|xml)$/, ''));
  if (part === 'classifications' && id === undefined) return list(asked);
  if (part === 'classifications' && id === '131') return classification(context, what, asked);
  if (part === 'versions' && id !== undefined) return version(context, id, asked);
  return refused(asked, 404, `No ${(part ?? 'resource').replace(/s$/, '')} with id ${id ?? ''}`);
}

function classification({ kept, fixtures, today }: Context, what: string | undefined, asked: Asked): Answer {
  if (what === 'codes') return codes(kept.items, asked, 'span', today);
  if (what === 'codesAt') return codes(kept.items, asked, 'day', today);
  if (what === 'changes') return codeChanges(kept.changes, asked, today, fixtures('klass_131_changes'));
  if (what === 'corresponds') return corresponds(kept.items, asked, 'span');
  if (what === 'correspondsAt') return corresponds(kept.items, asked, 'day');
  if (what !== undefined) return refused(asked, 404, `No ${what} of classification 131`);
  const real = fixtures('klass_classification_131');
  if (real && formOf(asked) === 'json') return verbatim(real, 'application/json;charset=UTF-8');
  const own = asked.origin + base;
  const versions = versionsOf(kept.items.filter(({ from }) => from <= today));
  return negotiated(asked, {
    name: 'classification',
    value: { ...card(own), versions: versions.map((each) => versionCard(each, own)) },
  });
}

function version({ kept, fixtures }: Context, id: string, asked: Asked): Answer {
  const real = id === '1710' ? fixtures('klass_version_1710_2024') : null;
  if (real && formOf(asked) === 'json') return verbatim(real, 'application/json;charset=UTF-8');
  const found = versionsOf(kept.items).find((each) => String(each.id) === id);
  if (!found) return refused(asked, 404, `No version with id ${id}`);
  const whole = versionWhole(found, kept.items, asked.origin + base);
  return negotiated(asked, { name: 'version', value: whole, rows: whole.classificationItems });
}

function list(asked: Asked): Answer {
  const own = asked.origin + base;
  return negotiated(asked, {
    name: 'PagedModel',
    value: {
      _embedded: { classifications: [card(own)] },
      _links: { self: { href: `${own}/classifications` } },
      page: { size: 20, totalElements: 1, totalPages: 1, number: 0 },
    },
  });
}

const card = (own: string) => ({
  name: 'Standard for kommuneinndeling',
  id: 131,
  classificationType: 'Klassifikasjon',
  lastModified: '2024-11-27T11:56:04.000+0000',
  primaryLanguage: 'nb',
  _links: {
    self: { href: `${own}/classifications/131` },
    codes: {
      href: `${own}/classifications/131/codes{?from=<yyyy-MM-dd>,to=<yyyy-MM-dd>,csvSeparator,level,selectCodes,presentationNamePattern}`,
      templated: true,
    },
    changes: {
      href: `${own}/classifications/131/changes{?from=<yyyy-MM-dd>,to=<yyyy-MM-dd>,csvSeparator}`,
      templated: true,
    },
  },
});

import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { cases } from './index.ts';
import { keptFigures } from './kept-results.ts';

const file = cases.find(({ slug }) => slug === 'vestre-toten') as Case;
const { log, figures } = file;
const entryOf = (key: string) => log.find((entry) => entry.key === key);

const article = 'https://www.vestre-toten.kommune.no/aktuelt/vellykket-omstillingsarbeid-i-vestre-toten/';
const sintef = 'https://www.sintef.no/siste-nytt/2016/vestre-toten-kommune-jobber-etter-lean-prinsipper/';
const lean = 'https://vestre-toten.kommune.no/lean-i-vestre-toten/';
const ministry =
  'https://www.regjeringen.no/no/aktuelt/vellykket-omstillingsarbeid-i-vestre-toten/id2598069/';

describe('the published figures stand with their date and their source', () => {
  test.each([
    ['over 550 arbeidsplasser', 'tapte-arbeidsplasser', '2008/2009', article],
    ['om lag 20 prosent', 'tapte-arbeidsplasser', '2008/2009', article],
    ['om lag 22 millioner kroner', 'samlet-budsjett', '2010/2017~', article],
    ['ca. 180 nye og sikrede arbeidsplasser', 'evaluator-180', '2018-04-16', article],
    ['180 nye arbeidsplasser', 'departementet-180-nye', '2018-04-16', ministry],
    ['230 arbeidsplasser', 'sysselsetting-230', '2017', article],
    ['33 av om lag 70 enheter', 'lean-enheter-2016', '2016-04', sintef],
    ['33 årsverk', 'lean-arsverk-2016', '2016-04~', sintef],
    ['21,5 var realisert', 'lean-arsverk-2016', '2016-04~', sintef],
    ['45 av om lag 70 enheter', 'lean-enheter-2018', '2018-12-31', lean],
    ['49,4 årsverk', 'lean-arsverk-2018', '2018-12-31', lean],
    ['36,3 av dem som realisert', 'lean-arsverk-2018', '2018-12-31', lean],
  ])('%s', (words, key, happened, url) => {
    const entry = entryOf(key);
    expect(entry?.text).toContain(words);
    expect(entry?.happened).toBe(happened);
    expect(entry?.source?.url).toBe(url);
  });
});

const oneSource = 'http://docplayer.me/106253276-Omstillingsprogrammet-i-vestre-toten.html';
const municipality = 'https://www.vestre-toten.kommune.no/naring-og-omstilling/';
const lean2015 =
  'https://www.vestre-toten.kommune.no/lean-i-vestre-toten/aktualiteter-2015/mange-kommuner-vil-hore-om-vare-erfaringer-med-lean-kontinuerlig-forbedring/';
const leanForum = 'https://www.leanforumnorge.no/nyheter3/rydder-bort-tidstyver-hver-eneste-dag';
const difi = 'https://www.difi.no/nyhet/2016/08/vestre-totens-suksess-med-lean';
const fagbladet = 'https://fagbladet2.com/fagbladet/pdfindex/text/2017/02/Fagbladet-2017-02-FEL-side38.html';

test('the figures are these, each with its value, unit, date and sources', () => {
  const told = figures.map(({ subject, value, unit, qualifier, attribution, asOf, quotes }) => [
    ...[subject, value, unit, qualifier, attribution, asOf],
    quotes.map(({ source }) => source.url),
  ]);
  expect(told).toEqual([
    ['jobs-lost', 550, 'jobs', 'over', 'context', '2008/2009', [article, municipality]],
    ['industrial-jobs-lost', 20, 'percent', 'about', 'context', '2008/2009', [article]],
    ['other', 17, 'percent', 'about', 'context', '2008/2009', [municipality]],
    ['public-money', 22_000_000, 'NOK', 'about', 'context', '2010/2017~', [article]],
    ['public-money-per-year', 3_000_000, 'NOK', 'about', 'context', '2010/2016~', [oneSource, municipality]],
    ['extra-years', 1, 'years', 'exactly', 'context', '2016~/2017~', [oneSource]],
    ['jobs-created-and-secured', 180, 'jobs', 'about', 'contributed', '2018-04-16', [article, ministry]],
    ['employment-change', 230, 'jobs', 'exactly', 'context', '2017', [article]],
    ['lean-units', 27, 'units', 'exactly', 'context', '2015', [lean2015]],
    ['lean-units', 33, 'units', 'exactly', 'context', '2016-04', [sintef]],
    ['lean-identified', 33, 'fte', 'exactly', 'context', '2016-04~', [sintef, leanForum]],
    ['lean-realised', 21.5, 'fte', 'exactly', 'context', '2016-04~', [sintef, leanForum]],
    ['lean-identified', 39, 'fte', 'exactly', 'context', '2017~', [fagbladet]],
    ['lean-units', 45, 'units', 'exactly', 'context', '2018-12-31', [lean]],
    ['lean-identified', 49.4, 'fte', 'exactly', 'context', '2018-12-31', [lean]],
    ['lean-realised', 36.3, 'fte', 'exactly', 'context', '2018-12-31', [lean]],
    ['lean-potential', [80, 100], 'fte', 'about', 'context', '2015~', [leanForum]],
    ['lean-potential', [75, 100], 'fte', 'about', 'context', '2016-08-10', [difi]],
  ]);
});

test('a figure is kept in hundredths, none of them rounded', () => {
  const kept = Object.fromEntries(keptFigures(file).map(({ key, content }) => [key, content]));
  expect(kept['lean-realisert-2016']).toMatchObject({ low: 2_150, high: 2_150 });
  expect(kept['lean-realisert-2018']).toMatchObject({ low: 3_630, high: 3_630 });
  expect(kept['lean-potensial-2015']).toMatchObject({ low: 8_000, high: 10_000 });
  expect(kept['samlet-budsjett']).toMatchObject({ low: 2_200_000_000, high: 2_200_000_000 });
});

test('the evaluator and the press release stand under one figure, which is the evaluator’s', () => {
  const found = figures.filter(({ value }) => value === 180);
  expect(found).toHaveLength(1);
  expect(found[0]?.quotes.map(({ by, words, differs }) => ({ by, words, differs }))).toEqual([
    {
      by: 'Oxford Research, gjengitt av Vestre Toten kommune',
      words: '… det har medvirket til ca. 180 nye og sikrede arbeidsplasser.',
      differs: false,
    },
    { by: 'Kommunal- og moderniseringsdepartementet', words: '… 180 nye …', differs: true },
  ]);
});

test('there is no figure of jobs created, and none of how many came from firms that were there', () => {
  expect(figures.map(({ subject }) => subject)).not.toContain('jobs-created');
  expect(figures.map(({ subject }) => subject)).not.toContain('jobs-secured');
  expect(file.notPublished.map(({ en }) => en).join(' ')).toContain('most of them, without a number');
});

const textsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(textsIn) : [];
};

test('no sentence of the case, in any language, says that 180 were created or new', () => {
  // Two places tell what the press release said, and that it differs.
  const { log: entries, figures: told, ...rest } = file;
  const others = {
    ...rest,
    log: entries.filter(({ key }) => key !== 'departementet-180-nye'),
    figures: told.map(({ quotes, ...figure }) => ({ ...figure, quotes: quotes.filter((q) => !q.differs) })),
  };
  const of180 = textsIn(others).filter((text) => /\b180\b/.test(text));
  expect(of180.length).toBeGreaterThan(5);
  for (const text of of180) {
    for (const [, after = ''] of text.matchAll(/\b180\b(.{0,60})/g))
      expect(after, text).not.toMatch(
        /^ (nye|ny|skapte|skapade|nya|new|created)\b(?! (og|och|and) (sikre|sikra|säkra|secure))/i,
      );
    expect(text).not.toMatch(/(skapte|skapade|created|skapt|skapat)( \w+){0,3} 180\b/i);
  }
});

test('180 jobs are never said to be created, and never called an effect', () => {
  const counted = entryOf('evaluator-180');
  expect(counted?.text).toContain('Fordelingen mellom nye og sikrede er ikke oppgitt');
  expect(counted?.text).toContain('opptelling, ikke en beregnet effekt');
  for (const { text } of log) expect(text).not.toMatch(/180 skapte/);
});

test('the two figures of 33 are told apart where they stand', () => {
  expect(entryOf('lean-enheter-2016')?.text).toContain('Det er et annet tall enn de 33 årsverkene');
});

test('where sources disagree, the text says so', () => {
  expect(entryOf('tapte-arbeidsplasser-annen-andel')?.text).toContain('ca. 17 prosent');
  expect(entryOf('departementet-180-nye')?.text).toContain('Evaluator skriver nye og sikrede');
  expect(entryOf('lean-potensial-75-100')?.text).toContain('80–100');
});

test('a date that is derived says so', () => {
  const derived = log.filter(({ happened }) => typeof happened === 'string' && happened.includes('~'));
  expect(derived.length).toBeGreaterThan(0);
  for (const { key, text } of derived) {
    expect(text, key).toMatch(/utledet|trolig|ingen egen dato|skulle leveres/);
  }
});

test('the municipality keeps its identity when Oppland becomes Innlandet', () => {
  const place = file.municipalities[0];
  expect(place?.codes.map(({ code }) => code)).toEqual(['0529', '3443']);
  expect(place?.codes.map(({ to }) => to)).toEqual(['2020-01-01', undefined]);
  expect(place?.counties).toEqual([
    { slug: 'oppland', to: '2020-01-01' },
    { slug: 'innlandet', from: '2020-01-01' },
  ]);
});

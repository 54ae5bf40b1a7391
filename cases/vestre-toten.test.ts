import { describe, expect, test } from 'vitest';
import { cases } from './index.ts';

const log = cases.find(({ slug }) => slug === 'vestre-toten')?.log ?? [];
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
  const place = cases.find(({ slug }) => slug === 'vestre-toten')?.municipalities[0];
  expect(place?.codes.map(({ code }) => code)).toEqual(['0529', '3443']);
  expect(place?.codes.map(({ to }) => to)).toEqual(['2020-01-01', undefined]);
  expect(place?.counties).toEqual([
    { slug: 'oppland', to: '2020-01-01' },
    { slug: 'innlandet', from: '2020-01-01' },
  ]);
});

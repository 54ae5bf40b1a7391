import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import vestreToten from '#cases/vestre-toten/case.json' with { type: 'json' };
import { languages } from '#platform/language/language.ts';
import { whenText } from '#platform/shapes/when.ts';
import { source } from '#platform/sources/source.ts';
import { everyWord } from '#tests/words/every-word.ts';
import facts from './facts.json' with { type: 'json' };

const count = z.number().int().positive();
const years = z.strictObject({ years: count, source });
const shape = z.strictObject({
  counted: z.strictObject({
    jobs: count,
    about: z.boolean(),
    split: z.literal(false),
    programme: z.string(),
    municipality: z.string(),
    by: z.string(),
    source,
  }),
  compared: z.strictObject({
    programmes: count,
    others: count,
    period: whenText,
    better: z.literal(false),
    source,
  }),
  spent: z.strictObject({
    billions: z.number().positive(),
    currency: z.literal('NOK'),
    period: whenText,
    areas: count,
    source,
  }),
  longest: years,
  handover: years,
});

describe('the facts of the front page', () => {
  it('each have a source with a title, a publisher and an address', () => {
    expect(shape.parse(facts)).toEqual(facts);
    for (const fact of Object.values(facts)) {
      expect(fact.source.publisher).not.toBe('');
      expect(fact.source.url).toMatch(/^https:\/\//);
    }
  });

  it('say of Vestre Toten what its own log says, from the same source', () => {
    const { counted } = facts;
    const entry = vestreToten.log.find(({ key }) => key === 'evaluator-180');
    expect(entry?.text).toContain(`${counted.jobs} nye og sikrede`);
    expect(entry?.text).toContain('ikke oppgitt');
    expect(entry).toMatchObject({ who: counted.by, source: counted.source });
    expect(vestreToten).toMatchObject({ slug: counted.programme });
    expect(vestreToten.municipalities.map(({ name }) => name)).toEqual([counted.municipality]);
  });
});

describe('the words around the 180', () => {
  const both = {
    nb: ['skapte', 'sikrede', 'ikke fordelt'],
    nn: ['skapte', 'sikra', 'ikkje fordelte'],
    sv: ['skapade', 'säkrade', 'inte uppdelade'],
    en: ['created', 'secured', 'not split'],
  } as const;

  it.each(languages)(
    'say created and secured, in that order, and that they are not told apart: %s',
    (language) => {
      const words = everyWord[language]['web.landing.counted-kind'] ?? '';
      const places = both[language].map((word) => words.indexOf(word));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    },
  );

  it.each(languages)('never say in any other message that jobs were created: %s', (language) => {
    const [created] = both[language];
    const messages = Object.entries(everyWord[language]).filter(([key]) => key.startsWith('web.landing.'));
    expect(
      messages.filter(([key, words]) => key !== 'web.landing.counted-kind' && words.includes(created)),
    ).toEqual([]);
  });
});

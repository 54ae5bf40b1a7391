import { describe, expect, it } from 'vitest';
import { createTranslator } from './translate.ts';

const messages = {
  plain: 'Lagret',
  named: 'Lagret {time}',
  counted: '{count, plural, =0 {Ingen føringer} one {# føring} other {# føringer}}',
  tagged: 'Mindre enn <b> er ikke en merkelapp, {name}',
};

describe('words', () => {
  const say = createTranslator('nb', messages);

  it('are given back as they stand when nothing is to be filled in', () => {
    expect(say('plain')).toBe('Lagret');
  });

  it('have values filled in', () => {
    expect(say('named', { time: '12:04:31' })).toBe('Lagret 12:04:31');
  });

  it('agree with the count, and write it as the tables do', () => {
    expect(say('counted', { count: 0 })).toBe('Ingen føringer');
    expect(say('counted', { count: 1 })).toBe('1 føring');
    expect(say('counted', { count: 1903 })).toBe('1\u202f903 føringer');
  });

  it('count in Nynorsk too, where a browser has no rules for it', () => {
    const count = '{count, plural, one {# føring} other {# føringar}}';
    const nynorsk = createTranslator('nn', { count });
    expect([1, 2].map((each) => nynorsk('count', { count: each }))).toEqual(['1 føring', '2 føringar']);
  });

  it('are never markup', () => {
    expect(say('tagged', { name: '<i>x</i>' })).toBe('Mindre enn <b> er ikke en merkelapp, <i>x</i>');
  });

  it('show what is missing, key or value, and never fail the page', () => {
    const loose: (key: string) => string = createTranslator('nb', messages as Record<string, string>);
    expect(loose('nowhere.to-be-found')).toBe('nowhere.to-be-found');
    expect(loose('named')).toBe('Lagret {time}');
  });
});

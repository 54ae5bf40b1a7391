import { describe, expect, it } from 'vitest';
import { fetchAll, fetchWords, joined, translatorOf, type Words, wordsFor } from './vocabulary.ts';

describe("a module's words", () => {
  it('come once, however many ask at the same time and afterwards', async () => {
    const { words, asked } = wordsOf('once');
    await Promise.all([fetchWords(words, 'nb'), fetchWords(words, 'nb'), wordsFor(words, 'nb')]);
    await fetchWords(words, 'nb');
    expect(asked).toEqual(['nb']);
  });

  it('are waited for until they are there, and are said then by the translator that there was', async () => {
    const { words } = wordsOf('wait');
    const text = translatorOf('sv');
    const coming = wordsFor(words, 'sv');
    expect(coming).toMatchObject({ status: 'pending' });
    await coming;
    expect(wordsFor(words, 'sv')).toBe(coming);
    expect(coming).toMatchObject({ status: 'fulfilled' });
    expect(text('wait.said')).toBe('sv');
  });

  it('that cannot be fetched are a failure to whoever draws, not one more attempt at each drawing', async () => {
    const { words, asked } = wordsOf('fail', { failing: 1 });
    await expect(wordsFor(words, 'nn')).rejects.toThrow('no net');
    await expect(wordsFor(words, 'nn')).rejects.toThrow('no net');
    expect(asked).toEqual(['nn']);
  });

  it('that could not be fetched are fetched when they are asked for again', async () => {
    const { words, asked } = wordsOf('again', { failing: 1 });
    await expect(fetchWords(words, 'nn')).rejects.toThrow('no net');
    await fetchWords(words, 'nn');
    expect(wordsFor(words, 'nn')).toMatchObject({ status: 'fulfilled' });
    expect(asked).toEqual(['nn', 'nn']);
  });

  it('are fetched in another language before it is spoken, of every part that was shown in one', async () => {
    const shown = wordsOf('shown');
    const also = wordsOf('also');
    const never = wordsOf('never');
    await Promise.all([fetchWords(shown.words, 'nb'), fetchWords(also.words, 'en')]);
    await fetchAll('sv');
    expect([translatorOf('sv')('shown.said'), translatorOf('sv')('also.said')]).toEqual(['sv', 'sv']);
    expect(never.asked).toEqual([]);
  });

  it('of two files are fetched at the same time and used as one', async () => {
    const [one, other] = [wordsOf('one'), wordsOf('other')];
    const coming = fetchWords(joined(one.words, other.words), 'en');
    expect([one.asked, other.asked]).toEqual([['en'], ['en']]);
    await coming;
    expect([translatorOf('en')('one.said'), translatorOf('en')('other.said')]).toEqual(['en', 'en']);
  });

  it('of two files are there for a part that asks for one of them alone', async () => {
    const [one, other] = [wordsOf('alone'), wordsOf('beside')];
    await fetchWords(joined(one.words, other.words), 'nb');
    for (const { words } of [one, other])
      expect(wordsFor(words, 'nb')).toMatchObject({ status: 'fulfilled' });
    expect([one.asked, other.asked]).toEqual([['nb'], ['nb']]);
  });

  it('have three among them that need no fetching: that there was no connection, and the way on', () => {
    for (const key of ['problem.no-connection.title', 'problem.no-connection.detail', 'common.again'])
      expect(translatorOf('nn')(key)).not.toBe(key);
  });
});

/** Words that tell which language they are in, and in which they were asked for. */
function wordsOf(name: string, { failing = 0 } = {}) {
  const asked: string[] = [];
  const said = (language: string) => {
    asked.push(language);
    return asked.length <= failing
      ? Promise.reject(new Error('no net'))
      : Promise.resolve({ [`${name}.said`]: language });
  };
  const words: Words = {
    nb: async () => ({ nb: await said('nb') }),
    nn: async () => ({ nn: await said('nn') }),
    sv: async () => ({ sv: await said('sv') }),
    en: async () => ({ en: await said('en') }),
  };
  return { words, asked };
}

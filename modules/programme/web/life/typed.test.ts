import { describe, expect, it } from 'vitest';
import { following } from '../../rules.ts';
import { blankDecision, decisionOf, likelyState } from './decision-typed.ts';
import { blankShock, isNumber, numberOf, shockOf } from './shock-typed.ts';
import { noSource, sourceFaults, sourceOf } from './source-typed.ts';

describe('a shock as typed', () => {
  it('is sent with the day and the number as the database keeps them', () => {
    const typed = { ...blankShock('nb'), what: ' Verket stengte. ', happened: '5.2019', lostLow: '1 200' };
    expect(shockOf(typed)).toMatchObject({
      what: 'Verket stengte.',
      happened: '2019-05',
      lostLow: 1200,
      lostHigh: 1200,
      employer: null,
      source: null,
    });
  });

  it('keeps both numbers where sources differ', () => {
    expect(shockOf({ ...blankShock('nb'), lostLow: '90', lostHigh: '110' })).toMatchObject({
      lostLow: 90,
      lostHigh: 110,
    });
  });

  it('knows a number from words', () => {
    expect([numberOf('1.200'), numberOf('rundt 90'), numberOf('')]).toEqual([1200, null, null]);
    expect([isNumber(''), isNumber('90'), isNumber('ni')]).toEqual([true, true, false]);
  });
});

describe('a source as typed', () => {
  const words = { title: 'title?', url: 'url?' };
  it('is none while nothing is typed, and asks for its title and address when something is', () => {
    expect([sourceOf(noSource), sourceFaults(noSource, words)]).toEqual([null, {}]);
    expect(sourceFaults({ ...noSource, publisher: 'Avisen' }, words)).toEqual({
      'source.title': 'title?',
      'source.url': 'url?',
    });
    expect(sourceFaults({ title: 'Sak', publisher: '', url: 'https://example.org' }, words)).toEqual({});
  });

  it('keeps the day on which it was published, which the form does not ask for', () => {
    const before = { title: 'Sak', url: 'https://example.org', published: '2019' };
    expect(sourceOf({ title: 'Saken', publisher: '', url: before.url }, before)).toEqual({
      ...before,
      title: 'Saken',
    });
  });
});

describe('a decision as typed', () => {
  it('sends a new end only where it can give one', () => {
    const typed = { ...blankDecision('nb'), ends: '12.2030' };
    expect(decisionOf({ ...typed, about: 'extension' }).ends).toBe('2030-12');
    expect(decisionOf({ ...typed, about: 'money' }).ends).toBeNull();
    expect(decisionOf({ ...typed, about: 'extension', outcome: 'refused' }).ends).toBeNull();
  });

  it('is offered the state that it mostly leads to, and never one that does not follow', () => {
    const approved = (about: 'status' | 'application') => ({ about, outcome: 'approved' }) as const;
    expect(likelyState(approved('application'), following.considered)).toBe('applied');
    expect(likelyState(approved('status'), following.considered)).toBe('');
    expect(likelyState(approved('status'), following.applied)).toBe('granted');
    expect(likelyState({ about: 'status', outcome: 'refused' }, following.applied)).toBe('refused');
    expect(likelyState({ about: 'application', outcome: 'refused' }, following.refused)).toBe('');
    expect(likelyState({ about: 'status', outcome: 'noted' }, following.applied)).toBe('');
  });
});

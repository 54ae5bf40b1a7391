import { describe, expect, it } from 'vitest';
import { decisionChain } from './decision-chain.ts';
import norwegianChain from './no/decision-chain.json' with { type: 'json' };
import norwegianPhases from './no/phases.json' with { type: 'json' };
import norwegianRules from './no/programme.json' with { type: 'json' };
import { process } from './process.ts';
import { continuationStarts, longestPeriod } from './programme-rules.ts';
import swedishSteps from './se/five-steps.json' with { type: 'json' };
import { decisionChainShape, phasesShape, programmeRulesShape, stepsShape } from './shape.ts';
import { stepIds } from './terms.ts';

const zones = ['Europe/Oslo', 'Europe/Stockholm'];
const languages = ['nb', 'nn', 'sv', 'en'] as const;

it.each([
  ['no/decision-chain.json', decisionChainShape, norwegianChain],
  ['no/phases.json', phasesShape, norwegianPhases],
  ['no/programme.json', programmeRulesShape, norwegianRules],
  ['se/five-steps.json', stepsShape, swedishSteps],
] as const)('%s is as its shape says, so that nobody has to read it again', (_file, shape, data) => {
  expect(shape.parse(data)).toEqual(data);
});

describe('the five steps', () => {
  it.each(zones)('stand in their order, with a purpose in every language (%s)', (zone) => {
    const steps = process(zone);
    expect(steps.map(({ id }) => id)).toEqual([...stepIds]);
    for (const { name, purpose } of steps)
      for (const language of languages)
        expect([name[language].length > 0, purpose[language].length > 20]).toEqual([true, true]);
  });

  it('are each in one Norwegian phase, and in none where the country has no phases', () => {
    expect(process('Europe/Oslo').map(({ phase }) => phase?.id)).toEqual([
      'clarification',
      'clarification',
      'strategy',
      'implementation',
      'closing',
    ]);
    expect(process('Europe/Stockholm').map(({ phase }) => phase)).toEqual(Array(5).fill(undefined));
  });
});

describe('a rule', () => {
  it('is found by the programme’s country, and nowhere invented', () => {
    expect(longestPeriod('Europe/Oslo', '2026-01-01')?.years).toBe(6);
    expect(continuationStarts('Europe/Oslo', '2026-01-01')?.monthsBeforeEnd).toBe(24);
    for (const zone of ['Europe/Stockholm', 'Europe/Helsinki'])
      expect([longestPeriod(zone, '2026-01-01'), continuationStarts(zone, '2026-01-01')]).toEqual([
        undefined,
        undefined,
      ]);
  });

  it('names the page it was read on', () => {
    for (const { url } of longestPeriod('Europe/Oslo', '2026-01-01')?.sources ?? [])
      expect(url).toMatch(/^https:/);
  });
});

describe('who decides', () => {
  it('stands as each source says it: where two disagree, both do', () => {
    const status = decisionChain('Europe/Oslo').find(({ id }) => id === 'grants-status');
    expect(new Set(status?.says.map(({ source }) => source.url)).size).toBe(3);
    expect(new Set(status?.says.map(({ who }) => who.nb)).size).toBe(3);
  });

  it('is not guessed where nothing is written down', () => {
    expect(decisionChain('Europe/Stockholm')).toEqual([]);
  });
});

import type { Fault } from './fault.ts';
import type { Case } from './shape.ts';

const keyed = ['log', 'shocks', 'decisions', 'figures', 'goals', 'effects'] as const;

export function* uniqueKeys(file: Case): Generator<Fault> {
  for (const part of keyed) {
    const seen = new Set<string>();
    for (const [index, { key }] of file[part].entries()) {
      if (seen.has(key)) yield { path: [part, index, 'key'], message: `the key ${key} is used twice` };
      seen.add(key);
    }
  }
}

/** What refers to an entry, a decision, an effect or a person that the case does not have. */
export function* unknownKeys(file: Case): Generator<Fault> {
  const entries = new Set(file.log.map(({ key }) => key));
  const decisions = new Set(file.decisions.map(({ key }) => key));
  const people = new Set(file.people.map(({ key }) => key));
  for (const [index, { indicators }] of file.goals.entries()) {
    const at = (message: string): Fault => ({ path: ['goals', index], message });
    for (const { actuals, targets } of indicators) {
      for (const { entry } of actuals)
        if (entry && !entries.has(entry)) yield at(`${entry} is not in the log`);
      for (const { decision } of targets.flatMap(({ revisions }) => revisions))
        if (decision && !decisions.has(decision)) yield at(`${decision} is no decision of the case`);
    }
  }
  for (const [index, { differs, measurements }] of file.effects.entries()) {
    const at = (message: string): Fault => ({ path: ['effects', index], message });
    const before = new Set(file.effects.slice(0, index).map(({ key }) => key));
    for (const { from } of differs)
      if (!before.has(from)) yield at(`${from} is no effect that stands before this one`);
    for (const { entry, author } of measurements) {
      if (entry && !entries.has(entry)) yield at(`${entry} is not in the log`);
      if (!people.has(author)) yield at(`${author} is not among the people`);
    }
  }
}

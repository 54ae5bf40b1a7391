import type { nb } from './nb.ts';

/** English. */
export const en = {
  'plan.kind.outcome': 'Outcome goal',
  'plan.kind.output': 'Output goal',
  'plan.kind.process': 'Process goal',
  'plan.kind.outcome.means': 'What shall be different for the place, such as more people in work.',
  'plan.kind.output.means':
    'What the programme itself shall bring about, such as new jobs in firms that you have helped.',
  'plan.kind.process.means': 'How you shall work, such as how many firms you visit.',

  'plan.basis.fte': 'full-time equivalents',
  'plan.basis.persons': 'persons',

  'plan.value.yes': 'Yes',
  'plan.value.no': 'No',
  'plan.value.ratio': '{part} of {all} ({percent}%)',
  'plan.value.scale': 'step {step} on {low}–{high}',

  'plan.facts.baseline': 'Baseline:',
  'plan.facts.down': 'Less is better',
  'plan.facts.ledger': 'The result is read from Results',
  'plan.facts.collection': 'Source:',
  'plan.table.caption': '{name}: target and result year by year',
  'plan.table.year': 'Year',
  'plan.table.target': 'Target',
  'plan.table.actual': 'Result',
  'plan.table.attainment': 'Attainment',
  'plan.table.sum': 'the sum of {count} values',
  'plan.table.mean': 'the mean of {count} values',
  'plan.table.not-yet': 'Not measured yet',
  'plan.table.in-results': 'See Results',
  'plan.attainment.reached': 'Reached',
  'plan.attainment.not-reached': 'Not reached',
  'plan.attainment.further-away': 'Further away than at the baseline',
  'plan.attainment.share': '{percent}% of the target',
  'plan.attainment.way': '{percent}% of the way from the baseline',
  'plan.attainment.by-people': 'Cannot be computed, must be judged',
  'plan.history.before': 'Before:',
  'plan.history.revised': '{count, plural, one {revised once} other {revised # times}}',
  'plan.history.set-by': 'Set {when} by {by}.',
  'plan.history.set': 'Set {when}.',
  'plan.history.reason': 'Reason:',
  'plan.history.decision': 'Decision:',
  'plan.evidence.as-of': 'as of {when}',
  'plan.open.heading': 'Goals and results',
  'plan.open.lead':
    'What the programme aims at year by year, and what is reached. A target that was revised shows what it was and why.',
} satisfies Record<keyof typeof nb, string>;

import type { nb } from './nb.ts';

/** English. */
export const en = {
  'field.another-type':
    'Write {expected, select, count {a count} amount {an amount} ratio {a ratio with both its numbers} scale {a step on the scale} answer {yes or no} other {words}}. That is what the indicator is measured in.',
  'field.off-the-scale': 'Choose a step from {low} to {high}.',
  'field.not-a-currency': 'Write the currency in three capital letters, such as NOK.',
  'field.only-of-a-scale': 'Only a scale has steps. Take them out, or choose the type scale.',
  'field.scale-backwards': 'The highest step must be higher than {low}.',
  'field.ledger-counts': 'What is read from Results is a count. Choose the type count.',
  'field.outside-the-programme': 'The programme lasts from {first} to {last}. Choose one of those years.',
  'field.without-unit': 'The indicator has no unit. First write what is counted.',
  'field.revised-without-reason': 'Write why the target is revised. The old one stays beside it.',
  'field.not-revised': 'The target is the same as before. Write another, or cancel.',
  'field.read-from-the-ledger': 'This figure is read from Results. Enter the jobs there.',
  'field.meaning-of-targets': 'The targets were set by this, and it stands. Add a new indicator instead.',
  'field.no-such-decision': 'The decision is not one of this programme. Choose another.',
} satisfies Record<keyof typeof nb, string>;

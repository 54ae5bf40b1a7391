import type { nb } from './nb.ts';

/** English. */
export const en = {
  'problem.already-holds-role.title': 'Holds the role already',
  'problem.already-holds-role.detail':
    'The person already holds this role in part of the period. End that first, or choose another period.',
  'problem.not-yours-to-end.title': 'Only an administrator can end this role',
  'problem.not-yours-to-end.detail': 'Ask an administrator to end the role of administrator.',
  'problem.last-to-manage.title': 'Nobody would be able to run the programme',
  'problem.last-to-manage.detail':
    'It is the last role that can manage who takes part. First give somebody else the role of programme leader, owner or administrator.',

  'problem.partner-not-begun.title': 'The partner has not begun yet',
  'problem.partner-not-begun.detail':
    'A partnership can be ended on the day after it began, at the earliest.',

  'field.not-a-slug':
    'Write small letters from a to z and digits, with hyphens between, for example vestre-toten.',
  'field.not-a-municipality': 'Choose a municipality. A programme begins in one or more municipalities.',
  'field.ends-before-start': 'The end must come after the start.',
  'field.not-yours-to-give': 'Only an administrator can give the role of administrator.',
  'field.no-right-there':
    'You must be administrator or owner in the municipality to begin a programme there.',

  'field.not-an-organisation-number':
    'An organisation number has nine digits in Norway and ten in Sweden, without spaces.',
  'field.decided-in-the-future': 'It is not decided yet. Write the day it was decided.',
  'field.votes-both': 'Write both votes for and votes against, or neither.',
  'field.does-not-follow':
    'The programme cannot go there from here. Reload the page and choose among what comes next.',
  'field.outcome-leads-elsewhere':
    'A refusal leads to “refused”, and only a yes leads on. Choose another outcome or another next step.',
  'field.gives-no-end':
    'Only an extension, a status or a closing that was approved can give the period a new end.',
  'field.no-period': 'The programme has no period yet. Write its period first.',
  'field.reasons-for-longer':
    'The programme then lasts longer than {years} years, the longest by the rules. Write why.',
  'field.longer-needs-decision':
    'Longer than {years} years must be decided. Record the decision on the extension, and the period follows.',
  'field.decided-to-end':
    'A decision set the end to {ends}. Record another decision if the programme is to end at another time.',
  'field.targets-outside': 'There are targets for {years}. Choose a period that holds those years.',
  'field.range-both': 'Write both the lowest and the highest number. If they are the same, write it twice.',
} satisfies Record<keyof typeof nb, string>;

import type { nb } from './nb.ts';

/** English. */
export const en = {
  'programme.menu': 'Programmes',
  'programme.example': 'Example',

  'programme.list.title': 'Programmes',
  'programme.list.lead': 'Restructuring programmes published here, open to all.',
  'programme.list.empty': 'No programme has been published yet',
  'programme.list.empty-text': 'A programme appears here when those responsible for it have made it public.',

  'programme.facts.period': 'Period',
  'programme.facts.municipalities': '{count, plural, one {Municipality} other {Municipalities}}',
  'programme.facts.partners': 'Partners',
  'programme.facts.source': 'Source:',
  'programme.facts.code': 'municipality number {code}',
  'programme.facts.code-former': 'municipality number {code}, formerly {former}',

  'programme.partner.owner': 'owner',
  'programme.partner.commissioner': 'commissioner',
  'programme.partner.competence-body': 'centre of expertise',
  'programme.partner.evaluator': 'evaluator',
  'programme.partner.research': 'research',
  'programme.partner.region': 'region',
  'programme.partner.neighbour': 'neighbouring municipality',
  'programme.partner.ministry': 'ministry',
  'programme.partner.bank': 'bank',
  'programme.partner.business-association': 'business association',
  'programme.partner.education': 'education',
  'programme.partner.employment-service': 'employment service',
  'programme.partner.union': 'trade union',
  'programme.partner.other': 'partner',

  'programme.people.rail': 'People',
  'programme.people.title': 'People',
  'programme.people.lead':
    'Who holds a role in the programme, and when. A role that has ended stays in the record.',
  'programme.people.now': 'Hold a role now',
  'programme.people.coming': 'Will hold a role later',
  'programme.people.ended': 'Held a role before',
  'programme.people.name': 'Name',
  'programme.people.role': 'Role',
  'programme.people.from': 'From',
  'programme.people.until': 'Until',
  'programme.people.open-ended': 'no end date',
  'programme.people.last-day': 'up to and including {date}',
  'programme.people.ends-soon': 'ends {distance}',
  'programme.people.end': 'End',
  'programme.people.end-this': 'End the role {role} for {name}',
  'programme.people.end-title': 'End the role today?',
  'programme.people.end-text':
    '{name} loses access as {role} at once. What is written stays, and that the role was held is kept.',
  'programme.people.end-confirm': 'End the role',
  'programme.people.ended-done': '{name} is no longer {role}.',
  'programme.people.read-only':
    'You can see who takes part but not change it. The programme leader, the owner or an administrator can.',
  'programme.people.add': 'Give a person a role',
  'programme.people.add-email': 'E-mail',
  'programme.people.add-email-hint': 'The address the person signs in with.',
  'programme.people.add-name': 'Name',
  'programme.people.add-role': 'Role',
  'programme.people.add-from': 'From',
  'programme.people.add-until': 'Until, not including',
  'programme.people.add-until-hint': 'The first day without the role. Leave it empty when you do not know.',
  'programme.people.add-submit': 'Give the role',
  'programme.people.add-sending': 'Giving the role …',
  'programme.people.added': '{name} is now {role}.',
  'programme.people.added-next': 'Tell them, and say that signing in with {email} is enough.',
  'programme.people.email-missing': 'Write the e-mail address.',
  'programme.people.name-missing': 'Write the name.',
  'programme.people.until-early': 'Choose an end date after the start date.',
  'programme.people.failed': 'Could not give the role',

  'problem.already-holds-role.title': 'Holds the role already',
  'problem.already-holds-role.detail':
    'The person already holds this role in part of the period. End that first, or choose another period.',
  'field.not-a-slug':
    'Write small letters from a to z and digits, with hyphens between, for example vestre-toten.',
  'problem.not-yours-to-end.title': 'Only an administrator can end this role',
  'problem.not-yours-to-end.detail': 'Ask an administrator to end the role of administrator.',
  'problem.last-to-manage.title': 'Nobody would be able to run the programme',
  'problem.last-to-manage.detail':
    'It is the last role that can manage who takes part. First give somebody else the role of programme leader, owner or administrator.',
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
  'field.range-both': 'Write both the lowest and the highest number. If they are the same, write it twice.',
  'field.high-below-low': 'The highest number must be at least as large as the lowest.',
  'problem.partner-not-begun.title': 'The partner has not begun yet',
  'problem.partner-not-begun.detail':
    'A partnership can be ended on the day after it began, at the earliest.',

  'programme.facts.period-unknown': 'period not known',
} satisfies Record<keyof typeof nb, string>;

import type { nb } from './nb.ts';

/** English. */
export const en = {
  'problem.over-claimed.title': 'Not entered: the shares would be {total} %',
  'problem.over-claimed.detail':
    'You tried {asked} %. Of these jobs {free} % is left. Set the share to that, or ask the others to look at theirs.',
  'problem.same-jobs.title': 'Could these be the same jobs?',
  'problem.same-jobs.detail':
    '{count, plural, one {# entry is} other {# entries are}} about the same firm at the same time. Claim a share of it, or say why these are other jobs.',
  'problem.needs-a-reason.title': 'The figure needs a reason',
  'problem.needs-a-reason.detail':
    'Something we compared it with says otherwise. See what, and write why the figure is right all the same, or correct it.',
  'problem.kept-elsewhere.title': 'Another programme keeps this entry',
  'problem.kept-elsewhere.detail':
    'You have a share of it. Ask those who entered it to measure or correct it.',
  'field.both-or-none': 'Write the number of both women and men, or of neither.',
  'field.persons-are-whole':
    'Persons are counted in whole numbers. Enter full-time equivalents for parts of a post.',
  'field.sexes-differ-from-sum': '{women} women and {men} men are {sum}, but the sum is {found}.',
  'field.number-of-nobody':
    '{value} is a number that nobody can have. Leave it empty until the firm has been given one.',
  'field.firm-removed':
    '{firm} was removed from the business register on {on}. Write why the jobs should be entered all the same, or correct the number.',
  'field.firm-unknown':
    'The business register does not know the number of {firm}. Correct it, or write why it is right all the same.',
  'field.more-than-registered':
    'You enter {claimed}, but {firm} has {registered} employees in the business register. Write why, or correct the figure.',
  'field.is-published-figure':
    '{claimed} is also a published figure of the programme. A published figure is not entered as jobs in one firm. Write why this is something else, or correct it.',
  'field.persons-into-fte':
    'The entry is in full-time equivalents. Persons are never added to them: convert, or make an entry of its own.',
  'field.fte-into-persons':
    'The entry is in persons. Full-time equivalents are never added to them: count persons, or make an entry of its own.',
  'field.self-report-verifies-nothing':
    'What the firm says itself is reported, not verified. Choose “Reported”, or who checked it.',
  'field.verified-without-evidence':
    'Write what shows it: a report to the authorities, accounts, a letter. Without evidence it is reported, not verified.',
  'field.nothing-lost': 'Write how many were lost.',
  'field.lost-before-there':
    '{on} is before the jobs were there ({from}). They cannot be lost before they existed.',
  'field.more-lost-than-there': '{lost} cannot be lost: there were {stood} at the time.',
  'field.over-claimed': '{free} % is left.',
  'field.same-jobs':
    'Say why {count, plural, one {it is} other {they are}} about other jobs, or claim a share.',
  'field.no-such-entry': 'The entry is not in the programme’s logbook. Choose another.',
  'field.no-such-effect': 'There is no such entry about this firm. Write the firm’s organisation number.',
  'mail.re-check.subject': '{programme}: {count, plural, one {one firm} other {# firms}} to ask again',
  'mail.re-check.heading': 'Are the jobs still there?',
  'mail.re-check.why':
    'One and four years after a project has ended we ask again. Only what stands then can be called a result that lasted.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, was due on {on}',
  'mail.re-check.once': 'You get one letter about each check. What remains is on your home page.',
  'results.point.award': 'at the award',
  'results.point.project-end': 'at the end of the project',
  'results.point.one-year': 'one year after',
  'results.point.four-years': 'four years after',
  'results.point.between': 'in between',
} satisfies Record<keyof typeof nb, string>;

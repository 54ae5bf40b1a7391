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
  'mail.re-check.subject': '{programme}: {count, plural, one {one firm} other {# firms}} to ask again',
  'mail.re-check.heading': 'Are the jobs still there?',
  'mail.re-check.why':
    'One and four years after a project has ended we ask again. Only what stands then can be called a result that lasted.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, was due on {on}',
  'mail.re-check.once': 'You get one letter about each check. What remains is on your home page.',

  'import.sum-row.message': 'The row is a sum, not a firm.',
  'import.sum-row.remedy': 'Delete the row. If a firm is called this, write its organisation number.',
  'import.missing-kind.message': 'The row does not say whether the jobs were created or secured.',
  'import.missing-kind.remedy': 'Write “created” or “secured” in a column of its own. They are never added.',
  'import.unknown-kind.message': '“{value}” is neither created nor secured.',
  'import.unknown-kind.remedy': 'Write “created” or “secured”.',
  'import.unknown-basis.message': '“{value}” is neither persons nor full-time equivalents.',
  'import.unknown-basis.remedy': 'Write “persons” or “full-time equivalents”.',
  'import.missing-basis.message':
    'The row does not say whether the number is persons or full-time equivalents.',
  'import.missing-basis.remedy':
    'Write “persons” or “full-time equivalents” in the column “Counted in”, or call the column with the number that.',
  'import.basis-differs.message': '“{value}” is something else than the column the number stands in.',
  'import.basis-differs.remedy': 'Move the number to the other column, or correct “Counted in”.',
  'import.missing-number.message': 'The row has no number.',
  'import.missing-number.remedy': 'Write how many there are, in persons or in full-time equivalents.',
  'import.two-numbers.message':
    'The row has more than one number. Persons and full-time equivalents are never added.',
  'import.two-numbers.remedy':
    'Remove one of the numbers. If there are both persons and full-time equivalents, make two rows.',
  'import.not-a-number.message': '“{value}” is not a number we can read.',
  'import.not-a-number.remedy': 'Write the number alone, with two decimals at most: 12 or 4.5.',
  'import.too-many-jobs.message': '{value} is more than any programme had in one firm.',
  'import.too-many-jobs.remedy': 'Correct the number. If it is a sum, write one row for each firm.',
  'import.not-whole.message': '“{value}” is not a whole number.',
  'import.not-whole.remedy': 'Write how many persons there are, or leave the cell empty.',
  'import.clock.message': '“{value}” has a time of day.',
  'import.clock.remedy': 'Write a year, month or day.',
  'import.not-yet.message': '“{value}” has not been yet.',
  'import.not-yet.remedy': 'Correct the day. For what is expected, write a month or a year.',
  'import.unknown-stage.message': '“{value}” is not a stage we know.',
  'import.unknown-stage.remedy': 'Write expected, reported, verified or lost, or leave the cell empty.',
  'import.unknown-method.message': '“{value}” is not a way of knowing we know.',
  'import.unknown-method.remedy':
    'Write the firm itself, a register or an evaluator, or leave the cell empty.',
  'import.unknown-origin.message': '“{value}” is not an origin we know.',
  'import.unknown-origin.remedy': 'Write firm that was there, new firm or moved in, or leave the cell empty.',
  'import.unknown-point.message': '“{value}” is not a time we know.',
  'import.unknown-point.remedy':
    'Write at the award, at the end of the project, one year after, four years after or in between, or leave the cell empty.',
  'import.not-yes-or-no.message': '“{value}” is neither yes nor no.',
  'import.not-yes-or-no.remedy': 'Write “yes” or “no”, or leave the cell empty.',
  'import.not-a-share.message': '“{value}” is not a share between 0 and 100 %.',
  'import.not-a-share.remedy':
    'Write the share in percent, for example 40 %, or leave the cell empty for all of it.',
  'import.share-two-ways.message': '“{value}” can be read as two different shares.',
  'import.share-two-ways.remedy': 'Write the share with a percent sign: 40 %, 100 %.',
  'import.number-not-digits.message': '“{value}” is not an organisation number.',
  'import.number-not-digits.remedy': 'Write nine digits in Norway, ten in Sweden, or leave the cell empty.',
  'import.number-wrong-length.message': '“{value}” has the wrong number of digits.',
  'import.number-wrong-length.remedy': 'Write nine digits in Norway, ten in Sweden, or leave the cell empty.',
  'import.number-wrong-check-digit.message': '“{value}” does not agree with its check digit.',
  'import.number-wrong-check-digit.remedy':
    'Look for a slip of the pen. Look the firm up if you are not sure.',
  'import.personal-number.message': 'The number is a person’s.',
  'import.personal-number.remedy': 'Take it out. A sole trader is entered without a number.',
  'import.number-of-nobody.message': '“{value}” is a number that nobody can have.',
  'import.number-of-nobody.remedy': 'Leave the cell empty until the firm has been given one.',
  'import.both-or-none.message': 'Only one sex is counted.',
  'import.both-or-none.remedy': 'Write the number of both women and men, or of neither.',
  'import.persons-are-whole.message': 'Persons are counted in whole numbers.',
  'import.persons-are-whole.remedy': 'Write a whole number, or count in full-time equivalents.',
  'import.sexes-differ-from-sum.message': '{women} women and {men} men are {sum}, but it says {found}.',
  'import.sexes-differ-from-sum.remedy': 'Correct the one that is wrong.',
  'import.is-published-figure.message':
    '{claimed} is also a published figure of the programme. A published figure is not entered as jobs in one firm.',
  'import.is-published-figure.remedy':
    'Write why this is something else in the column “Why other than the published figure”, or delete the row.',
  'import.self-report-verifies-nothing.message': 'What the firm says itself is reported, not verified.',
  'import.self-report-verifies-nothing.remedy':
    'Write “a register” or “an evaluator”, or set the stage to “reported”.',
  'import.verified-without-evidence.message': 'Nothing shows that the jobs are verified.',
  'import.verified-without-evidence.remedy':
    'Write what shows it: a report to the authorities, accounts, a letter. Without evidence it is “reported”.',
  'import.nothing-lost.message': 'None were lost.',
  'import.nothing-lost.remedy': 'Write how many were lost, or delete the row.',
  'import.verified-before-there.message': '{on} is before the jobs were there ({from}).',
  'import.verified-before-there.remedy': 'Correct the day of measuring, or when they came to be.',
  'import.lost-before-there.message': '{on} is before the jobs were there ({from}).',
  'import.lost-before-there.remedy': 'Correct the day of measuring, or when they came to be.',
  'import.more-lost-than-there.message': '{lost} cannot be lost: there were {stood} at the time.',
  'import.more-lost-than-there.remedy':
    'Give this row and the row with the jobs the same Id, or correct the number.',
  'import.says-otherwise.message':
    'The row has the same Id as row {first}, but says something else of the jobs.',
  'import.says-otherwise.remedy': 'Write the same in both, or give each an Id of its own.',
  'import.measured-otherwise.message':
    'The row is about the same jobs as row {first}, but is measured otherwise.',
  'import.measured-otherwise.remedy':
    'All projects with a share have the same measurements. Write the same rows for each.',
  'import.over-claimed.message': 'The shares of these jobs would be {sum} %.',
  'import.over-claimed.remedy': 'Bring them down to 100 % together.',
  'import.belongs-together.message': 'The row has the same Id as row {first}, which must be corrected.',
  'import.belongs-together.remedy': 'Correct row {first}. They come in together.',
  'import.same-jobs-row.message':
    'These may be the same jobs as on row {first}: the same firm at the same time.',
  'import.same-jobs-row.remedy':
    'Delete the row. If these are other jobs, write why in the column “Why other jobs”.',
  'import.same-jobs-known.message':
    'These may be the same jobs as {programme} has entered in the same firm ({when}).',
  'import.same-jobs-known.remedy':
    'Delete the row and claim a share of the entry that is there. If these are other jobs, write why in the column “Why other jobs”.',
  'import.same-jobs-unseen.message':
    'These may be the same jobs as another programme has entered in the same firm ({when}).',
  'import.same-jobs-unseen.remedy':
    'Delete the row and claim a share of the entry that is there. If these are other jobs, write why in the column “Why other jobs”.',
  'problem.no-job-columns.title': 'We do not recognise the columns',
  'problem.no-job-columns.detail':
    'One column must say which firm, and one how many. Use the template, or call them “Firm” and “Full-time equivalents” or “Persons”.',

  'field.both-or-none': 'Write the number of both women and men, or of neither.',
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
  'field.nothing-lost': 'Write how many were lost.',
  'field.lost-before-there':
    '{on} is before the jobs were there ({from}). They cannot be lost before they existed.',
  'field.verified-before-there':
    '{on} is before the jobs were there ({from}). What is not there yet can be expected, and not verified.',
  'field.more-lost-than-there': '{lost} cannot be lost: there were {stood} at the time.',
  'field.over-claimed': '{free} % is left.',
  'field.same-jobs':
    'Say why {count, plural, one {it is} other {they are}} about other jobs, or claim a share.',
  'field.no-such-effect': 'There is no such entry about this firm. Write the firm’s organisation number.',
} satisfies Record<keyof typeof nb, string>;

import type { nb } from './nb.ts';

/** English. */
export const en = {
  'mail.confirm.subject': 'Confirm that you want to follow the logbook of {programme}',
  'mail.confirm.greeting': 'Hello.',
  'mail.confirm.text':
    'Someone, probably you, has asked for the logbook of {programme} by e-mail {every, select, day {every day} other {every week}}.',
  'mail.confirm.action': 'Confirm the address:',
  'mail.confirm.button': 'Yes, I want to follow the logbook',
  'mail.confirm.ignore': 'If it was not you, do nothing. Then we send no more letters.',
  'mail.confirm.expires': 'The link works for {days, plural, one {# day} other {# days}}.',
  'mail.digest.subject':
    '{programme}: {count, plural, =0 {corrections} one {# new entry} other {# new entries}} in the logbook',
  'mail.digest.heading': 'New in the logbook of {programme}',
  'mail.digest.intro':
    '{count, plural, =0 {No new entries} one {One new entry} other {# new entries}}{corrected, plural, =0 {} one { and one corrected} other { and # corrected}} since {since}.',
  'mail.digest.entry': '{when} · {activity} · {who}',
  'mail.digest.corrected': 'Corrected: {reason}',
  'mail.digest.source': 'Source: {title}',
  'mail.digest.attachments': '{count, plural, one {# attachment} other {# attachments}}',
  'mail.digest.more': '{count, plural, one {and # entry more} other {and # entries more}}',
  'mail.digest.read': 'Read the whole logbook:',
  'mail.digest.why': 'You get this letter because you follow the logbook of {programme}.',
  'mail.digest.stop': 'Stop following:',
  'mail.digest.example': 'Example data. Everything in this letter is fictional.',

  'feed.title': 'Logbook – {programme}',
  'feed.subtitle': 'What was done, and when',
  'feed.entry': '{activity}, {when}',
  'feed.corrected': 'Corrected {when}: {reason}',
  'feed.example': 'Example data – ',

  'import.in-the-future.message': '“{value}” has not been yet.',
  'import.in-the-future.remedy': 'Correct the date. The logbook is for what is done.',
  'import.hour-left-out.message':
    '“{value}” is in the hour that was left out when the clock was put forward.',
  'import.hour-left-out.remedy': 'Write a time that has been, or the day alone.',
  'import.missing-date.message': 'The row does not say when it happened.',
  'import.missing-date.remedy': 'Write the date in a column of its own, or first in the text.',
  'import.unknown-activity.message': '“{value}” is not an activity we know.',
  'import.unknown-activity.remedy':
    'Use the name of an activity in the logbook, for example “Company visit”, or leave the cell empty. It then becomes “Other”.',
  'import.unknown-visibility.message': '“{value}” is neither “internal” nor “public”.',
  'import.unknown-visibility.remedy': 'Write “internal” or “public”, or leave the cell empty.',
  'import.bad-url.message': '“{value}” is not a web address.',
  'import.bad-url.remedy': 'Begin the address with https:// or http://.',
  'import.source-incomplete.message': 'The source lacks a title or an address.',
  'import.source-incomplete.remedy': 'Fill in both, or empty both.',

  'problem.no-such-file.title': 'The attachment does not exist',
  'problem.no-such-file.detail': 'It is removed, or attached to another entry. Attach it again.',
  'problem.no-known-columns.title': 'We do not recognise the columns',
  'problem.no-known-columns.detail':
    'At least one column must say what was done. Use the template, or call the column “What was done”.',
  'problem.secret-not-known.title': 'The link no longer works',
  'problem.secret-not-known.detail': 'It may have been used before, or be too old. Ask for a new letter.',

  'field.from-after-to': '“From” is after “To”. Swap the dates.',
  'field.not-a-place': 'This place is not in the list. Read it from the beginning.',
  'field.hour-left-out':
    'The clock was put forward then, and that hour never was. Write a time that has been.',
  'field.no-such-file': 'The attachment does not exist. Attach it again.',
  'field.no-such-entry': 'The entry is not in the programme’s logbook. Choose another.',
} satisfies Record<keyof typeof nb, string>;

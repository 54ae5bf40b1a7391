import type { nb } from './nb.ts';

export const en = {
  'shell.skip': 'Skip to content',
  'shell.main-menu': 'Main menu',
  'shell.menu': 'Menu',
  'shell.language': 'Language',
  'shell.scheme': 'Appearance',
  'shell.scheme.auto': 'As on the device',
  'shell.scheme.light': 'Light',
  'shell.scheme.dark': 'Dark',
  'shell.account': 'Your account',
  'shell.sign-in': 'Sign in',
  'shell.sign-out': 'Sign out',
  'shell.signing-out': 'Signing out …',
  'shell.example': 'Example data. Everything on this page is made up.',
  'shell.foot': 'Omstilt is open source.',
  'shell.about': 'About this site',
  'shell.programme-menu': 'The programme',
  'shell.on-this-page': 'You are on {page}',

  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.save': 'Save',
  'common.loading': 'Loading …',
  'common.show-more': 'Show more',
  'common.show-older': 'Show older',
  'common.loading-more': 'Loading more …',
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.optional': 'may be left empty',
  'common.example': 'It may look like this',
  'common.now': 'Now:',
  'common.not-known': 'not stated',

  'saved.at': 'Saved {time}',
  'saved.draft-at': 'Saved as a draft {time}',
  'saved.saving': 'Saving …',
  'saved.on-device': 'Saved on this device {time}. Sent when you are online.',
  'saved.failed': 'Not saved. We will try again.',

  'visibility.internal': 'Internal',
  'visibility.public': 'Public',

  'role.administrator': 'administrator',
  'role.commissioner': 'commissioner',
  'role.owner': 'owner',
  'role.board-chair': 'chair of the board',
  'role.board-member': 'board member',
  'role.observer': 'observer',
  'role.programme-leader': 'programme leader',
  'role.project-manager': 'project manager',
  'role.benefit-owner': 'benefit owner',
  'role.adviser': 'adviser',
  'role.facilitator': 'lean facilitator',
  'role.evaluator': 'evaluator',
  'role.auditor': 'auditor',
  'role.reader': 'reader',

  'errors.heading': '{count, plural, one {One field must be corrected} other {# fields must be corrected}}',
  'errors.draft-kept': 'What you have written is saved all the same.',

  'session.title': 'You will soon be signed out',
  'session.text':
    'You will be signed out {minutes, plural, =0 {in less than a minute} one {in one minute} other {in # minutes}}. What you have written is saved.',
  'session.stay': 'Stay signed in',
  'session.ended': 'You are signed out',
  'session.ended-text':
    'What you have written is saved on this device. Sign in again and go on where you were.',
  'session.again': 'Sign in again',

  'offline.title': 'You are offline',
  'offline.text': 'What you write is saved on this device and sent when you are online again.',
  'offline.back': 'You are online again.',

  'page.not-found.title': 'There is no such page',
  'page.not-found.text': 'The address may be misspelt, or the page has moved.',
  'page.not-found.access':
    'It may also belong to a programme you are not part of. Then it looks as if it did not exist. Ask the programme leader for access.',
  'page.not-found.home': 'Go to the front page',
  'page.not-found.programmes': 'See all programmes',
  'page.broken.title': 'The page stopped',
  'page.broken.text':
    'The fault is in the software, not in anything you did. What you have written is saved on this device.',
  'page.broken.again': 'Reload the page',

  'problem.too-many-requests.title': 'Too many requests',
  'problem.too-many-requests.detail': 'Wait a minute and try again.',
  'problem.unknown.title': 'The answer made no sense to us',
  'problem.unknown.detail':
    'Try again in a while. If it keeps happening, tell whoever runs Omstilt where you are.',

  'field.required': 'Must be filled in.',
  'field.not-a-date': 'Write a date that exists, for example 2016-04-18.',
  'field.not-an-email': 'Write the whole address, for example name@municipality.no.',
  'field.organisation-number-not-digits':
    'Write the organisation number in digits only, for example 012 345 674.',
  'field.organisation-number-wrong-length':
    'An organisation number has 9 digits in Norway and 10 in Sweden. Count the digits.',
  'field.organisation-number-wrong-check-digit':
    'A digit of the organisation number is wrong. Check it against the letterhead or the register.',
  'field.personal-number':
    'This is the number of a person, and must not be written here. Leave the field empty, and write the name of the organisation.',
  'field.high-below-low': 'The highest number is lower than the lowest. Swap them.',

  'draft.in-browser': 'Saved in the browser {time}, not sent yet',
  'draft.refused': 'Saved in the browser {time}. The server did not accept the draft.',
  'draft.nowhere':
    'Not saved. The browser does not allow it, and the server does not answer. Copy the text before you close the page.',
  'draft.expired-title': 'You are signed out',
  'draft.expired-text':
    'What you wrote is saved in the browser. Sign in, and it will be here when you are back.',
  'draft.sign-in': 'Sign in again',
  'draft.restored-browser': 'Here is what you wrote {when}. It was kept in the browser.',
  'draft.restored-server': 'Here is what you wrote {when}.',
  'draft.another': 'You also have another draft, from {when}.',
  'draft.use-other': 'Switch to it',
  'draft.discard': 'Discard the draft',
  'draft.discarded': 'The draft is discarded.',
  'draft.undo': 'Undo',

  'figure.as-table': 'Show as a table',
  'figure.as-drawing': 'Show as a figure',

  'file.csv': 'CSV',
  'file.xlsx': 'Excel',
  'column.problem': 'What is wrong',
  'column.remedy': 'Do this',
} satisfies Record<keyof typeof nb, string>;

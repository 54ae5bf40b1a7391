import type { nb } from './nb.ts';

/** English. */
export const en = {
  'access.sign-in.title': 'Sign in',
  'access.sign-in.lead': 'You need to sign in only to write. What is published, anyone can read.',
  'access.sign-in.oidc': 'Sign in with your work account',
  'access.sign-in.oidc-text': 'You are sent to your organisation’s sign-in and come back here.',
  'access.sign-in.none': 'Sign-in is not set up here yet',
  'access.sign-in.none-text':
    'Whoever runs Omstilt where you are must name the sign-in service (OIDC_ISSUER). All that is published can be read without it.',
  'access.sign-in.demo': 'Try it as one of these',
  'access.sign-in.demo-text':
    'All of them are made up, and so is the programme. Nothing you do here gets out.',
  'access.sign-in.demo-as': 'Enter as {name}, {role}',
  'access.sign-in.demo-empty': 'There is nobody to try it as yet.',
  'access.sign-in.entering': 'Signing in …',
  'access.sign-in.already': 'You are signed in as {name}.',
  'access.sign-in.onward': 'Go to Home',
  'access.sign-in.failed': 'Signing in did not succeed. Try again.',
  'access.signed-out.title': 'You are signed out',
  'access.signed-out.text': 'If you use a shared computer, close the browser too.',
  'access.signed-out.again': 'Sign in again',

  'access.account.title': 'Your account',
  'access.account.name': 'Name',
  'access.account.email': 'E-mail',
  'access.account.from-organisation':
    'Name and e-mail come from the sign-in. If something is wrong, it is corrected there.',
  'access.account.language': 'Language of letters to you',
  'access.account.language-hint':
    'For notices and digests by e-mail. The language of the pages is chosen at the top.',
  'access.account.language-saved': 'Letters to you will be in {language}.',
  'access.account.language-name.nb': 'Norwegian Bokmål',
  'access.account.language-name.nn': 'Norwegian Nynorsk',
  'access.account.language-name.sv': 'Swedish',
  'access.account.language-name.en': 'English',
  'access.account.roles': 'Your roles',
  'access.account.roles-none':
    'You have no roles yet. The programme leader of your programme can give you one.',

  'access.tokens.heading': 'API tokens',
  'access.tokens.text':
    'A token lets a spreadsheet or another system read and write as you, with your rights.',
  'access.tokens.empty': 'No tokens',
  'access.tokens.empty-text': 'Make one when something other than yourself is to fetch or enter data.',
  'access.tokens.example': '“Annual report in Excel”, 90 days.',
  'access.tokens.name': 'What will use it?',
  'access.tokens.name-hint':
    'For example “Annual report in Excel”. The name helps you know what you can revoke.',
  'access.tokens.name-missing': 'Write what will use the token.',
  'access.tokens.days': 'Lasts',
  'access.tokens.days-30': '30 days',
  'access.tokens.days-90': '90 days',
  'access.tokens.days-365': 'one year',
  'access.tokens.create': 'Make a token',
  'access.tokens.creating': 'Making …',
  'access.tokens.created': 'The token is made',
  'access.tokens.secret-once': 'Copy it now. It is shown this one time only.',
  'access.tokens.secret': 'The token',
  'access.tokens.use': 'Send it in the header Authorization: Bearer …',
  'access.tokens.table': 'Your tokens',
  'access.tokens.column-name': 'Used by',
  'access.tokens.column-created': 'Made',
  'access.tokens.column-used': 'Last used',
  'access.tokens.column-expires': 'Expires',
  'access.tokens.never-used': 'never',
  'access.tokens.expired': 'expired',
  'access.tokens.revoke': 'Revoke',
  'access.tokens.revoke-this': 'Revoke the token “{name}”',
  'access.tokens.revoke-title': 'Revoke “{name}”?',
  'access.tokens.revoke-text':
    'Whatever uses the token stops working at once. It cannot be undone, but you can make a new one.',
} satisfies Record<keyof typeof nb, string>;

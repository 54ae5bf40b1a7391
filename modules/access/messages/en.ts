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

  'problem.sign-in-forged.title': 'Signing in was broken off',
  'problem.sign-in-forged.detail':
    'The answer did not belong to the sign-in that was begun here. Start again from this page, in the same browser.',
  'problem.sign-in-ended.title': 'Signing in took too long',
  'problem.sign-in-ended.detail': 'It is valid for some minutes, and only once. Start again.',
  'problem.sign-in-cancelled.title': 'You cancelled the sign-in',
  'problem.sign-in-cancelled.detail': 'Nothing has changed. Sign in when you are ready.',
  'problem.sign-in-wrong-audience.title': 'The sign-in is set up wrongly',
  'problem.sign-in-wrong-audience.detail':
    'The answer was meant for another system. Tell whoever runs Omstilt where you are.',
  'problem.sign-in-wrong-nonce.title': 'The sign-in could not be trusted',
  'problem.sign-in-wrong-nonce.detail':
    'The answer had been used before. Start again. If it recurs, tell whoever runs Omstilt where you are.',
  'problem.sign-in-untrusted.title': 'The sign-in could not be trusted',
  'problem.sign-in-untrusted.detail':
    'The answer was not rightly signed. Tell whoever runs Omstilt where you are.',
  'problem.email-unverified.title': 'The e-mail address is not verified',
  'problem.email-unverified.detail':
    'The sign-in service has not verified your address. Verify it there, and sign in again.',
  'problem.no-role.title': 'You have no role here yet',
  'problem.no-role.detail':
    'Ask the programme leader or the administrator to give you a role with the address you sign in with.',
  'problem.provider-unreachable.title': 'The sign-in service does not answer',
  'problem.provider-unreachable.detail':
    'Wait a little and try again. All that is published can be read meanwhile.',
  'problem.sign-in-closed.title': 'Sign-in is not set up here',
  'problem.sign-in-closed.detail': 'Whoever runs Omstilt where you are must name the sign-in service.',
} satisfies Record<keyof typeof nb, string>;

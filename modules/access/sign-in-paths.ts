/**
 * Outside the API: the browser's own way in and out. `start` (GET, `?return=/…`) and `callback` answer with a redirect;
 * `demonstration` (POST `demonstrationSignIn`) and `signOut` (POST, X-CSRF-Token) answer with `goOn`.
 */
export const signInPaths = {
  start: '/sign-in/start',
  callback: '/sign-in/callback',
  demonstration: '/sign-in/demonstration',
  signOut: '/sign-out',
} as const;

/** Why signing in did not succeed: the page `/sign-in?problem=…` says it in words. */
export const signInProblems = [
  'sign-in-forged',
  'sign-in-ended',
  'sign-in-cancelled',
  'sign-in-wrong-audience',
  'sign-in-wrong-nonce',
  'sign-in-untrusted',
  'email-unverified',
  'no-role',
  'provider-unreachable',
  'sign-in-closed',
  'too-many-requests',
] as const;
export type SignInProblem = (typeof signInProblems)[number];

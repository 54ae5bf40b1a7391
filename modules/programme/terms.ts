/** Where a programme stands. Labels are in `messages/`; the database holds the same list. */
export const programmeStates = [
  'considered',
  'applied',
  'granted',
  'refused',
  'strategy',
  'implementation',
  'closing',
  'closed',
  'follow-up',
] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** What of a programme's page can be opened one by one; the log's entries say it themselves. */
export const publicParts = ['shocks', 'decisions', 'goals', 'results', 'figures', 'partners'] as const;
export type PublicPart = (typeof publicParts)[number];

export const decisionAbouts = [
  'application',
  'status',
  'strategy',
  'plan',
  'money',
  'target',
  'extension',
  'closing',
  'other',
] as const;
export const outcomes = ['approved', 'refused', 'noted'] as const;

/** What a partner organisation was to the programme. */
export const partnerRoles = [
  'owner',
  'commissioner',
  'ministry',
  'competence-body',
  'evaluator',
  'research',
  'education',
  'employment-service',
  'business-association',
  'union',
  'bank',
  'region',
  'neighbour',
] as const;

/** A page's worth; the database holds the same bound. */
export const longestSummary = 2_000;

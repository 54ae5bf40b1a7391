/** The roles of partners that we have words for; a role unknown to this version is simply a partner. */
const worded = [
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

/** The key of the word for what a partner was to the programme. */
export const partnerRoleKey = (role: string) =>
  `programme.partner.${worded.find((known) => known === role) ?? 'other'}` as const;

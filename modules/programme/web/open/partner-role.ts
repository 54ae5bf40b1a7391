import { partnerRoles } from '../../terms.ts';

/** The key of the word for what a partner was to the programme; a role unknown to this version is simply a partner. */
export const partnerRoleKey = (role: string) =>
  `programme.partner.${partnerRoles.find((known) => known === role) ?? 'other'}` as const;

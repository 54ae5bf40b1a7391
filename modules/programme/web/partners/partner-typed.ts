import { z } from 'zod';
import type { Partnership } from '../../contract.ts';
import { partnerRoles } from '../../terms.ts';
import { noSource, sourceOf, sourceTyped } from '../life/source-typed.ts';

export const partnerTyped = z.object({
  name: z.string(),
  role: z.enum(partnerRoles),
  contribution: z.string(),
  organisationNumber: z.string(),
  source: sourceTyped,
});
export type PartnerTyped = z.infer<typeof partnerTyped>;

export const blankPartner: PartnerTyped = {
  name: '',
  role: 'commissioner',
  contribution: '',
  organisationNumber: '',
  source: noSource,
};

export const partnerOf = (typed: PartnerTyped) => ({
  name: typed.name.trim(),
  role: typed.role,
  contribution: typed.contribution.trim() || null,
  organisationNumber: typed.organisationNumber.replace(/\s|-/g, '') || null,
  source: sourceOf(typed.source),
});

/** Whether it takes part on a day; one that has ended is kept, and said so. */
export const hasEnded = ({ until }: Pick<Partnership, 'until'>, today: string): boolean =>
  until !== null && until <= today;

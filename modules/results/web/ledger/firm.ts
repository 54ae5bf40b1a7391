import { formatOrganisationNumber } from '#platform/organisations/organisation-number.ts';

/** The number as people read it; undefined where the firm has none. */
export const numberOf = (firm: {
  organisationNumber: string | null;
  country: 'NO' | 'SE';
}): string | undefined =>
  firm.organisationNumber === null
    ? undefined
    : formatOrganisationNumber({ country: firm.country, number: firm.organisationNumber });

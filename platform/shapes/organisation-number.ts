import { z } from 'zod';
import {
  type OrganisationNumberFault,
  parseOrganisationNumber,
} from '#platform/organisations/organisation-number.ts';

/** Read in any of the ways it is written, answered in digits only; the country follows from how many there are. */
export const organisationNumberText = z
  .string()
  .max(40)
  .refine(isWithout('not-digits'), { error: 'organisation-number-not-digits' })
  .refine(isWithout('wrong-length'), { error: 'organisation-number-wrong-length' })
  .refine(isWithout('wrong-check-digit'), { error: 'organisation-number-wrong-check-digit' })
  .refine(isWithout('personal-number'), { error: 'personal-number' })
  .overwrite((text) => {
    const parsed = parseOrganisationNumber(text);
    return 'fault' in parsed ? text : parsed.number;
  })
  .describe('Organisation number: nine digits in Norway, ten in Sweden');

function isWithout(fault: OrganisationNumberFault) {
  return (text: string): boolean => {
    const parsed = parseOrganisationNumber(text);
    return !('fault' in parsed) || parsed.fault !== fault;
  };
}

import { parseOrganisationNumber } from '#platform/organisations/organisation-number.ts';

/** A measurement by the register of twelve persons, in September 2026; everything about it can be said. */
export const measurement = (said: object) => ({
  point: 'project-end',
  stage: 'verified',
  basis: 'persons',
  hundredths: 1_200,
  measuredOn: '2026-09-01',
  method: 'register',
  evidence: 'A-melding',
  ...said,
});

/** So many jobs created in a firm with this number, as a person enters them. */
export const created = (organisationNumber: string | null, hundredths: number) => ({
  organisationNumber,
  organisationName: `Bedrift ${organisationNumber ?? 'uten nummer'}`,
  kind: 'created',
  basis: 'persons',
  origin: 'existing',
  happened: '2026-06',
  because: 'Linjen ble kjøpt med støtte fra programmet.',
  lang: 'nb',
  measurement: measurement({ hundredths }),
});

/** Numbers with a good check digit that nobody can have, one after the other. */
export function* fictionalNumbers(): Generator<string, never> {
  for (let next = 1; ; next += 1) {
    const number = String(next).padStart(9, '0');
    if (!('fault' in parseOrganisationNumber(number))) yield number;
  }
}

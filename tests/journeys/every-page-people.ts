import type { Browser, Cookie } from 'playwright-core';
import { accessOperations, signInPaths } from '#modules/access/contract.ts';
import { type LogEntry, logbookOperations } from '#modules/logbook/contract.ts';
import { programmeOperations } from '#modules/programme/contract.ts';
import { resultsOperations } from '#modules/results/contract.ts';
import { type Client, createClient } from '#platform/http/client.ts';

export const people = [
  'Ingrid Prøve',
  'Jonas Skisse',
  'Turid Utkast',
  'Sunniva Tenkt',
  'Oddny Omtrent',
  'Tora Tabell',
] as const;
export type Person = (typeof people)[number];

export type ProgrammeId = LogEntry['programme'];

/** Somebody of the example with a session: its cookies for a browser, and the API as they may use it. */
export type SignedIn = {
  readonly cookies: Cookie[];
  readonly access: Client<typeof accessOperations>;
  readonly programmes: Client<typeof programmeOperations>;
  readonly logbook: Client<typeof logbookOperations>;
  readonly results: Client<typeof resultsOperations>;
  /** The id of a programme where one holds a role. */
  programme(slug: string): Promise<ProgrammeId>;
};

export async function signedIn(browser: Browser, address: string, name: Person): Promise<SignedIn> {
  const anyone = createClient(accessOperations, { root: address, headers: () => ({}) });
  const { items } = await anyone.listDemonstrationPeople({});
  const person = items.find((each) => each.name === name)?.person;
  const context = await browser.newContext({ baseURL: address });
  await context.request.post(signInPaths.demonstration, { data: { person } });
  const cookies = await context.cookies();
  await context.close();
  const cookie = cookies.map((each) => `${each.name}=${each.value}`).join('; ');
  let csrf = '';
  const transport = {
    root: address,
    headers: () => ({ Cookie: cookie, 'X-CSRF-Token': csrf, 'Accept-Language': 'nb' }),
  };
  const access = createClient(accessOperations, transport);
  csrf = (await access.readMe({})).csrf ?? '';
  const programmes = createClient(programmeOperations, transport);
  return {
    cookies,
    access,
    programmes,
    logbook: createClient(logbookOperations, transport),
    results: createClient(resultsOperations, transport),
    programme: async (slug) => {
      const found = (await programmes.listProgrammes({})).items.find((each) => each.slug === slug);
      if (!found) throw new Error(`${name} has no role in ${slug}`);
      return found.id;
    },
  };
}

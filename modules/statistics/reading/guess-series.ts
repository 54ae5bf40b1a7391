import { plain } from '#platform/documents/importing/headings.ts';
import type { Country } from '../terms.ts';
import type { KnownSeries } from './known.ts';

/** The series that a text names: by its key, by its name in any language, or as offices and people call it. */
export function seriesNamed(
  text: string,
  country: Country,
  known: readonly KnownSeries[],
): string | undefined {
  const said = plain(text);
  if (said === '') return undefined;
  const own = known.filter((series) => series.country === country);
  const prefix = country.toLowerCase();
  const exact = own.find(({ key }) => plain(key) === said || plain(key.slice(prefix.length)) === said);
  const named = own.find(({ name }) =>
    Object.values(name).some((each) => plain(each) === said || plain(shortName(each)) === said),
  );
  const stem = called.get(said);
  return exact?.key ?? named?.key ?? (stem === undefined ? undefined : `${prefix}.${stem}`);
}

/** The part of a whole that a text names, as an industry in a table of industries. */
export function partNamed(text: string, whole: string, known: readonly KnownSeries[]): string | undefined {
  const said = plain(text);
  const parts = known.filter(({ part }) => part?.whole === whole);
  const found = parts.find(
    ({ part, name }) =>
      plain(part?.code ?? '') === said || Object.values(name).some((each) => plain(lastName(each)) === said),
  );
  const code = industries.get(said);
  return found?.key ?? parts.find(({ part }) => code !== undefined && part?.code === code)?.key;
}

/** `Sysselsatte etter arbeidssted, 4. kvartal` without what follows the comma. */
const shortName = (name: string) => name.replace(/,.*$/, '').replace(/ \d.*$/, '');
/** `Sysselsatte etter arbeidssted: Industri`: the industry. */
const lastName = (name: string) => name.replace(/^.*: /, '');

const called: ReadonlyMap<string, string> = new Map(
  Object.entries({
    population:
      'population pop totalpopulation folketall folketal folkmängd folkmangd befolkning personer personar innbyggere innbyggjarar ' +
      'invånare inhabitants antallinnbyggere folkemengde folkemengd',
    'employed-workplace':
      'by_work by_workplace employed_by_workplace employed_workplace jobs_by_workplace dagbefolkning sysselsatte_arbeidssted ' +
      'sysselsatte_etter_arbeidssted sysselsatte_personer_etter_arbeidssted sysselsette_etter_arbeidsstad sysselsattearb',
    'employed-residence':
      'by_residence employed_by_residence employed_residence nattbefolkning sysselsatte_bosted sysselsatte_etter_bosted ' +
      'sysselsatte_personer_etter_bosted sysselsette_etter_bustad',
    employees: 'employees ansatte anställda tilsette lønnstakere lønstakarar antall_ansatte',
    establishments: 'establishments bedrifter bedrifter_antall virksomheter verksemder arbetsställen',
  }).flatMap(([stem, words]) => words.split(' ').map((word) => [plain(word), stem])),
);

/** Industries as Statistics Norway names them in its tables of 17 groups. */
const industries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '05-09': 'Bergverksdrift og utvinning',
    '35-39': 'Elektrisitet, vann og renovasjon',
    '41-43': 'Bygge- og anleggsvirksomhet',
    '45-47': 'Varehandel, reparasjon av motorvogner',
    '55-56': 'Overnattings- og serveringsvirksomhet',
    '64-66': 'Finansiering og forsikring',
    '68-75': 'Teknisk tjenesteyting, eiendomsdrift',
    '84': 'Off.adm., forsvar, sosialforsikring',
    '86-88': 'Helse- og sosialtjenester',
    '90-99': 'Personlig tjenesteyting',
    '00': 'Uoppgitt',
  }).map(([code, name]) => [plain(name), code]),
);

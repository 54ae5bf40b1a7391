import { plain } from '#platform/documents/importing/headings.ts';

/** What a column may hold beside the numbers. */
export type Field = 'place' | 'name' | 'period' | 'quarter' | 'month' | 'week' | 'series' | 'value' | 'state';

/** What a heading says that a column holds, in any of our languages and as offices write it. */
export const fieldNamed = (heading: string): Field | undefined => fields.get(plain(heading));

const seen: Readonly<Record<Field, string>> = {
  place:
    'place code placecode placeid kommunenummer kommunenr kommunnummer kommunnr kommunenumre kommunekode kommunkod kommune kommun kommuner ' +
    'region regionkod regionkode regioncode regionnr municipality municipalitycode municipalityid municipcode municipalitynumber ' +
    'geo geografi geography area areacode kode kod stad sted plats knr kommnr komm lkod locationcode location workcode homecode ' +
    'arbeidskommune bostedskommune arbetskommun bostadskommun',
  name:
    'name navn namn placename kommunenavn kommunenamn kommunnamn regionnavn regionnamn regionname municipalityname municipname ' +
    'stedsnavn stadnamn platsnamn areaname locationname kommunetnavn',
  period:
    'period periode år aar ar year years årstall årstal tid time tidsperiod tidsperiode dato datum date timeperiod refperiod referenceperiod',
  quarter: 'kvartal quarter kvartaler qtr',
  month: 'måned månad månader måneder maned manad month mnd mån',
  week: 'uke uka veke vecka week',
  series:
    'series serie serier seriesid serieskey statistikkvariabel statistikkvariabler contentscode contents tabellinnehåll variabel variable ' +
    'indicator indikator kpi nøkkeltall nøkkeltal nyckeltal',
  value:
    'value values verdi verdiar verdier värde värden varde antal antall tal tall number count obsvalue observation mengde',
  state:
    'state states status flag flags flagg obsstatus obsflag symbol tilstand tilstand tillstånd merknadskode',
};

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(seen).flatMap(([field, words]) =>
    words.split(' ').map((word) => [plain(word), field as Field]),
  ),
);

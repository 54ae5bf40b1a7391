/** What a column of an old log may hold. `told` is the guide's: what was done and when, in one cell. */
export const columnFields = [
  'activity',
  'told',
  'text',
  'happened',
  'who',
  'visibility',
  'lang',
  'source.title',
  'source.publisher',
  'source.url',
  'source.published',
  'id',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Words of one language, by key. */
export type Words = Readonly<Record<string, string>>;

/** Which field each heading names, in any of our languages; null for a column that is not ours. The first of two wins. */
export function fieldsOf(
  headings: readonly string[],
  dictionaries: readonly Words[],
): (ColumnField | null)[] {
  const known = headingsKnown(dictionaries);
  const taken = new Set<ColumnField>();
  return headings.map((heading) => {
    const field = known.get(plain(heading));
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** A heading without what people vary: case, marks, spaces. */
export const plain = (heading: string): string =>
  heading.toLocaleLowerCase('nb').replace(/[^\p{L}\d]+/gu, '');

const keyOf: Record<ColumnField, string> = {
  activity: 'column.activity',
  told: 'column.two.what',
  text: 'column.text',
  happened: 'column.happened',
  who: 'column.who',
  visibility: 'column.visibility',
  lang: 'column.lang',
  'source.title': 'column.source.title',
  'source.publisher': 'column.source.publisher',
  'source.url': 'column.source.url',
  'source.published': 'column.source.published',
  id: 'column.id',
};

/** What logs kept in a spreadsheet were seen to call their columns, besides our own headings. */
const alsoSeen: Record<string, ColumnField> = {
  hovedaktivitet: 'activity',
  hovudaktivitet: 'activity',
  huvudaktivitet: 'activity',
  aktivitet: 'activity',
  aktivitetar: 'activity',
  activity: 'activity',
  mainactivity: 'activity',
  type: 'activity',
  hva: 'text',
  kva: 'text',
  vad: 'text',
  what: 'text',
  tekst: 'text',
  text: 'text',
  beskrivelse: 'text',
  beskrivning: 'text',
  description: 'text',
  hendelse: 'text',
  händelse: 'text',
  vadgjordes: 'text',
  hvablegjortognår: 'told',
  vadgjordesochnär: 'told',
  whatwasdoneandwhen: 'told',
  når: 'happened',
  när: 'happened',
  when: 'happened',
  dato: 'happened',
  datum: 'happened',
  date: 'happened',
  tid: 'happened',
  tidspunkt: 'happened',
  hvem: 'who',
  kven: 'who',
  vem: 'who',
  who: 'who',
  ansvarlig: 'who',
  ansvarig: 'who',
  synlighet: 'visibility',
  visibility: 'visibility',
  kilde: 'source.title',
  källa: 'source.title',
  source: 'source.title',
  lenke: 'source.url',
  lenkje: 'source.url',
  länk: 'source.url',
  url: 'source.url',
  link: 'source.url',
};

function headingsKnown(dictionaries: readonly Words[]): Map<string, ColumnField> {
  const known = new Map(Object.entries(alsoSeen));
  for (const words of dictionaries) {
    for (const field of columnFields) known.set(plain(words[keyOf[field]] ?? field), field);
  }
  return known;
}

import { count, flag, flagOrBit, listOf, number, oneOf, or, orNull, shape, text } from '../read/readers.ts';

export const readKpi = shape({
  id: text,
  title: text,
  description: orNull(text),
  /** Whether there are figures for women and men apart. */
  is_divided_by_gender: or(flagOrBit, false),
  municipality_type: orNull(text),
  operating_area: orNull(text),
  perspective: orNull(text),
  publication_date: orNull(text),
});

export const readMunicipality = shape({
  id: text,
  title: text,
  /** K municipality, L region. */
  type: text,
});

export const readDatum = shape({
  kpi: text,
  municipality: text,
  period: count,
  values: listOf(
    shape({
      /** T total, K women, M men. */
      gender: oneOf('T', 'K', 'M'),
      count: orNull(number),
      status: or(text, ''),
      value: orNull(number),
      isdeleted: or(flag, false),
    }),
  ),
});

/** A period as it is named, and its time in years (or in whatever the numbers count). */
export type Period = { readonly name: string; readonly time: number };

/**
 * The period that a text means: a number (`1989`, `2012.25`, `2012,25`), a quarter (`2012Q2`, `2012K2`, `2012 Q2`), a month
 * (`2012-04`, `2012M04`) or an ISO date. Times are years: the second quarter of 2012 is 2012.25, as April is, so that quarters and
 * months are evenly spaced, which days of the year are not. Two spellings of a time have one name. Undefined: no period.
 */
export function periodOf(text: string): Period | undefined {
  return numberOf(text) ?? quarterOf(text) ?? monthOf(text) ?? dateOf(text);
}

function numberOf(text: string): Period | undefined {
  if (!/^[+-]?\d+(?:[.,]\d*)?$/.test(text)) return undefined;
  const time = Number(text.replace(',', '.')) + 0;
  return Number.isFinite(time) ? { name: String(time), time } : undefined;
}

function quarterOf(text: string): Period | undefined {
  const [, year, quarter] = /^(\d{4})[ -]?[QK]([1-4])$/i.exec(text) ?? [];
  if (year === undefined || quarter === undefined) return undefined;
  return { name: `${year} Q${quarter}`, time: Number(year) + (Number(quarter) - 1) / 4 };
}

function monthOf(text: string): Period | undefined {
  const [, year, month] = /^(\d{4})(?:-|[ -]?M)(0[1-9]|1[0-2])$/i.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return { name: `${year}-${month}`, time: Number(year) + (Number(month) - 1) / 12 };
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;

function dateOf(text: string): Period | undefined {
  const [, year = '', month = '', day = ''] = isoDate.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (year === '' || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    return undefined;
  date.setUTCFullYear(Number(year), Number(month), 0);
  const months = Number(month) - 1 + (Number(day) - 1) / date.getUTCDate();
  return { name: `${year}-${month}-${day}`, time: Number(year) + months / 12 };
}

/** Working days back from `today`: first today itself, or the last one before a day off, then so many before it. */
export function workdaysBefore(today: string, count: number): readonly string[] {
  const days: string[] = [];
  for (let day = new Date(`${today}T00:00Z`); days.length <= count; day = dayBefore(day)) {
    if (!isDayOff(day)) days.push(iso(day));
  }
  return days;
}

/** Weekends, the days off of Norway (acts 1947 no. 1 and 1995 no. 12), and the two eves when offices close early. */
export function isDayOff(day: Date): boolean {
  const weekday = day.getUTCDay();
  return (
    weekday === 0 ||
    weekday === 6 ||
    fixedDaysOff.has(iso(day).slice(5)) ||
    movableDaysOff.has(Math.round((day.getTime() - easterSunday(day.getUTCFullYear())) / oneDay))
  );
}

const oneDay = 86_400_000;
const fixedDaysOff = new Set(['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31']);
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const movableDaysOff = new Set([-3, -2, 1, 39, 50]);

/** The Gregorian rule in the form of Meeus, Jones and Butcher (1876). */
function easterSunday(year: number): number {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * moon +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

const dayBefore = (day: Date) => new Date(day.getTime() - oneDay);
const iso = (day: Date) => day.toISOString().slice(0, 10);

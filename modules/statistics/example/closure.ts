/**
 * What the example's programme is about: Eksempelvik Metall gives notice, and taps its last furnace a good half year later. The case tells
 * its days as so many working days ago, so that it always ends near today; this is the same in days.
 */
export type Closure = {
  /** The year whose number the county asked for: the last one published when notice was given. */
  readonly referenceYear: number;
  /** The first year whose 4th quarter knows no smelter. */
  readonly year: number;
  /** The first month without it. */
  readonly month: string;
};

export const closedArea = '9901';
export const neighbourArea = '9902';

/** Jobs lost, as the case says: at the smelter, of those held by people in Prøvedal, and in the middle of what suppliers and shops lose. */
export const lost = { direct: 364, neighbours: 48, indirect: 75 };

/** All jobs of Eksempelvik in the reference year, as the case says. */
export const jobsBefore = 2310;

/** 498 working days, with 251 of them in a year. */
const noticeDaysAgo = 724;
const closedDaysAgo = noticeDaysAgo - 228;

export function closureBefore(today: string): Closure {
  const notice = daysBefore(today, noticeDaysAgo);
  const closed = daysBefore(today, closedDaysAgo);
  const year = Number(closed.slice(0, 4));
  return {
    referenceYear: Number(notice.slice(0, 4)) - 1,
    year: closed.slice(5) <= '11-15' ? year : year + 1,
    month: closed.slice(0, 7).replace('-', 'M'),
  };
}

export const noticeGiven = (today: string): string => daysBefore(today, noticeDaysAgo);

/** Jobs at the smelter: a few fewer each year, and 364 from the reference year until there are none. */
export const smelterJobs = ({ referenceYear, year }: Closure, at: number): number =>
  at >= year ? 0 : lost.direct + 6 * Math.min(12, Math.max(0, referenceYear - at));

/** Of those who lost their jobs at the smelter, the share without work after so many Novembers. From the case: 47 % had a job after a year, 68 % later. */
export const stillWithoutWork = (years: number): number =>
  years < 0 ? 0 : ([0.5, 0.32, 0.22, 0.15][years] ?? 0.12);

/** Where suppliers and shops lose theirs: half in the year it closes, all from the next. */
export const indirectLoss = (section: string, { year }: Closure, at: number): number => {
  const share = { F: 0.25, G: 0.35, H: 0.15, N: 0.25 }[section] ?? 0;
  return at < year ? 0 : Math.round(lost.indirect * share * (at === year ? 0.5 : 1));
};

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}

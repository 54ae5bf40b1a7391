/** Six digits that count, as people read them. */
export const figure = (value: number): string => String(Number(value.toPrecision(6)));
export const column = (value: number, width: number): string => ` ${figure(value)}`.padStart(width);
export const bound = (value: number | null): string => (value === null ? 'unbounded' : figure(value));
/** `95`, and not `94.99999999999999`. */
export const percent = (share: number): string => String(Number((100 * share).toPrecision(4)));

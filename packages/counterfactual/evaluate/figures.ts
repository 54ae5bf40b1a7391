/** Six digits that count, as people read them. */
export const figure = (value: number): string => String(Number(value.toPrecision(6)));
export const column = (value: number, width: number): string => ` ${figure(value)}`.padStart(width);
export const bound = (value: number | null): string => (value === null ? 'unbounded' : figure(value));
/** Of an error: one that is not defined is a dash. */
export const errorFigure = (value: number | null): string => (value === null ? '–' : figure(value));
/** `95`, and not `94.99999999999999`. */
export const percent = (share: number): string => String(Number((100 * share).toPrecision(4)));

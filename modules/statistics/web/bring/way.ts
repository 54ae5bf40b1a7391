/** How statistics come in. */
export const ways = ['table', 'places', 'file'] as const;
export type Way = (typeof ways)[number];

export function readWay(raw: Record<string, unknown>): { way?: Way } {
  const way = ways.find((each) => each === raw.way);
  return way && way !== 'table' ? { way } : {};
}

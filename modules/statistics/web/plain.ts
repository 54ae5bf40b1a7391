/** What an address says as text. The router reads `2024` as a number and `{…}` as an object, which says nothing. */
export const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

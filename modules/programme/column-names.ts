/** `lostLow` in the contract is `lost_low` in the tables: corrections are kept under the columns' names. */
export const columnsOf = (fields: object): Record<string, unknown> =>
  renamed(fields, (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

export const fieldsOf = (columns: object): Record<string, unknown> =>
  renamed(columns, (name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));

const renamed = (object: object, rename: (name: string) => string) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [rename(name), value]));

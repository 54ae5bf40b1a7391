export const goalKinds = ['outcome', 'output', 'process'] as const;
export const ledgerKinds = ['created', 'secured'] as const;
export const ledgerBases = ['persons', 'fte'] as const;
export const directions = ['up', 'down'] as const;
export const aggregations = ['sum', 'latest', 'mean'] as const;

/** What an indicator measures in. The database holds the same list. */
export const valueTypes = ['count', 'amount', 'ratio', 'scale', 'yes-no', 'text'] as const;
export type ValueType = (typeof valueTypes)[number];

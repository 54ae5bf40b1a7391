/** The same as in `modules/statistics/terms.ts`, which this folder does not know; a test there holds them together. */
export const measures = ['count', 'amount', 'rate', 'index', 'median'] as const;
export const moments = ['start', 'end', 'whole'] as const;
export const frequencies = ['year', 'quarter', 'month', 'week'] as const;
export const topics = ['population', 'employment', 'industry', 'commuting', 'firms', 'other'] as const;

/** Which way of asking an office understands. */
export const providerKinds = ['pxweb', 'kolada', 'eurostat', 'klass'] as const;

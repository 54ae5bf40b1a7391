/**
 * The numbers of one series for one place in one vintage, as they are stored and as a browser gets them:
 *
 *     'OB1\0'  4 bytes   what this is, and its version
 *     first    int32     ordinal of the first period (period.ts)
 *     n        uint32    number of periods that follow each other
 *     values   n float64 NaN where there is none
 *     states   n bytes   terms.ts
 *
 * Little-endian throughout.
 */
export type Block = { readonly first: number; readonly values: Float64Array; readonly states: Uint8Array };

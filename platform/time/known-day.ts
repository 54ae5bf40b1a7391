import { whenText } from './when.ts';

/** When, in days at most: of what was reached, decided or measured nobody knows the hour. `2019`, `2019-05`, `2019-05-02`. */
export const knownDay = whenText.refine((text) => !text.includes('T'), { error: 'not-a-date' });

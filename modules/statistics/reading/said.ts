import type { Question, Said } from './guessed.ts';

export const said = (code: string, column: number | null = null, params: Said['params'] = {}): Said => ({
  code,
  column,
  params,
});

/** A question that only somebody can answer; choices are added where some are known. */
export const asked = (code: string, column: number | null = null, params: Said['params'] = {}): Question => ({
  ...said(code, column, params),
  choices: [],
});

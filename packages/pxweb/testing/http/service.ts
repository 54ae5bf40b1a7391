import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';

export const serviceNames = [
  'ssb-v2',
  'ssb-v1',
  'scb-v2',
  'scb-v1',
  'klass',
  'register',
  'kommuneinfo',
  'kolada',
  'eurostat',
] as const;

export type ServiceName = (typeof serviceNames)[number];

/** One official service: where it lies, how it answers, and how much one may ask. */
export type Service = {
  readonly name: ServiceName;
  /** Path of its base, as on its own host. */
  readonly base: string;
  /** Its own host: lengths of addresses are measured as if one had asked there. */
  readonly home: string;
  readonly answer: (asked: Asked) => Answer;
  /** Headers that tell of the window, by the manners of the service; none where it says nothing. */
  readonly tells: (state: WindowState) => Readonly<Record<string, string>>;
  /** What it says when one has asked too much. */
  readonly refuses: (state: WindowState) => Answer;
  /** Paths that are not counted. */
  readonly uncounted?: (asked: Asked) => boolean;
};

export type Limit = { readonly calls: number; readonly seconds: number };

export type WindowState = Limit & {
  readonly remaining: number;
  /** When the window ends, milliseconds. */
  readonly ends: number;
  readonly now: number;
};

import { address } from '../http/address.ts';
import type { CallOptions } from '../http/ask.ts';
import { type Http, http } from '../http/http.ts';
import { jsonOf } from '../http/json-of.ts';
import type { Reader } from '../read/readers.ts';
import { type Day, expectDay, expectRange, type HalfOpen } from './dates.ts';
import {
  type KlassChange,
  type KlassClassification,
  type KlassCode,
  type KlassCorrespondence,
  type KlassVariant,
  type KlassVersion,
  readChanges,
  readClassification,
  readCodes,
  readCorrespondences,
  readVariant,
  readVersion,
} from './readers.ts';

export type KlassOptions = {
  /** `https://data.ssb.no/api/klass/v1` by default. */
  readonly base?: string;
  /** nb by default; nn and en where they are published. */
  readonly language?: 'nb' | 'nn' | 'en';
  readonly http?: Http;
};

export type CodeOptions = CallOptions & {
  /** `3004-34*,0301` */
  readonly selectCodes?: string;
  readonly selectLevel?: number;
  /** Versions that are not in force yet as well. */
  readonly includeFuture?: boolean;
};

/** Statistics Norway's classifications. Ranges are half-open; a date that no version covers is `not-found`. Everything throws `SourceRefused`. */
export type Klass = {
  readonly classification: (id: number, options?: CallOptions) => Promise<KlassClassification>;
  readonly codesAt: (id: number, date: Day, options?: CodeOptions) => Promise<readonly KlassCode[]>;
  readonly codes: (id: number, range: HalfOpen, options?: CodeOptions) => Promise<readonly KlassCode[]>;
  readonly changes: (id: number, range: HalfOpen, options?: CodeOptions) => Promise<readonly KlassChange[]>;
  readonly correspondsAt: (
    source: number,
    target: number,
    date: Day,
    options?: CodeOptions,
  ) => Promise<readonly KlassCorrespondence[]>;
  /** `not-found` where any part of the range lacks a table. */
  readonly corresponds: (
    source: number,
    target: number,
    range: HalfOpen,
    options?: CodeOptions,
  ) => Promise<readonly KlassCorrespondence[]>;
  readonly version: (id: number, options?: CallOptions) => Promise<KlassVersion>;
  readonly variant: (id: number, options?: CallOptions) => Promise<KlassVariant>;
  /** Codes of a grouping on a day, by the name of the grouping. */
  readonly variantAt: (
    id: number,
    variantName: string,
    date: Day,
    options?: CodeOptions,
  ) => Promise<readonly KlassCode[]>;
};

/** A client of KLASS. Throws nothing; what it makes throws `SourceRefused`. */
export function klass(options: KlassOptions = {}): Klass {
  const { base = 'https://data.ssb.no/api/klass/v1', language = 'nb' } = options;
  const through = options.http ?? http();

  return {
    classification: (id, options) => get(['classifications', id], {}, readClassification, options),
    codesAt: async (id, date, options) =>
      (await get(['classifications', id, 'codesAt'], { date: expectDay(date) }, readCodes, options)).codes,
    codes: async (id, range, options) =>
      (await get(['classifications', id, 'codes'], expectRange(range), readCodes, options)).codes,
    changes: async (id, range, options) =>
      (await get(['classifications', id, 'changes'], expectRange(range), readChanges, options)).codeChanges,
    correspondsAt: async (source, target, date, options) => {
      const parameters = { targetClassificationId: target, date: expectDay(date) };
      return correspondences([source, 'correspondsAt'], parameters, options);
    },
    corresponds: async (source, target, range, options) =>
      correspondences(
        [source, 'corresponds'],
        { targetClassificationId: target, ...expectRange(range) },
        options,
      ),
    version: (id, options) => get(['versions', id], {}, readVersion, options),
    variant: (id, options) => get(['variants', id], {}, readVariant, options),
    variantAt: async (id, variantName, date, options) => {
      const parameters = { variantName, date: expectDay(date) };
      return (await get(['classifications', id, 'variantAt'], parameters, readCodes, options)).codes;
    },
  };

  async function correspondences(
    parts: readonly (string | number)[],
    parameters: Parameters,
    options?: CodeOptions,
  ) {
    const path = ['classifications', ...parts];
    return (await get(path, parameters, readCorrespondences, options)).correspondenceItems;
  }

  async function get<T>(
    parts: readonly (string | number)[],
    parameters: Parameters,
    read: Reader<T>,
    { signal, ...own }: CodeOptions = {},
  ): Promise<T> {
    const url = address(base, parts, { language, ...parameters, ...own });
    // XML is what comes where JSON is not asked for; suffixes such as .json are to go.
    return read(jsonOf(await through.ask({ url, signal, accept: 'application/json' })), { url, path: '$' });
  }
}

type Parameters = Readonly<Record<string, string | number>>;

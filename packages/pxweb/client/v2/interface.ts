import type { CallOptions } from '../http/ask.ts';
import type { Http } from '../http/http.ts';
import type { DataAnswer } from '../plan/data-answer.ts';
import type { Limits, Plan } from '../plan/plan.ts';
import type { Part, RunOptions } from '../plan/run.ts';
import type { Selection } from '../selection/expression.ts';
import type { Codelist, TableMetadata } from '../table.ts';
import type { Config } from './config.ts';
import type { TablePage, TableSearch, TableSummary } from './tables.ts';

export type PxWebV2Options = {
  /** `https://data.ssb.no/api/pxwebapi/v2` */
  readonly base: string;
  readonly language: string;
  /** Shared with other clients; its own by default. */
  readonly http?: Http;
};

export type MetadataOptions = CallOptions & {
  /** By variable, `{ Region: 'agg_KommSummer' }`: its codes are then those of the list. */
  readonly codelists?: Readonly<Record<string, string>>;
};

/** How data are asked for. */
export type DataOptions = CallOptions & {
  /** By GET where the address is short enough: only then does a cache help. By POST otherwise. */
  readonly preferGet?: boolean;
};

/** An installation of PxWebApi 2. Everything throws `SourceRefused`, and nothing else. */
export type PxWebV2 = {
  /** Limits, licence and how to name the source; the rate it tells is kept from then on. */
  readonly config: (options?: CallOptions) => Promise<Config>;
  readonly tables: (search?: TableSearch, options?: CallOptions) => Promise<TablePage>;
  /** All pages of a search, one after the other. */
  readonly allTables: (search?: TableSearch, options?: CallOptions) => AsyncGenerator<TableSummary, void>;
  readonly table: (table: string, options?: CallOptions) => Promise<TableSummary>;
  readonly metadata: (table: string, options?: MetadataOptions) => Promise<TableMetadata>;
  /** Letters of the id count as written. */
  readonly codelist: (codelist: string, options?: CallOptions) => Promise<Codelist>;
  readonly defaultSelection: (table: string, options?: CallOptions) => Promise<Selection>;
  /** One query as it is given, without looking at metadata. */
  readonly data: (table: string, selection: Selection, options?: DataOptions) => Promise<DataAnswer>;
  /** Reads config and metadata, with the codelists of the selection, and makes a plan of it. */
  readonly plan: (
    table: string,
    selection: Selection,
    options?: CallOptions & Partial<Limits>,
  ) => Promise<Plan>;
  readonly run: (plan: Plan, options?: RunOptions & DataOptions) => AsyncGenerator<Part, void>;
};

import type { Limit, WindowState } from '../http/service.ts';
import type { Words } from './table.ts';

/** How one country runs PxWeb: where the two of them differ, it is said here and nowhere else. */
export type Installation = {
  readonly name: 'ssb' | 'scb';
  readonly languages: readonly { readonly id: string; readonly label: string }[];
  readonly defaultLanguage: string;
  readonly source: Words;
  readonly license: string;
  readonly sourceReferences: readonly { readonly language: string; readonly text: string }[];
  readonly maxCells: number;
  readonly dataFormats: readonly string[];
  /** Words between the names of variables in a title. */
  readonly title: Readonly<Record<string, { readonly by: string; readonly and: string }>>;
  /** Whether titles begin with the table's number. */
  readonly numbered: boolean;
  readonly setsGeoRole: boolean;
  readonly v2: { readonly home: string; readonly base: string; readonly limit: Limit };
  readonly v1: {
    readonly home: string;
    readonly base: string;
    readonly limit: Limit;
    readonly maxValues: number;
    readonly defaultFormat: 'json-stat2' | 'px';
    /** Plain `Bad Request` in place of a diagnosis. */
    readonly bare: boolean;
    readonly csvCharset: 'utf-8' | 'iso-8859-1';
  };
  readonly tells: (state: WindowState) => Readonly<Record<string, string>>;
};

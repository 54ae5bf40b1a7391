import { address } from '../http/address.ts';
import type { CallOptions } from '../http/ask.ts';
import { type Http, http } from '../http/http.ts';
import type { Reader } from '../read/readers.ts';
import { pages } from './pages.ts';
import { dataPaths, type KoladaQuestion, portions } from './question.ts';
import { readDatum, readKpi, readMunicipality } from './readers.ts';

export type KoladaOptions = {
  /** `https://api.kolada.se/v3` by default. */
  readonly base?: string;
  readonly http?: Http;
};

/** One figure. `value` null is no figure, and not 0; a deleted one was withdrawn. */
export type KoladaFigure = {
  readonly kpi: string;
  readonly municipality: string;
  readonly period: number;
  readonly gender: 'T' | 'K' | 'M';
  readonly value: number | null;
  readonly count: number | null;
  readonly status: string;
  readonly isDeleted: boolean;
};

export type KoladaKpi = {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly byGender: boolean;
  /** K, L or others, as the service has it. */
  readonly municipalityType: string | null;
  readonly operatingArea: string | null;
  readonly publicationDate: string | null;
};

export type KoladaMunicipality = {
  readonly id: string;
  readonly title: string;
  /** K municipality, L region. */
  readonly type: string;
};

/** Kolada 3. Name the source as “Källa: Kolada”, and never for figures of your own making. Everything throws `SourceRefused`. */
export type Kolada = {
  readonly kpis: (
    search?: { readonly title?: string },
    options?: CallOptions,
  ) => AsyncGenerator<KoladaKpi, void>;
  /** In the order the service gives them; ids it does not know are left out by it. */
  readonly kpi: (ids: readonly string[], options?: CallOptions) => AsyncGenerator<KoladaKpi, void>;
  readonly municipalities: (
    search?: { readonly title?: string; readonly regionType?: string },
    options?: CallOptions,
  ) => AsyncGenerator<KoladaMunicipality, void>;
  readonly data: (question: KoladaQuestion, options?: CallOptions) => AsyncGenerator<KoladaFigure, void>;
};

/** A client of Kolada. Throws nothing; what it makes throws `SourceRefused`. */
export function kolada(options: KoladaOptions = {}): Kolada {
  const { base = 'https://api.kolada.se/v3' } = options;
  const through = options.http ?? http();

  return { kpis, kpi, municipalities, data };

  async function* kpis(search: { readonly title?: string } = {}, options: CallOptions = {}) {
    for await (const each of all(['kpi'], search, readKpi, options)) yield kpiOf(each);
  }

  async function* kpi(ids: readonly string[], options: CallOptions = {}) {
    for (const some of portions(ids))
      for await (const each of all(['kpi', some.join(',')], {}, readKpi, options)) yield kpiOf(each);
  }

  async function* municipalities(
    { title, regionType }: { readonly title?: string; readonly regionType?: string } = {},
    options: CallOptions = {},
  ) {
    yield* all(['municipality'], { title, region_type: regionType }, readMunicipality, options);
  }

  async function* data(question: KoladaQuestion, options: CallOptions = {}) {
    const parameters = { from_date: question.fromDate };
    for (const path of dataPaths(question))
      for await (const datum of all(path, parameters, readDatum, options))
        for (const { isdeleted, ...value } of datum.values)
          yield {
            kpi: datum.kpi,
            municipality: datum.municipality,
            period: datum.period,
            ...value,
            isDeleted: isdeleted,
          };
  }

  function all<T>(
    parts: readonly string[],
    parameters: Readonly<Record<string, string | undefined>>,
    read: Reader<T>,
    options: CallOptions,
  ): AsyncGenerator<T, void> {
    const url = address(base, parts, { ...parameters, per_page: 5000 });
    return pages(through, url, read, options);
  }
}

const kpiOf = (kpi: ReturnType<typeof readKpi>): KoladaKpi => ({
  id: kpi.id,
  title: kpi.title,
  description: kpi.description,
  byGender: kpi.is_divided_by_gender,
  municipalityType: kpi.municipality_type,
  operatingArea: kpi.operating_area,
  publicationDate: kpi.publication_date,
});

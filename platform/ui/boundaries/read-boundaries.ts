import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Area = Feature<Polygon | MultiPolygon>;

/** Areas by the number of their municipality, or why a file has none. */
export type Boundaries =
  | { readonly areas: ReadonlyMap<string, Area> }
  | { readonly refused: 'not-json' | 'not-geographic' | 'no-code' };

/**
 * Reads GeoJSON or TopoJSON in which some property, or the id, is the number of a municipality. Which one is seen from the values: no two
 * publishers call it the same.
 */
export function readBoundaries(text: string, codes: ReadonlySet<string>): Boundaries {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const collections = collectionsIn(content).map(areasOnly);
  if (!collections.some((areas) => areas.length > 0)) return { refused: 'not-geographic' };
  for (const areas of collections) {
    const key = keyOf(areas, codes);
    if (key === undefined) continue;
    return {
      areas: new Map(
        areas.flatMap((area) => {
          const code = codeAt(area, key);
          return codes.has(code) ? [[code, area] as const] : [];
        }),
      ),
    };
  }
  return { refused: 'no-code' };
}

function collectionsIn(content: unknown): readonly FeatureCollection[] {
  if (!isOfType(content)) return [];
  if (content.type === 'FeatureCollection') return [content as FeatureCollection];
  if (content.type !== 'Topology') return [];
  const topology = content as Topology;
  return Object.values(topology.objects ?? {}).flatMap((object) => {
    if (object.type !== 'GeometryCollection') return [];
    try {
      return [feature(topology, object as GeometryCollection)];
    } catch {
      return [];
    }
  });
}

const isOfType = (content: unknown): content is { readonly type: string } =>
  typeof content === 'object' && content !== null && 'type' in content;

const areasOnly = ({ features }: FeatureCollection): readonly Area[] =>
  (Array.isArray(features) ? features : []).filter(
    (each): each is Area => each?.geometry?.type === 'Polygon' || each?.geometry?.type === 'MultiPolygon',
  );

/** The property in which most areas have a known number; `undefined` where none has half of them. */
function keyOf(areas: readonly Area[], codes: ReadonlySet<string>): string | undefined {
  const keys = new Set([
    '',
    ...areas.slice(0, 20).flatMap(({ properties }) => Object.keys(properties ?? {})),
  ]);
  let best: { readonly key: string; readonly found: number } | undefined;
  for (const key of keys) {
    const found = areas.filter((area) => codes.has(codeAt(area, key))).length;
    if (found > (best?.found ?? 0)) best = { key, found };
  }
  return best && best.found * 2 >= areas.length ? best.key : undefined;
}

/** Of the property, or of the id where the key is empty. A number has lost the zero that it began with. */
function codeAt(area: Area, key: string): string {
  const value: unknown = key === '' ? area.id : area.properties?.[key];
  return value === undefined || value === null ? '' : String(value).padStart(4, '0');
}

import {
  count,
  inside,
  keyed,
  listOf,
  mapOf,
  or,
  otherThan,
  type Place,
  type Reader,
  objectAt,
  text,
} from '../read/readers.ts';

/** Codes and labels of a dimension in their order, whichever of its three ways the document says it in. */
export const readCategories: Reader<readonly (readonly [code: string, label: string])[]> = (value, at) => {
  const { index, label } = objectAt(value, at);
  const labels = or(mapOf(text), new Map<string, string>())(label, inside(at, '.label'));
  const codes = index === undefined ? [...labels.keys()] : codesIn(index, inside(at, '.index'));
  if (new Set(codes).size < codes.length) return otherThan('each code once', codes, inside(at, '.index'));
  return codes.map((code) => [code, labels.get(code) ?? code] as const);
};

function codesIn(index: unknown, at: Place): readonly string[] {
  if (Array.isArray(index)) return listOf(text)(index, at);
  const codes: string[] = [];
  const places = mapOf(count)(index, at);
  for (const [code, place] of places) {
    if (place >= places.size || codes[place] !== undefined)
      return otherThan(`a place of its own below ${places.size}`, place, inside(at, keyed(code)));
    codes[place] = code;
  }
  return codes;
}

import places from './places.json' with { type: 'json' };

/**
 * A case may name its municipalities, which then are those of `places.json`: with their codes since 1977, the counties they lay in,
 * and what they became a part of.
 */
export function withPlaces<File extends { readonly [part: string]: unknown }>(file: File): File {
  const { municipalities } = file;
  if (!Array.isArray(municipalities) || !municipalities.every((each) => typeof each === 'string'))
    return file;
  const own = municipalities.map((slug) => placeOf(slug));
  const successors = own.flatMap((place) => ('into' in place ? [placeOf(place.into.slug)] : []));
  const unique = [...new Map(successors.map((place) => [place.slug, place])).values()];
  const counties = new Set([...own, ...unique].flatMap((place) => place.counties.map(({ slug }) => slug)));
  return {
    ...file,
    municipalities: own,
    successors: unique,
    county: [...counties].map((slug) => ({ slug, name: names[slug] })),
  };
}

type Place = {
  readonly name: string;
  readonly codes: readonly object[];
  readonly counties: readonly { readonly slug: string }[];
  readonly into?: { readonly slug: string };
};

const names: Readonly<Record<string, string>> = places.counties;
const known: Readonly<Record<string, Place>> = places.municipalities;

function placeOf(slug: string): Place & { slug: string } {
  const place = known[slug];
  if (!place) throw new Error(`${slug} is not among the municipalities of cases/places.json`);
  return { slug, ...place };
}

/**
 * A case may name its sources once, in `sources`, and refer to them by name: `"source": "article"`. Returns it with the sources in
 * their places; a name that is not among them stays, and is refused by the shape.
 */
export function withSources({ sources = {}, ...file }: Written): object {
  return filled(file, sources) as object;
}

export type Written = {
  readonly sources?: Readonly<Record<string, object>>;
  readonly [part: string]: unknown;
};

function filled(part: unknown, sources: Readonly<Record<string, object>>): unknown {
  if (Array.isArray(part)) return part.map((each) => filled(each, sources));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === 'source' && typeof value === 'string' ? (sources[value] ?? value) : filled(value, sources),
    ]),
  );
}

/** One call as a service sees it. */
export type Asked = {
  readonly method: string;
  /** Below the service's base, decoded, without empty parts. */
  readonly path: readonly string[];
  readonly query: Query;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The double's own address, for links in answers. */
  readonly origin: string;
};

/** Names of parameters are not case-sensitive anywhere here; what stands in brackets and the values are kept as written. */
export type Query = {
  readonly get: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
  /** `valueCodes[Region]=…` by `Region`, in the order written. */
  readonly bracketed: (name: string) => ReadonlyMap<string, string>;
  readonly names: readonly string[];
};

export function queryOf(parameters: URLSearchParams): Query {
  const entries = [...parameters.entries()];
  const all = (name: string) =>
    entries.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  return {
    get: (name) => all(name)[0] ?? null,
    all,
    bracketed: (name) => bracketed(entries, name),
    names: entries.map(([name]) => name),
  };
}

function bracketed(entries: readonly [string, string][], name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of entries) {
    const [, outer, inner] = /^(\w+)\[(.+)\]$/.exec(key) ?? [];
    if (inner === undefined || outer?.toLowerCase() !== name.toLowerCase()) continue;
    const before = found.get(inner);
    found.set(inner, before === undefined ? value : `${before},${value}`);
  }
  return found;
}

/** The body as JSON, or undefined where it is none. */
export function jsonBody(asked: Asked): unknown {
  try {
    return JSON.parse(asked.body);
  } catch {
    return undefined;
  }
}

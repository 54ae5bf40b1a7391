/**
 * JSON that the database takes, of texts that came from elsewhere: PostgreSQL keeps neither U+0000 nor half a surrogate pair in `jsonb`, and an
 * office's title with one of them would end an import with a fault of ours. What nobody can read is left out; half a letter becomes U+FFFD.
 */
export const storedJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\u0000', '').replace(halfPair, '\ufffd') : part,
  );

const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

import { SourceRefused } from '../source-refused.ts';

/** What was refused; fails where nothing was, or where something else was thrown. */
export async function refusedBy(call: () => unknown): Promise<SourceRefused> {
  try {
    await call();
  } catch (error) {
    if (error instanceof SourceRefused) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

/** All of a generator. */
export async function collected<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of from) all.push(each);
  return all;
}

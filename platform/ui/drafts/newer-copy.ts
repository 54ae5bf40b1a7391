import { z } from 'zod';

/** A draft as it lies in the browser and on the server: what was typed, when, and the key it will be sent under. */
export const copy = z.object({
  content: z.record(z.string(), z.unknown()),
  typed: z.number(),
  key: z.string().min(1),
});
export type Copy = z.output<typeof copy>;

/** The copy to go on from. What neither side can read is as good as nothing; equal age goes to the server. */
export function newerCopy(
  browser: unknown,
  server: unknown,
): { copy: Copy; from: 'browser' | 'server' } | undefined {
  const here = copy.safeParse(browser).data;
  const there = copy.safeParse(server).data;
  if (here && (!there || here.typed > there.typed)) return { copy: here, from: 'browser' };
  return there && { copy: there, from: 'server' };
}

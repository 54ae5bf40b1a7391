import type { z } from 'zod';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useDraft } from '#platform/ui/drafts/use-draft.ts';

export { DraftNotices } from '#platform/ui/drafts/draft-notices.tsx';
export { DraftState } from '#platform/ui/drafts/draft-state.tsx';

/** What is typed in a form, kept at every keystroke. What the form began with is no draft. */
export function useTyped<T extends object>(
  operation: string,
  subject: string,
  shape: z.ZodType<T>,
  empty: T,
) {
  const draft = useDraft<T>(
    { operation, subject },
    {
      empty,
      isEmpty: (content) => JSON.stringify(content) === JSON.stringify(empty),
      parse: (content) => shape.safeParse(content).data,
    },
  );
  const { keeper } = draft;
  return {
    ...draft,
    change: (part: Partial<T>) => keeper.change({ ...keeper.draft().content, ...part }),
  };
}

export type Typed<T extends object> = ReturnType<typeof useTyped<T>>;

/**
 * Sends a correction under its draft's key. Where another tab of the same writer has used that already, it goes under a new one:
 * the version that was opened keeps the two apart.
 */
export async function underKey<A>(
  keeper: { draft: () => { key: string }; asNew: () => void },
  send: (idempotencyKey: string) => Promise<A>,
): Promise<A> {
  try {
    return await send(keeper.draft().key);
  } catch (error) {
    if (problemOf(error).code !== 'idempotency-key-reused') throw error;
    keeper.asNew();
    return send(keeper.draft().key);
  }
}

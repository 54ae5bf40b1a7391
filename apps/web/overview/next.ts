import type { Remaining, StepNow } from '#modules/programme/rules.ts';

/** Who may do what remains, and on which page; what no page of ours does is left out. */
export const ways: Readonly<Partial<Record<Remaining, { ability: string; page: Page }>>> = {
  shock: { ability: 'programme.record', page: 'decisions' },
  people: { ability: 'programme.manage-members', page: 'people' },
  log: { ability: 'logbook.write', page: 'logbook' },
  application: { ability: 'programme.record', page: 'decisions' },
  status: { ability: 'programme.record', page: 'decisions' },
  strategy: { ability: 'programme.record', page: 'decisions' },
  plan: { ability: 'programme.record', page: 'decisions' },
  begin: { ability: 'programme.record', page: 'decisions' },
  money: { ability: 'programme.record', page: 'decisions' },
  closing: { ability: 'programme.record', page: 'decisions' },
  publish: { ability: 'programme.publish', page: 'overview' },
};

export type Page = 'overview' | 'decisions' | 'people' | 'logbook';

/** The first thing that remains in the step one is in, and that the reader may do. */
export function nextFor(
  steps: readonly StepNow[],
  may: readonly string[],
): { what: Remaining; page: Page } | undefined {
  const here = steps.find(({ place }) => place === 'here');
  for (const what of here?.remains ?? []) {
    const way = ways[what];
    if (way && may.includes(way.ability)) return { what, page: way.page };
  }
  return undefined;
}

import type { Ground } from '#platform/dossier/ground.ts';

/**
 * What is public is decided where it is shown: a programme that was published where its dossier comes from is closed here until
 * somebody here says that it is published. Its rows and its chain stay as they came.
 */
export const programmeGround: Ground = {
  place:
    async (query, { unit }) =>
    async () => {
      const { rowCount } = await query(
        `insert into programme.closed_here (unit_id) select unit_id from programme.programme where unit_id = $1 and published`,
        [unit],
      );
      return { closed: rowCount === 1 };
    },
};

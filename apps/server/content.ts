import { type LoadOptions, loadCases } from '#cases/load.ts';
import { layStatistics } from '#modules/statistics/index.ts';

/** What is shipped as data: the real cases and places everywhere, what is fictional only beside the embedded database. */
export async function loadContent(options: LoadOptions): Promise<void> {
  await loadCases(options);
  await layStatistics(options);
}

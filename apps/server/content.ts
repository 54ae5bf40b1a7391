import { type LoadOptions, loadCases } from '#cases/load.ts';

/** What is shipped as data: the real cases everywhere, the fictional one only beside the embedded database. */
export const loadContent = (options: LoadOptions) => loadCases(options);

import { z } from 'zod';
import { operations } from '#platform/http/operation.ts';
import { publicEffect, results } from '../answers.ts';
import { onDay } from '../shapes.ts';

const ofSlug = z.object({ slug: z.string().max(100) });

/** What anyone may ask of a published programme's ledger, and take away. */
export const publicOperations = operations({
  readPublicResults: {
    method: 'GET',
    path: '/public/programmes/:slug/results',
    summary: 'Jobs of a published programme by basis and stage on a day, and what was published beside them',
    ability: 'anyone',
    params: ofSlug,
    query: onDay,
    status: 200,
    answer: results,
  },
  listPublicEffects: {
    method: 'GET',
    path: '/public/programmes/:slug/effects',
    summary: 'The rows that a published programme’s figures are the sum of, each with its evidence',
    ability: 'anyone',
    params: ofSlug,
    query: onDay,
    status: 200,
    answer: z.object({ asOf: z.iso.date(), items: z.array(publicEffect) }),
  },
  exportPublicEffects: {
    method: 'GET',
    path: '/public/programmes/:slug/effects/export',
    summary: 'The open rows of the ledger as CSV, described by `results/metadata`',
    ability: 'anyone',
    params: ofSlug,
    query: onDay,
    status: 200,
    answer: { media: ['text/csv'] },
  },
  exportPublicFigures: {
    method: 'GET',
    path: '/public/programmes/:slug/published-figures/export',
    summary:
      'Published figures as CSV, a row for each quote with its source; described by `results/metadata`',
    ability: 'anyone',
    params: ofSlug,
    status: 200,
    answer: { media: ['text/csv'] },
  },
  describePublicFiles: {
    method: 'GET',
    path: '/public/programmes/:slug/results/metadata',
    summary: 'What each column of the CSV files means (CSV on the Web)',
    ability: 'anyone',
    params: ofSlug,
    status: 200,
    answer: { media: ['application/csvm+json'] },
  },
  exportPublicCube: {
    method: 'GET',
    path: '/public/programmes/:slug/results/cube',
    summary: 'The ledger’s sums by kind, basis and stage on a day, as JSON-stat 2.0',
    ability: 'anyone',
    params: ofSlug,
    query: onDay,
    status: 200,
    answer: { media: ['application/json'] },
  },
});

import { defineConfig } from 'vitest/config';

// Aliases come from "imports" in package.json. Pure tests share threads and one module graph: 200 files took 4.5 s
// this way and 48 s with a process each.
const elsewhere = ['**/node_modules/**', 'dist/**', 'data/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [
            ...elsewhere,
            '**/*.db.test.ts',
            '**/*.journey.test.ts',
            'tests/laws/**',
            'tests/ground/**',
            'tests/faults/**',
          ],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'laws',
          include: ['tests/laws/**/*.test.ts'],
          exclude: [...elsewhere, 'tests/laws/fixtures/**'],
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: elsewhere,
          globalSetup: ['tests/database.setup.ts'],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // Starts and kills real servers, one after the other.
          name: 'ground',
          include: ['tests/ground/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          exclude: elsewhere,
          globalSetup: ['tests/built.setup.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.test.ts'],
          exclude: elsewhere,
          globalSetup: ['tests/built.setup.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

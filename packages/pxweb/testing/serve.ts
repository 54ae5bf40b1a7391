import { keptAnswers, startDouble } from './index.ts';

// For people: `npx tsx packages/pxweb/testing/serve.ts 4100` starts all services and says where they are. Ctrl+C ends it.
const double = await startDouble({ port: Number(process.argv[2] ?? 0), fixtures: keptAnswers });
const lines = Object.entries(double.bases).map(([name, base]) => `${name.padEnd(12)} ${base}`);
process.stdout.write(`${lines.join('\n')}\n`);

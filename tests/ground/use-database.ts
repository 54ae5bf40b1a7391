// Run by the tests as a process of its own: uses the embedded database in the folder named until its input ends.
import { startEmbedded } from '#platform/database/embedded.ts';

const embedded = await startEmbedded({ data: process.argv[2] ?? '' });
process.stdout.write(`${JSON.stringify({ url: embedded.url, adopted: embedded.adopted })}\n`);
process.stdin.resume();
process.stdin.once('end', () => void embedded.stop());

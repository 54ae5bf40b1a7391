import { parentPort } from 'node:worker_threads';
import { works } from '../parts/works.ts';
import { type SharedParts, takePart } from './shared-parts.ts';

/** What a thread is told: the name of the work, what is given, and where the parts are shared. */
export type Told = { readonly work: string; readonly given: unknown; readonly parts: SharedParts };

parentPort?.on('message', ({ work, given, parts }: Told) => {
  // What fails here is not done, and fails again where somebody hears of it.
  try {
    const found = works.get(work);
    if (found) takePart(parts, found.prepare(given as never));
  } catch {}
});

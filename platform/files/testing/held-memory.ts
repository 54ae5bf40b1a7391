import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of buffers that somebody still holds: what was let go of is collected first, so that the figure does not depend on when. */
export function heldMemory(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

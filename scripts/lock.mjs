import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does the work while no other process does work under the same lock file; a second one waits for the first. The holder
 * touches the file every second, so that a lock left behind is known even when its process number is in use again.
 */
export async function alone(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  let seen = { mark: '', since: Date.now(), told: false };
  while (!take(file, mine)) {
    const mark = markOf(file);
    if (mark !== seen.mark) seen = { ...seen, mark, since: Date.now() };
    if (isDead(holderOf(file)) || Date.now() - seen.since > ABANDONED_AFTER) breakLock(file, mine, mark);
    else {
      if (!seen.told) onWait();
      seen.told = true;
      await pause(100);
    }
  }
  const beat = setInterval(() => touch(file), 1000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

const ABANDONED_AFTER = 10_000;

// A link appears whole or not at all: nobody reads a lock without its holder's number.
function take(file, mine) {
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function breakLock(file, mine, mark) {
  const aside = `${mine}.abandoned`;
  try {
    renameSync(file, aside);
    // Another was quicker and holds it again: give it back.
    if (markOf(aside) !== mark) linkSync(aside, file);
  } catch {
    // Gone or taken meanwhile; the next round sees which.
  }
  rmSync(aside, { force: true });
}

function markOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.ino}-${found.mtimeMs}` : '';
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isDead(pid) {
  if (!pid) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken from us after a long sleep; the work is the same whoever does it.
  }
}

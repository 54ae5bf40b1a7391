import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Who a process is, so that it can be told from a later one with the same number: `pid@start`. Numbers come back after
 * a restart, and in a container nearly every process is number 1 or 7 again. Undefined when it has ended.
 */
export function identityOf(pid: number): string | undefined {
  const start = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  return start === undefined ? undefined : `${pid}@${start}`;
}

export const ownIdentity: string = identityOf(process.pid) ?? `${process.pid}@unknown`;

/** Whether the process that gave itself this identity still runs. */
export function isAlive(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return pid > 0 && identityOf(pid) === identity;
}

/** What was typed to start a process; empty when it has ended or belongs to somebody who hides it. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

// Field 22 of proc(5) stat; the name in field 2 may hold spaces and brackets, so count from its closing one. A process
// in state Z has ended; in a container without an init nobody collects it and kill(pid, 0) would still find it.
function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startByPs(pid: number): string | undefined {
  try {
    const [state = '', ...start] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    })
      .trim()
      .split(/\s+/);
    return state.startsWith('Z') ? undefined : start.join('-');
  } catch {
    return undefined;
  }
}

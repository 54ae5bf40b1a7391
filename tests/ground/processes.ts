import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { commandOf, identityOf } from '#platform/database/embedded-process.ts';
import { root } from '#platform/database/root.ts';

/** A folder that the database's user may pass through; removed afterwards, with every server that still runs in it. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'omstilt-ground-'));
  chmodSync(path, 0o711);
  return {
    path,
    remove: () => {
      for (const pid of databaseProcessesIn(path)) kill(pid);
      rmSync(path, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** A data folder with the same content, owners and rights as one that was prepared, in a tenth of the time. */
export function copyOf(prepared: string, copy: string): string {
  execFileSync('cp', ['-a', prepared, copy]);
  return copy;
}

/** The processes of PostgreSQL, server and children, whose data lies in the folder. */
export const databaseProcessesIn = (folder: string): number[] =>
  processes().filter((pid) => identityOf(pid) !== undefined && worksIn(pid, folder));

/** One of our programs as a process of its own. */
export class Program {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** All that it has said so far, on either output. */
  said = '';
  private readonly closed: Promise<'closed'>;
  private heard = () => {};

  constructor(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { PATH = '', HOME = '/' } = process.env;
    this.child = spawn(process.execPath, words, {
      cwd: root,
      env: { PATH, HOME, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.closed = once(this.child, 'close').then(() => 'closed');
    for (const stream of [this.child.stdout, this.child.stderr])
      stream.on('data', (chunk) => {
        this.said += String(chunk);
        this.heard();
      });
  }

  /** Waits until it has said something; fails when it ends without. */
  async says(what: RegExp): Promise<RegExpExecArray> {
    for (let state = ''; ; ) {
      const match = what.exec(this.said);
      if (match) return match;
      if (state === 'closed') throw new Error(`ended without saying ${what}:\n${this.said}`);
      const more = new Promise<string>((resolve) => {
        this.heard = () => resolve('more');
      });
      state = await Promise.race([more, this.closed]);
    }
  }

  /** Waits for its end; answers with its exit code, or the signal that ended it. */
  async ends(): Promise<number | string | null> {
    await this.closed;
    return this.child.exitCode ?? this.child.signalCode;
  }
}

function processes(): number[] {
  const names =
    process.platform === 'linux'
      ? readdirSync('/proc')
      : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split('\n');
  return names.map(Number).filter((pid) => pid > 0);
}

// PostgreSQL's processes stand in their data folder; the children's commands do not name it.
function worksIn(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return commandOf(pid).includes(`-D ${folder}/`);
  try {
    return readlinkSync(`/proc/${pid}/cwd`).startsWith(`${folder}/`);
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // A child that ended with its server.
  }
}

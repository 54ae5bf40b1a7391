import { execFileSync } from 'node:child_process';
import { root } from '#platform/database/root.ts';

/** Tests of the built programs never meet yesterday's: building is a matter of a tenth of a second when nothing changed. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/bootstrap.mjs', '--web'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

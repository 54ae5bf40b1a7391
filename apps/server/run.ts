import { readConfig } from '#platform/config/config.ts';
import { createLog } from '#platform/log/log.ts';
import type { ServeOptions } from './serve.ts';
import { untilTold } from './until-told.ts';

/** Runs a program that stays: reads the configuration, starts, tells on standard error, and stops when told to. */
export const run = (start: (options: ServeOptions) => Promise<string>): Promise<number> =>
  untilTold(
    async (lifetime) => {
      const config = readConfig(process.env);
      const log = createLog(config.logLevel ?? (process.stdout.isTTY ? 'warn' : 'info'));
      const ready = await start({ ...lifetime, config, log, onProgress: (step) => tell(`${step} …`) });
      tell(`${ready} (after ${process.uptime().toFixed(1)} s, stop with Ctrl-C)`);
    },
    { tell },
  );

function tell(message: string): void {
  process.stderr.write(`omstilt: ${message}\n`);
}

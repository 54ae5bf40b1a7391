import { pino } from 'pino';
import { readConfig } from '#platform/config/config.ts';
import { serve } from './serve.ts';
import { untilTold } from './until-told.ts';

const tell = (message: string) => process.stderr.write(`omstilt: ${message}\n`);

const code = await untilTold(
  async (lifetime) => {
    const config = readConfig(process.env);
    const log = pino({ level: config.logLevel });
    const address = await serve({ ...lifetime, config, log, onProgress: (step) => tell(`${step} …`) });
    tell(`Ready on ${address} after ${process.uptime().toFixed(1)} s. Stop with Ctrl-C.`);
  },
  { tell },
);
process.exit(code);

#!/usr/bin/env node
import { argv } from 'node:process';
import { bootstrap } from './bootstrap.mjs';
import { stop } from './run.mjs';

// `npx omstilt …` in a clone: only the web server needs pages.
await bootstrap({ web: argv[2] === 'serve' }).catch((error) => stop(error.message));
process.setSourceMapsEnabled(true);
await import('../dist/omstilt.js');

import { run } from './run.ts';
import { serve } from './serve.ts';

process.exit(await run(serve));

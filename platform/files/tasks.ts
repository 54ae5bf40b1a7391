import type { Logger } from 'pino';
import type { Tasks } from '#platform/jobs/task.ts';
import { type CheckPorts, checkFile } from './check-file.ts';

/** A file is checked for its unit: whether it is safe does not depend on who asked. */
export const fileTasks = (ports: CheckPorts & { logger: Logger }): Tasks => ({
  'files.check': {
    for: 'unit',
    run: async ({ actor, unit, subject }) => {
      const verdict = await checkFile(ports, actor, subject);
      if (verdict?.state === 'refused')
        ports.logger.warn({ unit, file: subject, reason: verdict.reason }, 'an uploaded file was refused');
    },
  },
});

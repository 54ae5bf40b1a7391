import type { Handlers } from '#platform/http/handler.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import type { statisticsOperations } from './contract.ts';

type Table = Pick<typeof statisticsOperations, 'exportPanel'>;

export const panelHandlers: Handlers<Table> = {
  exportPanel: {
    handle: async () => {
      throw new Refusal({ code: 'invalid', status: 400 });
    },
  },
};

import { expect, it } from 'vitest';
import { revisionCsv } from './revision-csv.ts';

it('a revision is taken away as it is told by the API, whatever the names hold', () => {
  const cells = [
    {
      code: '9901',
      name: 'Prøve, "indre"',
      period: '2024',
      before: 1.5,
      beforeState: 'present',
      after: null,
      afterState: 'suppressed',
    },
  ] as const;
  expect(revisionCsv({ cells: [...cells] })).toBe(
    'place,name,period,before,before_state,after,after_state\r\n9901,"Prøve, ""indre""",2024,1.5,present,,suppressed\r\n',
  );
});

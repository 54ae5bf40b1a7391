import { type Answer, json } from '../../http/answer.ts';
import type { Installation } from '../installation.ts';
import { said, type Table } from '../table.ts';
import { tableTitle } from '../titles.ts';

/** Codes and texts only: no roles, no units, no codelists. */
export function metadata(at: Installation, table: Table, lang: string): Answer {
  return json({
    title: tableTitle(at, table, lang),
    variables: table.variables.map(({ code, label, values, elimination, role }) => ({
      code,
      text: said(label, lang),
      values: values.map((each) => each.code),
      valueTexts: values.map((each) => said(each.label, lang)),
      ...(elimination === 'never' ? {} : { elimination: true }),
      ...(role === 'time' ? { time: true } : {}),
    })),
  });
}

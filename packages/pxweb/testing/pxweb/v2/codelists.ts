import { type Answer, json } from '../../http/answer.ts';
import type { Asked } from '../../http/asked.ts';
import { typeOf } from '../json-stat2.ts';
import { codelistNotFound, notInTheDouble } from '../problem.ts';
import { said } from '../table.ts';
import { type Context, langOf, linkOf } from './context.ts';

/** Ids of codelists are case-sensitive, unlike all other codes. */
export function codelist(context: Context, id: string, asked: Asked): Answer {
  const lang = langOf(context, asked);
  const found = context.shelf
    .all()
    .flatMap(({ variables }) => variables.flatMap(({ codelists }) => codelists))
    .find((each) => each.id === id);
  if (!found) return codelistNotFound;
  if (found.values.length === 0) return notInTheDouble(`keep the contents of ${id}`);
  return json({
    id,
    label: said(found.label, lang),
    language: lang,
    languages: context.at.languages.map((each) => each.id),
    type: typeOf(found),
    values: found.values.map(({ code, label, valueMap }) => ({ code, label: said(label, lang), valueMap })),
    links: [{ rel: 'self', hreflang: lang, href: linkOf(context, asked)(`/codeLists/${id}?lang=${lang}`) }],
  });
}

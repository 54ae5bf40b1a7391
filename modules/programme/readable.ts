import type { ReadableOf } from '#platform/dossier/readable.ts';
import { formatWhen } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import * as store from './store.ts';

/** What the page of a dossier says of the programme first. */
export const programmeFacts =
  (say: (language: Language) => Translate): ReadableOf =>
  async (tx, unit, language) => {
    const programme = await store.programme(tx, unit);
    if (!programme) return {};
    const words = say(language);
    const municipalities = programme.municipalities
      .map(({ name, code, county }) =>
        [code === null ? name : `${name} (${code})`, county].filter(Boolean).join(', '),
      )
      .sort();
    return {
      facts: [
        {
          term: words('programme.facts.period'),
          value:
            programme.period === null
              ? words('programme.facts.period-unknown')
              : formatWhen(programme.period, language),
        },
        {
          term: words('programme.facts.municipalities', { count: municipalities.length }),
          value: municipalities.join('; '),
        },
      ],
    };
  };

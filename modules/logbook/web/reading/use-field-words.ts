import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Content } from '../../contract.ts';
import type { ContentField } from '../correcting/correction.ts';
import { useText } from '../open-words.ts';

/** Names and values of fields in words, where an entry is compared with what it said before. */
export function useFieldWords() {
  const text = useText();
  const format = useFormat();
  return {
    name: (field: ContentField): string =>
      text(field === 'visibility' ? 'logbook.field.visibility-short' : `logbook.field.${field}`),
    value: (field: ContentField, content: PartOf<Content>): string => {
      const { activity, happened, visibility, lang, source } = content;
      if (field === 'activity' && activity) return text(`logbook.activity.${activity}`);
      if (field === 'happened' && happened) return format.when(happened);
      if (field === 'visibility' && visibility) return text(`logbook.visibility.${visibility}`);
      if (field === 'lang' && lang) return text(`logbook.lang.${lang}`);
      if (field === 'source')
        return source ? `${source.title}, ${source.url}` : text('logbook.corrections.no-source');
      return String(content[field] ?? '');
    },
  };
}

/** What crossed the wire may hold a field as undefined. */
type PartOf<T> = { readonly [K in keyof T]?: T[K] | undefined };

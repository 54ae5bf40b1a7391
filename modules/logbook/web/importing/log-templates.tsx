import { Templates } from '#platform/ui/importing/templates.tsx';
import { useText } from '../words.ts';
import { template } from './template.ts';

/** The guide's two columns, or every field. */
export function LogTemplates() {
  const text = useText();
  const fileName = `${text('logbook.title')}.csv`;
  return (
    <Templates
      templates={(['two', 'all'] as const).map((columns) => ({
        label: text(`logbook.import.template-${columns}`),
        fileName,
        rows: template(columns, text),
      }))}
    />
  );
}

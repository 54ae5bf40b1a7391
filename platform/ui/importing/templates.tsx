import { csvTemplate } from './csv-template.ts';
import { useText } from './words.ts';
import './templates.css';

export type Template = {
  readonly label: string;
  readonly fileName: string;
  readonly rows: readonly (readonly string[])[];
};

/** For those who keep no list yet, or one that we cannot read. */
export function Templates({ templates }: { templates: readonly Template[] }) {
  const text = useText();
  return (
    <p className="om-dense om-import-templates">
      {text('importing.template')}{' '}
      {templates.map(({ label, fileName, rows }) => (
        <a
          key={label}
          className="ds-link"
          download={fileName}
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvTemplate(rows))}`}
        >
          {label}
        </a>
      ))}
    </p>
  );
}

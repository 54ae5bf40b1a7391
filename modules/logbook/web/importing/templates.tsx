import { useText } from '../words.ts';
import { template } from './template.ts';
import './templates.css';

/** For those who keep no log yet, or one that we cannot read. */
export function Templates() {
  const text = useText();
  const link = (columns: 'two' | 'all') => (
    <a
      className="ds-link"
      download={`${text('logbook.title')}.csv`}
      href={`data:text/csv;charset=utf-8,${encodeURIComponent(template(columns, text))}`}
    >
      {text(`logbook.import.template-${columns}`)}
    </a>
  );
  return (
    <p className="om-dense logbook-templates">
      {text('logbook.import.template')} {link('two')} {link('all')}
    </p>
  );
}

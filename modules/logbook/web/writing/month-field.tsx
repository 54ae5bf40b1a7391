import { calendarWords } from '#platform/language/calendar-words.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { useText } from '../words.ts';

/** A month and its year. Not `<input type="month">`: Firefox and Safari on a desk have none. */
export function MonthField({ value, choose }: { value: string; choose: (month: string) => void }) {
  const text = useText();
  const { months } = calendarWords[useLanguage()];
  const [year = '', month = ''] = value.split('-');
  return (
    <div className="logbook-pair">
      <SelectField
        label={text('logbook.when.month-label')}
        value={month}
        onChange={(event) => choose(`${year}-${event.target.value}`)}
      >
        <option value="">{text('logbook.when.choose-month')}</option>
        {months.map((name, index) => (
          <option key={name} value={String(index + 1).padStart(2, '0')}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={text('logbook.when.year-label')}
        value={year}
        inputMode="numeric"
        maxLength={4}
        onChange={(event) => choose(`${event.target.value}-${month}`)}
      />
    </div>
  );
}

import { Button } from '@digdir/designsystemet-react';
import type { Language } from '#platform/language/language.ts';
import { TextArea } from '#platform/ui/form/fields.tsx';
import type { Messages } from '#platform/ui/form/use-drafted-form.ts';
import { languageNames } from '#platform/ui/language/language-names.ts';
import { longestSummary } from '../../terms.ts';
import { useText } from '../words.ts';
import type { BeginTyped } from './begin-typed.ts';

/** One field a language. The first may be copied into the others, by whoever asks for it, and is then marked as copied. */
export function SummaryFields({
  prefix,
  order,
  value,
  messages,
  change,
}: {
  prefix: string;
  order: readonly Language[];
  value: BeginTyped['summary'];
  messages: Messages;
  change: (summary: BeginTyped['summary']) => void;
}) {
  const text = useText();
  const [own = 'nb'] = order;
  const first = value[own];
  return order.map((language) => {
    const name = languageNames[language];
    const copied = language !== own && first.trim() !== '' && value[language] === first;
    return (
      <div key={language} className="begin-summary">
        <TextArea
          id={`${prefix}-summary-${language}`}
          label={text('programme.begin.summary', { language: name })}
          hint={
            copied
              ? text('programme.begin.copied')
              : language === own
                ? text('programme.begin.summary-hint')
                : undefined
          }
          lang={language}
          rows={3}
          maxLength={longestSummary}
          value={value[language]}
          error={messages[`summary.${language}`]}
          onChange={(event) => change({ ...value, [language]: event.target.value })}
        />
        {language !== own && first.trim() && !value[language].trim() ? (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => change({ ...value, [language]: first })}
          >
            {text('programme.begin.copy')}
          </Button>
        ) : null}
      </div>
    );
  });
}

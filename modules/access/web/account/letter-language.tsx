import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Language, languages } from '#platform/language/language.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { SelectField } from '#platform/ui/form/fields.tsx';
import { languageNames } from '#platform/ui/language/language-names.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { accessOperations } from '../../contract.ts';
import { useText } from '../words.ts';

/** Saved as soon as it is chosen. */
export function LetterLanguage() {
  const text = useText();
  const client = useClient(accessOperations);
  const page = useLanguage();
  const [chosen, setChosen] = useState<Language>(page);
  const save = useMutation({
    mutationFn: (language: Language) => client.setLanguage({ body: { language } }),
  });
  return (
    <section className="om-section om-form">
      <SelectField
        label={text('access.account.language')}
        hint={text('access.account.language-hint')}
        value={chosen}
        onChange={(event) => {
          const language = event.target.value as Language;
          setChosen(language);
          save.mutate(language);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </SelectField>
      {save.isSuccess ? (
        <DonePanel
          title={text('access.account.language-saved', {
            language: text(`access.account.language-name.${save.variables}`),
          })}
        />
      ) : null}
      {save.isError ? <ProblemPanel error={save.error} again={() => save.mutate(chosen)} /> : null}
    </section>
  );
}

import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { type Language, languages } from '#platform/language/language.ts';
import { languageNames } from '../language/language-names.ts';
import { useSpeech, useText } from '../language/use-text.ts';
import { schemes, useScheme } from '../scheme/use-scheme.ts';

/** Language and appearance, as two groups of choices; the one in force is marked with more than colour. */
export function Preferences({ done }: { done: () => void }) {
  const text = useText();
  const { language: spoken, change } = useSpeech();
  const [shown, choose] = useScheme();
  const [lost, setLost] = useState(false);
  const speak = (language: Language) =>
    change(language).then(done, () => {
      setLost(true);
    });
  return (
    <>
      <fieldset>
        <legend className="om-menu-heading">{text('shell.language')}</legend>
        {languages.map((language) => (
          <Choice
            key={language}
            lang={language}
            chosen={language === spoken}
            choose={() => void speak(language)}
          >
            {languageNames[language]}
          </Choice>
        ))}
        {lost ? (
          <p className="om-menu-heading" role="alert">
            {text('problem.no-connection.title')}
          </p>
        ) : null}
      </fieldset>
      <hr />
      <fieldset>
        <legend className="om-menu-heading">{text('shell.scheme')}</legend>
        {schemes.map((scheme) => (
          <Choice key={scheme} chosen={scheme === shown} choose={() => choose(scheme)}>
            {text(`shell.scheme.${scheme}`)}
          </Choice>
        ))}
      </fieldset>
    </>
  );
}

function Choice({
  chosen,
  choose,
  lang,
  children,
}: {
  chosen: boolean;
  choose: () => void;
  lang?: string;
  children: string;
}) {
  return (
    <button type="button" className="om-menu-item" aria-pressed={chosen} lang={lang} onClick={choose}>
      <CheckmarkIcon className="om-icon" aria-hidden style={chosen ? undefined : { visibility: 'hidden' }} />
      {children}
    </button>
  );
}

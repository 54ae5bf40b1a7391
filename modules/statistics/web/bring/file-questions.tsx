import { Button, Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { FilePreview } from '../answers.ts';
import { useText } from '../words.ts';
import type { Choice } from './use-file.ts';

/** What a file does not say by itself: each answer reads it anew. */
export function FileQuestions({
  questions,
  answer,
}: {
  questions: FilePreview['questions'];
  answer: (mapping: Choice) => void;
}) {
  const text = useText();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={id} className="om-stack">
      <Heading level={2} data-size="sm" id={id}>
        {text('statistics.bring.questions', { count: questions.length })}
      </Heading>
      {questions.map(({ says, choices }) => (
        <fieldset key={says} className="om-panel">
          <legend className="om-strong bring-question">{says}</legend>
          <div className="om-row">
            {choices.map(({ label, mapping }) => (
              <Button key={label} variant="secondary" onClick={() => answer(mapping)}>
                {label}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}

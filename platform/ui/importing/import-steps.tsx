import type { ReactNode } from 'react';
import type { Operation } from '#platform/http/operation.ts';
import type { ListPreview } from '#platform/shapes/list-import.ts';
import { ProblemPanel } from '../problem/problem-panel.tsx';
import { BringIn } from './bring-in.tsx';
import { ChooseFile } from './choose-file.tsx';
import { FailedRowLinks } from './failed-row-links.tsx';
import type { ImportWords } from './import-words.ts';
import { Imported } from './imported.tsx';
import { PreviewFacts } from './preview-facts.tsx';
import { RowProblems } from './row-problems.tsx';
import { useImport, type Way } from './use-import.ts';
import { useText } from './words.ts';
import { Work } from './work.tsx';
import './import-steps.css';

/** Brings in a list that was kept elsewhere: choose, look, mend or leave out, bring in. */
export function ImportSteps<Preview extends ListPreview>({
  way,
  failedRows,
  words,
  see,
  templates,
  sample,
  choices,
}: {
  way: Way<Preview>;
  /** Gives back the rows that did not come in. */
  failedRows: Operation;
  words: ImportWords;
  /** Where it stands once it is in. */
  see: { to: string; slug: string };
  templates: ReactNode;
  sample: (preview: Preview) => ReactNode;
  /** What else is to be said before rows come in. */
  choices?: ReactNode;
}) {
  const text = useText();
  const { state, read, bring, stop, restart } = useImport(way);
  const failed = { operation: failedRows, programmeId: way.programmeId };
  return (
    <div className="om-import">
      {state.step === 'choose' ? (
        <>
          {state.wrongKind ? (
            <p className="om-note" data-attention role="alert">
              {text('importing.wrong-kind', { name: state.wrongKind })}
            </p>
          ) : null}
          {state.error ? <ProblemPanel error={state.error} /> : null}
          <ChooseFile choose={read} />
          {templates}
        </>
      ) : null}
      {state.step === 'reading' ? (
        <Work
          title={text('importing.reading', { name: state.name })}
          percent={state.percent < 100 ? state.percent : undefined}
          stop={stop}
        />
      ) : null}
      {state.step === 'preview' || state.step === 'bringing' ? (
        <>
          <PreviewFacts name={state.name} preview={state.preview} field={words.field} />
          <RowProblems
            problems={state.preview.problems}
            failedRows={<FailedRowLinks failed={failed} file={state.preview.file} />}
          />
          {sample(state.preview)}
          {state.step === 'preview' ? (
            <>
              {state.error ? <ProblemPanel error={state.error} /> : null}
              <BringIn preview={state.preview} bring={bring} restart={restart} words={words}>
                {choices}
              </BringIn>
            </>
          ) : (
            <Work title={words.running(state.preview.good)} />
          )}
        </>
      ) : null}
      {state.step === 'done' ? (
        <Imported
          failed={failed}
          preview={state.preview}
          outcome={state.outcome}
          words={words}
          see={see}
          restart={restart}
        />
      ) : null}
    </div>
  );
}

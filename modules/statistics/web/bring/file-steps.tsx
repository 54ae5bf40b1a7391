import { BringIn } from '#platform/ui/importing/bring-in.tsx';
import { ChooseFile } from '#platform/ui/importing/choose-file.tsx';
import { RowProblems } from '#platform/ui/importing/row-problems.tsx';
import { useText as useImportingText } from '#platform/ui/importing/words.ts';
import { Work } from '#platform/ui/importing/work.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useText } from '../words.ts';
import { FailedRowsOf } from './failed-rows-of.tsx';
import { FileQuestions } from './file-questions.tsx';
import { ImportRun } from './import-run.tsx';
import { Understood } from './understood.tsx';
import { useFile } from './use-file.ts';
import { WhatComesIn } from './what-comes-in.tsx';
import '#platform/ui/importing/import-steps.css';

/** A file of statistics: chosen, understood, asked about, mended or left out, brought in. */
export function FileSteps({ unitId }: { unitId: string }) {
  const text = useText();
  const importing = useImportingText();
  const { state, read, readAgain, bring, stop, restart } = useFile(unitId);
  if (state.step === 'choose') {
    return (
      <div className="om-import">
        {state.error ? <ProblemPanel error={state.error} /> : null}
        <ChooseFile
          choose={(file) => void read(file)}
          accept=".csv,.txt,.tsv,.xlsx,.json"
          hint={text('statistics.bring.file-hint')}
        />
        <p className="om-dense om-muted om-measure">{text('statistics.bring.file-columns')}</p>
      </div>
    );
  }
  if (state.step === 'reading') {
    const { name, percent } = state;
    return (
      <div className="om-import">
        <Work
          title={importing('importing.reading', { name })}
          percent={percent < 100 ? percent : undefined}
          stop={stop}
        />
      </div>
    );
  }
  const { preview } = state;
  const failed = preview.counts?.failed ?? 0;
  const links = <FailedRowsOf unitId={unitId} preview={preview} />;
  if (state.step === 'running') {
    return (
      <ImportRun id={state.importId} again={restart} series={preview.series.map(({ key }) => key)}>
        {failed > 0 ? (
          <p>
            {importing('importing.done-failed', { count: failed })} {importing('importing.failed-rows')}{' '}
            {links}
          </p>
        ) : null}
      </ImportRun>
    );
  }
  const { error } = state;
  const open = preview.questions.filter(({ choices }) => choices.length > 0);
  return (
    <div className="om-import" aria-busy={state.busy || undefined}>
      <Understood preview={preview} chooseTable={(table) => void readAgain({ table })} />
      <FileQuestions questions={open} answer={(mapping) => void readAgain({ mapping })} />
      <RowProblems problems={preview.problems} failedRows={links} />
      <WhatComesIn preview={preview} />
      {error ? <ProblemPanel error={error} /> : null}
      <BringIn
        preview={{
          good: preview.mapping && preview.questions.length === 0 ? (preview.counts?.observations ?? 0) : 0,
          already: 0,
          problems: preview.problems,
        }}
        bring={(rows) => void bring(rows)}
        restart={restart}
        words={{ run: (count) => text('statistics.bring.run', { count }) }}
      >
        {null}
      </BringIn>
      {open.length > 0 ? <p className="om-small om-muted">{text('statistics.bring.answer-first')}</p> : null}
    </div>
  );
}

import { useProgramme } from '#modules/programme/web/index.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { useText } from '../words.ts';
import { BringIn } from './bring-in.tsx';
import { ChooseFile } from './choose-file.tsx';
import { Imported } from './imported.tsx';
import { PreviewFacts } from './preview-facts.tsx';
import { RowProblems } from './row-problems.tsx';
import { Sample } from './sample.tsx';
import { Templates } from './templates.tsx';
import { useImport } from './use-import.ts';
import { Work } from './work.tsx';
import './import-page.css';

/** Brings in a log that was kept elsewhere: choose, look, mend or leave out, bring in. */
export default function ImportPage() {
  const text = useText();
  const programme = useProgramme();
  const { state, read, bring, stop, restart } = useImport(programme.id);
  const { slug } = programme;
  return (
    <Page
      title={text('logbook.import.title')}
      lead={text('logbook.import.lead')}
      example={programme.example}
      eyebrow={
        <TextLink to="/programmes/$slug/logbook" params={{ slug } as never} className="logbook-back">
          {text('logbook.title')}
        </TextLink>
      }
    >
      {programme.may.includes('logbook.write') ? null : (
        <p className="om-note">
          {text('logbook.write.read-only')} {text('logbook.write.read-only-who')}
        </p>
      )}
      <div className="logbook-import">
        {state.step === 'choose' ? (
          <>
            {state.wrongKind ? (
              <p className="om-note" data-attention role="alert">
                {text('logbook.import.wrong-kind', { name: state.wrongKind })}
              </p>
            ) : null}
            {state.error ? <ProblemPanel error={state.error} /> : null}
            <ChooseFile choose={read} />
            <Templates />
          </>
        ) : null}
        {state.step === 'reading' ? (
          <Work
            title={text('logbook.import.reading', { name: state.name })}
            percent={state.percent < 100 ? state.percent : undefined}
            stop={stop}
          />
        ) : null}
        {state.step === 'preview' || state.step === 'bringing' ? (
          <>
            <PreviewFacts name={state.name} preview={state.preview} />
            <RowProblems programmeId={programme.id} preview={state.preview} />
            <Sample entries={state.preview.sample} />
            {state.step === 'preview' ? (
              <>
                {state.error ? <ProblemPanel error={state.error} /> : null}
                <BringIn preview={state.preview} bring={bring} restart={restart} />
              </>
            ) : (
              <Work title={text('logbook.import.running', { count: state.preview.good })} />
            )}
          </>
        ) : null}
        {state.step === 'done' ? (
          <Imported programme={programme} preview={state.preview} outcome={state.outcome} restart={restart} />
        ) : null}
      </div>
    </Page>
  );
}

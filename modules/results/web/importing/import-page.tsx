import { useQueryClient } from '@tanstack/react-query';
import { useProgramme } from '#modules/programme/web/index.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { ImportSteps } from '#platform/ui/importing/import-steps.tsx';
import { Templates } from '#platform/ui/importing/templates.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { jobListOperations } from '../../contract.ts';
import { type ResultsKey, useText } from '../words.ts';
import { jobTemplate } from './job-template.ts';
import { JobsToCome } from './jobs-to-come.tsx';
import { LedgerFiles } from './ledger-files.tsx';

/** Brings in a list of jobs that the programme has kept elsewhere. */
export default function ImportPage() {
  const text = useText();
  const programme = useProgramme();
  const client = useClient(jobListOperations);
  const queries = useQueryClient();
  const { id: programmeId, slug } = programme;
  return (
    <Page
      title={text('results.import.title')}
      lead={text('results.import.lead')}
      example={programme.example}
      eyebrow={
        <TextLink to="/programmes/$slug/results" params={{ slug } as never} className="om-import-back">
          {text('results.title')}
        </TextLink>
      }
    >
      {programme.may.includes('results.write') ? null : (
        <p className="om-note">{text('results.read-only')}</p>
      )}
      <ImportSteps
        way={{
          programmeId,
          preview: jobListOperations.previewJobList,
          bringIn: async (file, rows, idempotencyKey) => {
            const outcome = await client.importJobList(
              { params: { programmeId }, body: { file, rows } },
              { idempotencyKey },
            );
            for (const read of ['listEffects', 'readResults', 'listReChecks'])
              void queries.invalidateQueries({ queryKey: readKey(read) });
            return outcome;
          },
        }}
        failedRows={jobListOperations.readFailedJobRows}
        words={{
          run: (count) => text('results.import.run', { count }),
          running: (count) => text('results.import.running', { count }),
          done: (count) => text('results.import.done', { count }),
          next: text('results.import.next'),
          see: text('results.import.see'),
          field: (field) => text(`results.list.column.${field}` as ResultsKey),
        }}
        see={{ to: '/programmes/$slug/results', slug }}
        templates={
          <div className="om-stack om-measure">
            <Templates
              templates={[
                {
                  label: text('results.import.template'),
                  fileName: `${text('results.import.template-name')}.csv`,
                  rows: jobTemplate(text),
                },
              ]}
            />
            <p className="om-dense om-muted">{text('results.import.assumed')}</p>
            <p className="om-dense om-muted">{text('results.import.register')}</p>
            <LedgerFiles programmeId={programmeId} />
          </div>
        }
        sample={({ sample }) => <JobsToCome jobs={sample} />}
        choices={<p className="om-dense om-muted">{text('results.import.register')}</p>}
      />
    </Page>
  );
}

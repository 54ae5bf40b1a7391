import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { ImportSteps } from '#platform/ui/importing/import-steps.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { logbookOperations } from '../../contract.ts';
import type { Visibility } from '../../terms.ts';
import { type LogbookKey, useText } from '../words.ts';
import { VisibilityChoice } from '../writing/visibility-choice.tsx';
import { LogTemplates } from './log-templates.tsx';
import { Sample } from './sample.tsx';

/** Brings in a log that was kept elsewhere. */
export default function ImportPage() {
  const text = useText();
  const programme = useProgramme();
  const client = useClient(logbookOperations);
  const queries = useQueryClient();
  const [visibility, setVisibility] = useState<Visibility>('internal');
  const { id: programmeId, slug } = programme;
  return (
    <Page
      title={text('logbook.import.title')}
      lead={text('logbook.import.lead')}
      example={programme.example}
      eyebrow={
        <TextLink to="/programmes/$slug/logbook" params={{ slug } as never} className="om-import-back">
          {text('logbook.title')}
        </TextLink>
      }
    >
      {programme.may.includes('logbook.write') ? null : (
        <p className="om-note">
          {text('logbook.write.read-only')} {text('logbook.write.read-only-who')}
        </p>
      )}
      <ImportSteps
        way={{
          programmeId,
          preview: logbookOperations.previewLogImport,
          bringIn: async (file, rows, idempotencyKey) => {
            const body = { file, rows, visibility };
            const outcome = await client.importLog({ params: { programmeId }, body }, { idempotencyKey });
            void queries.invalidateQueries({ queryKey: readKey('listLogEntries') });
            return outcome;
          },
        }}
        failedRows={logbookOperations.readFailedRows}
        words={{
          run: (count) => text('logbook.import.run', { count }),
          running: (count) => text('logbook.import.running', { count }),
          done: (count) => text('logbook.import.done-title', { count }),
          next: text('logbook.import.done-next'),
          see: text('logbook.import.see'),
          // `told` is the guide's column: what was done and when, in one.
          field: (field) => text(field === 'told' ? 'column.two.what' : (`column.${field}` as LogbookKey)),
        }}
        see={{ to: '/programmes/$slug/logbook', slug }}
        templates={<LogTemplates />}
        sample={({ sample }) => <Sample entries={sample} />}
        choices={
          <div className="om-stack">
            <p className="om-dense">{text('logbook.import.visibility')}</p>
            <VisibilityChoice value={visibility} choose={setVisibility} />
          </div>
        }
      />
    </Page>
  );
}

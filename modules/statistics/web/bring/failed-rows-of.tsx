import { useState } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { useText as useImportingText } from '#platform/ui/importing/words.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { statisticsFileOperations } from '../../contract.ts';
import type { FilePreview } from '../answers.ts';

/** The rows that cannot come in, given back as a file: asked for with how the file was read, which no address holds. */
export function FailedRowsOf({ unitId, preview }: { unitId: string; preview: FilePreview }) {
  const text = useImportingText();
  const client = useClient(statisticsFileOperations);
  const [error, setError] = useState<unknown>();
  const { mapping, file, name } = preview;
  if (!mapping) return null;
  const take = async (format: 'xlsx' | 'csv') => {
    try {
      const rows = await client.readFailedStatisticsRows({
        params: { unitId, fileId: file } as never,
        body: { mapping, format },
      });
      save(rows, `${name.replace(/\.\w+$/, '')}-rows.${format}`);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="ds-link om-as-link bring-rows"
          onClick={() => void take(format)}
        >
          {text(`file.${format}`)}
        </button>
      ))}
      {error ? <ProblemPanel error={error} /> : null}
    </>
  );
}

/** As a link with `download` would. */
function save(content: Blob, fileName: string) {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

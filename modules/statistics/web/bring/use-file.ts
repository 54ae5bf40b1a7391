import { useRef, useState } from 'react';
import { upload } from '#platform/ui/api/upload.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { newKey } from '#platform/ui/drafts/new-key.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { useSession } from '#platform/ui/session/session.ts';
import { statisticsFileOperations } from '../../contract.ts';
import type { FilePreview } from '../answers.ts';

/** What an answer lays over how a file was read. */
export type Choice = FilePreview['questions'][number]['choices'][number]['mapping'];
type Mapping = NonNullable<FilePreview['mapping']>;

/** Where a file of statistics stands on its way in. Nothing is written before `running`. */
export type FileState =
  | { readonly step: 'choose'; readonly error?: unknown }
  | { readonly step: 'reading'; readonly name: string; readonly percent: number }
  | {
      readonly step: 'preview';
      readonly preview: FilePreview;
      readonly busy: boolean;
      readonly error?: unknown;
    }
  | { readonly step: 'running'; readonly preview: FilePreview; readonly importId: string };

/** A file: uploaded, looked at, read in another way as often as needed, then brought in once. */
export function useFile(unitId: string) {
  const language = useLanguage();
  const { csrf } = useSession();
  const client = useClient(statisticsFileOperations);
  const [state, setState] = useState<FileState>({ step: 'choose' });
  const stopping = useRef(new AbortController());
  const key = useRef(newKey());

  const read = async (file: File) => {
    const { name } = file;
    const stop = new AbortController();
    stopping.current = stop;
    setState({ step: 'reading', name, percent: 0 });
    try {
      const preview = await upload(statisticsFileOperations.uploadStatisticsFile, file, {
        params: { unitId },
        headers: { 'Accept-Language': language, ...(csrf ? { 'X-CSRF-Token': csrf } : {}) },
        progress: (percent) => stop.signal.aborted || setState({ step: 'reading', name, percent }),
        signal: stop.signal,
      });
      setState({ step: 'preview', preview, busy: false });
    } catch (error) {
      setState({ step: 'choose', error });
    }
  };

  /** Another sheet, or an answer to a question laid over how it was read. */
  const readAgain = async (way: { table?: string; mapping?: Choice }) => {
    if (state.step !== 'preview' || state.busy) return;
    const { preview } = state;
    const { table = preview.table, mapping } = way;
    setState({ step: 'preview', preview, busy: true });
    try {
      const body = { table, ...(mapping ? { mapping: { ...preview.mapping, ...mapping } as Mapping } : {}) };
      const params = { unitId, fileId: preview.file } as never;
      setState({
        step: 'preview',
        preview: await client.previewStatisticsFile({ params, body }),
        busy: false,
      });
    } catch (error) {
      setState({ step: 'preview', preview, busy: false, error });
    }
  };

  const bring = async (rows: 'all' | 'good') => {
    if (state.step !== 'preview' || state.busy || !state.preview.mapping) return;
    const { preview } = state;
    const { mapping } = state.preview;
    setState({ step: 'preview', preview, busy: true });
    try {
      const { id } = await client.importStatisticsFile(
        { params: { unitId, fileId: preview.file } as never, body: { mapping, rows } },
        { idempotencyKey: key.current },
      );
      setState({ step: 'running', preview, importId: id });
    } catch (error) {
      setState({ step: 'preview', preview, busy: false, error });
    }
    key.current = newKey();
  };

  return {
    state,
    read,
    readAgain,
    bring,
    stop: () => {
      stopping.current.abort();
      setState({ step: 'choose' });
    },
    restart: () => setState({ step: 'choose' }),
  };
}

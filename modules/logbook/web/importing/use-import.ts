import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { addressOf } from '#platform/http/client.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { newKey } from '#platform/ui/drafts/new-key.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { useSession } from '#platform/ui/session/session.ts';
import { type ImportPreview, importPreview, logbookOperations, type Visibility } from '../../contract.ts';
import { upload } from '../writing/upload.ts';

export type Choice = { readonly rows: 'all' | 'good'; readonly visibility: Visibility };
export type Outcome = { readonly written: number; readonly already: number; readonly failed: number };

/** Where an import stands. Nothing is written before `bringing`. */
export type Import =
  | { readonly step: 'choose'; readonly error?: unknown; readonly wrongKind?: string }
  | { readonly step: 'reading'; readonly name: string; readonly percent: number }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly preview: ImportPreview;
      readonly error?: unknown;
    }
  | { readonly step: 'bringing'; readonly name: string; readonly preview: ImportPreview }
  | { readonly step: 'done'; readonly preview: ImportPreview; readonly outcome: Outcome };

/** An old log on its way in: read, looked at, then brought in, once. */
export function useImport(programmeId: string) {
  const client = useClient(logbookOperations);
  const queries = useQueryClient();
  const language = useLanguage();
  const { csrf } = useSession();
  const [state, setState] = useState<Import>({ step: 'choose' });
  const stopping = useRef(new AbortController());
  const key = useRef(newKey());
  const params = { programmeId };

  const read = async (file: File) => {
    const { name } = file;
    if (!/\.(csv|txt|tsv|xlsx)$/i.test(name)) return setState({ step: 'choose', wrongKind: name });
    const stop = new AbortController();
    stopping.current = stop;
    setState({ step: 'reading', name, percent: 0 });
    try {
      const answer = await upload(file, {
        address: addressOf(logbookOperations.previewLogImport, { params }),
        headers: { 'Accept-Language': language, ...(csrf ? { 'X-CSRF-Token': csrf } : {}) },
        progress: (percent) => stop.signal.aborted || setState({ step: 'reading', name, percent }),
        signal: stop.signal,
      });
      key.current = newKey();
      setState({ step: 'preview', name, preview: importPreview.parse(answer) });
    } catch (error) {
      setState({ step: 'choose', error });
    }
  };

  const bring = async ({ rows, visibility }: Choice) => {
    if (state.step !== 'preview') return;
    const { name, preview } = state;
    setState({ step: 'bringing', name, preview });
    try {
      const body = { file: preview.file, rows, visibility };
      const outcome = await client.importLog({ params, body }, { idempotencyKey: key.current });
      void queries.invalidateQueries({ queryKey: readKey('listLogEntries') });
      setState({ step: 'done', preview, outcome });
    } catch (error) {
      setState({ step: 'preview', name, preview, error });
    }
  };

  return {
    state,
    read,
    bring,
    stop: () => {
      stopping.current.abort();
      setState({ step: 'choose' });
    },
    restart: () => setState({ step: 'choose' }),
  };
}

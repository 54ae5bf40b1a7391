import { useRef, useState } from 'react';
import type { z } from 'zod';
import type { Operation } from '#platform/http/operation.ts';
import type { BroughtIn, ListPreview } from '#platform/shapes/list-import.ts';
import { upload } from '../api/upload.ts';
import { newKey } from '../drafts/new-key.ts';
import { useLanguage } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';

/** Where an import stands. Nothing is written before `bringing`. */
export type Import<Preview extends ListPreview> =
  | { readonly step: 'choose'; readonly error?: unknown; readonly wrongKind?: string }
  | { readonly step: 'reading'; readonly name: string; readonly percent: number }
  | { readonly step: 'preview'; readonly name: string; readonly preview: Preview; readonly error?: unknown }
  | { readonly step: 'bringing'; readonly name: string; readonly preview: Preview }
  | { readonly step: 'done'; readonly preview: Preview; readonly outcome: BroughtIn };

/** How a kind of list comes in: who reads it, and who writes it. */
export type Way<Preview extends ListPreview> = {
  readonly programmeId: string;
  readonly preview: Operation & { readonly answer: z.ZodType<Preview> };
  /** The key makes a second press of the button the same one. */
  readonly bringIn: (file: string, rows: 'all' | 'good', idempotencyKey: string) => Promise<BroughtIn>;
};

/** Somebody's list on its way in: read, looked at, then brought in, once. */
export function useImport<Preview extends ListPreview>({
  programmeId,
  preview: operation,
  bringIn,
}: Way<Preview>) {
  const language = useLanguage();
  const { csrf } = useSession();
  const [state, setState] = useState<Import<Preview>>({ step: 'choose' });
  const stopping = useRef(new AbortController());
  const key = useRef(newKey());

  const read = async (file: File) => {
    const { name } = file;
    if (!/\.(csv|txt|tsv|xlsx)$/i.test(name)) return setState({ step: 'choose', wrongKind: name });
    const stop = new AbortController();
    stopping.current = stop;
    setState({ step: 'reading', name, percent: 0 });
    try {
      const preview = await upload(operation, file, {
        params: { programmeId },
        headers: { 'Accept-Language': language, ...(csrf ? { 'X-CSRF-Token': csrf } : {}) },
        progress: (percent) => stop.signal.aborted || setState({ step: 'reading', name, percent }),
        signal: stop.signal,
      });
      key.current = newKey();
      setState({ step: 'preview', name, preview });
    } catch (error) {
      setState({ step: 'choose', error });
    }
  };

  const bring = async (rows: 'all' | 'good') => {
    if (state.step !== 'preview') return;
    const { name, preview } = state;
    setState({ step: 'bringing', name, preview });
    try {
      setState({ step: 'done', preview, outcome: await bringIn(preview.file, rows, key.current) });
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

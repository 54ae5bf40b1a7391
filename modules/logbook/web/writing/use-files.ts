import type { useDraft } from '#platform/ui/drafts/use-draft.ts';
import { useAttachments } from './use-attachments.ts';
import type { Uploaded, Writing } from './writing.ts';

/** Attachments and the draft together: what has arrived is in it, and the names of what has not. */
export function useFiles(programmeId: string, keeper: ReturnType<typeof useDraft<Writing>>['keeper']) {
  const content = () => keeper.draft().content;
  const change = (part: Partial<Writing>) => keeper.change({ ...content(), ...part });
  const without = (names: readonly string[], gone: string) => {
    const index = names.indexOf(gone);
    return names.filter((_, at) => at !== index);
  };
  const files = useAttachments(programmeId, (file: Uploaded) =>
    change({
      attachments: [...content().attachments, file],
      pending: without(content().pending, file.name),
    }),
  );
  const onItsWay = files.sending.map(({ file }) => file.name);
  return {
    ...files,
    add: (chosen: readonly File[]) => {
      const room = 20 - content().attachments.length - files.sending.length;
      const added = chosen.slice(0, Math.max(0, room));
      files.add(added);
      change({ pending: [...content().pending, ...added.map(({ name }) => name)] });
    },
    stop: (file: (typeof files.sending)[number]) => {
      files.remove(file);
      change({ pending: without(content().pending, file.file.name) });
    },
    remove: (file: Uploaded) =>
      change({ attachments: content().attachments.filter(({ id }) => id !== file.id) }),
    /** Were on their way when the page was closed: the draft knows their names, the files are gone. */
    lost: content().pending.filter((name) => !onItsWay.includes(name)),
    forgetLost: () => change({ pending: onItsWay }),
  };
}

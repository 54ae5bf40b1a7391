import { ProblemError } from '#platform/http/client.ts';
import { type ProblemDocument, problemDocument } from '#platform/problems/problem.ts';

/** One file on its way, with how far it has come: `fetch` cannot tell that. The answer is not yet checked. */
export function upload(
  file: File,
  {
    address,
    headers,
    progress,
    signal,
  }: {
    address: string;
    headers: Readonly<Record<string, string>>;
    progress: (percent: number) => void;
    signal: AbortSignal;
  },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(Math.floor((loaded / total) * 100));
    request.onload = () => {
      const said = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(said);
      else reject(new ProblemError(problemIn(said, request.status)));
    };
    request.onerror = () => reject(new ProblemError(problemIn(undefined, 0)));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemIn(said: unknown, status: number): ProblemDocument {
  const problem = problemDocument.safeParse(said);
  if (problem.success) return problem.data;
  return { type: 'about:blank', title: '', status, code: status === 0 ? 'no-connection' : 'unknown' };
}

import { addressOf, ProblemError } from '#platform/http/client.ts';
import type { Answer, Operation } from '#platform/http/operation.ts';
import { noConnection, problemIn } from '#platform/problems/problem-in.ts';

/** One file on its way to an operation, with how far it has come: `fetch` cannot tell that. */
export function upload<T extends Operation>(
  operation: T,
  file: File,
  {
    params,
    headers,
    progress,
    signal,
  }: {
    params: Readonly<Record<string, string>>;
    headers: Readonly<Record<string, string>>;
    progress: (percent: number) => void;
    signal: AbortSignal;
  },
): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(operation.method, addressOf(operation, { params }));
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(Math.floor((loaded / total) * 100));
    request.onload = () => {
      const { status, statusText, responseText } = request;
      const answer = new Response(responseText || null, { status, statusText });
      if (answer.ok) resolve(answer.json());
      else void problemIn(answer).then((problem) => reject(new ProblemError(problem)));
    };
    request.onerror = () => reject(new ProblemError(noConnection('')));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

import { ProblemError } from '#platform/http/client.ts';
import { noConnection, problemIn } from '#platform/http/problem-in.ts';

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

import type { Terminal } from '../terminal.ts';

/** A terminal that nobody watches, and what was said on it. */
export function listening(environment: Readonly<Record<string, string>>) {
  let [out, err] = ['', ''];
  const pieces: Uint8Array[] = [];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    send: async (content) => {
      for await (const piece of content) pieces.push(Buffer.from(piece));
    },
    watched: false,
    environment,
  };
  const told = () => ({ out: out + Buffer.concat(pieces).toString('utf8'), err });
  return { terminal, told, bytes: () => Buffer.concat(pieces) };
}

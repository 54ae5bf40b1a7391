import { CommanderError } from 'commander';
import { CounterfactualError } from '#packages/counterfactual/index.ts';
import { StartRefused } from '#platform/config/start-refused.ts';
import { BackupRefused } from '#platform/database/backup-refused.ts';
import { DossierRefused } from '#platform/dossier/dossier-refused.ts';
import { CannotNow, NeedsAnswer } from './not-done.ts';
import type { Terminal } from './terminal.ts';

/** What a command has to say: for people, and for programs. */
export type Answer = {
  readonly text: string;
  readonly json: unknown;
  /** Something was found that somebody must look at. */
  readonly finding?: boolean;
};

/** 0 done · 1 a finding, or a fault of ours · 2 used wrongly · 3 what was given is refused · 4 the surroundings do not allow it. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** Prints the answer on standard output, where scripts take it from. */
export function tell({ text, json, finding = false }: Answer, asJson: boolean, { out }: Terminal): ExitCode {
  const said = asJson ? JSON.stringify(json) : text;
  if (said !== '') out(`${said}\n`);
  return finding ? 1 : 0;
}

/** Says on standard error why it was not done, and with `--json` on standard output too. */
export function tellFailure(error: unknown, asJson: boolean, { out, err }: Terminal): ExitCode {
  const { code, reason, message } = explained(error);
  if (message !== '') err(`omstilt: ${message}\n`);
  if (asJson) out(`${JSON.stringify({ problem: { code: reason, message } })}\n`);
  return code;
}

type Explained = { code: ExitCode; reason: string; message: string };

function explained(error: unknown): Explained {
  // Commander has said it already.
  if (error instanceof CommanderError)
    return { code: error.exitCode === 0 ? 0 : 2, reason: 'usage', message: '' };
  if (!(error instanceof Error)) return { code: 1, reason: 'fault', message: String(error) };
  const { message } = error;
  // By its name: its class brings the whole module with it, and with that the server, also into a command that needs neither.
  if (error.name === 'CommandRefused') return { code: 3, reason: 'refused', message };
  if (error instanceof NeedsAnswer) return { code: 3, reason: error.code, message };
  if (error instanceof CannotNow) return { code: 4, reason: error.code, message };
  if (error instanceof BackupRefused) return { code: 3, reason: error.code, message };
  if (error instanceof DossierRefused) return { code: 3, reason: error.code, message };
  if (error instanceof CounterfactualError) return { code: 3, reason: error.problem.code, message };
  if (error instanceof StartRefused) return { code: 4, reason: 'environment', message };
  const known = 'code' in error ? system[String(error.code)] : undefined;
  if (known) return { ...known, message: `${known.message} (${message})` };
  return { code: 1, reason: 'fault', message: error.stack ?? message };
}

const system: Readonly<Record<string, Explained>> = {
  ENOENT: { code: 3, reason: 'no-such-file', message: 'There is no such file or folder. Check the path.' },
  EISDIR: { code: 3, reason: 'is-a-folder', message: 'That is a folder. Name a file.' },
  ENOTDIR: { code: 3, reason: 'no-such-file', message: 'A part of the path is no folder. Check the path.' },
  EACCES: {
    code: 4,
    reason: 'not-permitted',
    message: 'You may not read or write that. Start as a user who may.',
  },
  EPERM: {
    code: 4,
    reason: 'not-permitted',
    message: 'You may not read or write that. Start as a user who may.',
  },
  EROFS: { code: 4, reason: 'not-permitted', message: 'Nothing can be written there. Choose another place.' },
  ENOSPC: { code: 4, reason: 'disk-full', message: 'The disk is full. Make room, and start again.' },
  '3F000': {
    code: 4,
    reason: 'not-migrated',
    message: 'The database is not Omstilt’s yet. Run: omstilt migrate.',
  },
  '42P01': {
    code: 4,
    reason: 'not-migrated',
    message: 'The database is not of this version. Run: omstilt migrate.',
  },
  '42883': {
    code: 4,
    reason: 'not-migrated',
    message: 'The database is not of this version. Run: omstilt migrate.',
  },
};

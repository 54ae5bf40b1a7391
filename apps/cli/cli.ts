import type { Command } from 'commander';
import type { Answer } from './answer.ts';
import type { CommandDatabase } from './command-database.ts';
import type { Terminal } from './terminal.ts';

/** What every command stands on. */
export type Speaking = {
  readonly program: Command;
  /** Does the work of a command and tells its answer. */
  answering(command: Command, work: () => Promise<Answer>): Promise<void>;
  /** Does the work of a program that stays until it is told to stop, and tells everything itself. */
  running(work: () => Promise<number>): Promise<void>;
};

/** What a command stands on that works on a database. */
export type Cli = Speaking & { readonly database: CommandDatabase; readonly terminal: Terminal };

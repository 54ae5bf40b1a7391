import type { Command } from 'commander';
import type { Answer } from './answer.ts';
import type { CommandDatabase } from './command-database.ts';

/** What the commands stand on. */
export type Cli = {
  readonly program: Command;
  readonly database: CommandDatabase;
  /** Does the work of a command and tells its answer. */
  answering(command: Command, work: () => Promise<Answer>): Promise<void>;
  /** Does the work of a program that stays until it is told to stop, and tells everything itself. */
  running(work: () => Promise<number>): Promise<void>;
};

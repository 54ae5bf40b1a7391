/** What was given is refused, or leaves something open; the message says what to do. */
export class NeedsAnswer extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'NeedsAnswer';
    this.code = code;
  }
}

/** The surroundings do not allow it now: nobody may be asked, or whoever was asked does not answer. */
export class CannotNow extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CannotNow';
    this.code = code;
  }
}

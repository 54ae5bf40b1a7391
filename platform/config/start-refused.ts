/** Something around us keeps us from starting, and a person can put it right: the message says what and how. */
export class StartRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartRefused';
  }
}

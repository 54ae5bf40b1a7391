/** A letter on its way out. */
export type Envelope = {
  readonly id: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly unsubscribe: string | null;
};

/** A file as its row tells of it. Its type is known, and its bytes are given out, once it is `clean`. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly state: 'quarantined' | 'clean' | 'refused';
  /** Why it was refused: `type-not-allowed`, `type-mismatch`, `virus`. */
  readonly reason: string | null;
};

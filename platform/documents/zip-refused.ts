/** Why a zip is not read: its form, never what the parts say. */
export class ZipRefused extends Error {
  readonly reason: 'not-a-zip' | 'unsafe' | 'encrypted' | 'damaged' | 'unpacks-too-large';
  readonly part: string | undefined;
  constructor(reason: ZipRefused['reason'], part?: string, options?: ErrorOptions) {
    super(part === undefined ? reason : `${reason}: ${part}`, options);
    this.name = 'ZipRefused';
    this.reason = reason;
    this.part = part;
  }
}

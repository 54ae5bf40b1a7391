import pg from 'pg';
import { DossierRefused } from './dossier-refused.ts';
import { otherVersion } from './staged.ts';

/** What the database refuses (classes 22 and 23: data, constraints), said with the part it is in, where that is known. */
export async function inWords<T>(path: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError)) throw cause;
    const where = path ?? cause.table ?? 'a row';
    if (cause.code === '23503')
      throw new DossierRefused(
        'refers-elsewhere',
        `${where}: ${cause.detail ?? cause.message} Import the programme that it belongs to first.`,
        { cause },
      );
    if (!/^2[23]/.test(cause.code ?? '')) throw cause;
    throw new DossierRefused('does-not-fit', `${where}: ${cause.message}. ${otherVersion}`, { cause });
  }
}

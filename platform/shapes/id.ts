import { z } from 'zod';

/** The id of anything. In capitals it is the same id: it is read, compared and answered in small letters, as the database writes it. */
export const id = z.uuid().toLowerCase();

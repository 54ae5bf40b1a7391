import { z } from 'zod';
import { name } from '#platform/shapes/name.ts';
import { NoAnswer, type Reply } from './ask.ts';
import type { Found, RegisteredEmployees, Removed, Unknown } from './register.ts';

/** What an answer of the register says, without when and where it was asked. */
export type Entry = Without<Found> | Without<Removed> | Without<Unknown>;

/** Throws `NoAnswer` for what is no answer about this number. */
export function entryIn({ status, body }: Reply, number: string): Entry {
  if (status === 404) return { kind: 'unknown' };
  // Removed for legal reasons: gone, whatever the answer still holds.
  if (status === 410) return { kind: 'removed', on: deleted.safeParse(parsed(body)).data?.slettedato };
  if (status !== 200) throw new NoAnswer('unreachable', `status ${status}`);
  const content = parsed(body);
  // Deleted in the ordinary way is answered with 200, and little more than the day.
  const gone = deleted.safeParse(content);
  if (gone.success && gone.data.organisasjonsnummer === number)
    return { kind: 'removed', on: gone.data.slettedato };
  const read = unit.safeParse(content);
  if (!read.success) throw new NoAnswer('unreachable', `another shape: ${whereIn(read.error)}`);
  if (read.data.organisasjonsnummer !== number)
    throw new NoAnswer('unreachable', 'an answer about another number');
  return foundIn(read.data);
}

type Without<T> = Omit<T, 'asked' | 'url'>;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform((text) => text.slice(0, 10));
const organisation = z.string().regex(/^\d{9}$/);
const address = z
  .object({
    kommunenummer: z
      .string()
      .regex(/^\d{4}$/)
      .nullish(),
  })
  .nullish();

const deleted = z.object({ organisasjonsnummer: organisation, slettedato: day });

/** Main units and sub-units alike: what is not in both may be missing. */
const unit = z.object({
  organisasjonsnummer: organisation,
  navn: name(500),
  organisasjonsform: z.object({ kode: name(10) }),
  forretningsadresse: address,
  beliggenhetsadresse: address,
  naeringskode1: z.object({ kode: name(10) }).nullish(),
  antallAnsatte: z.number().int().min(0).nullish(),
  harRegistrertAntallAnsatte: z.boolean().nullish(),
  konkurs: z.boolean().nullish(),
  underAvvikling: z.boolean().nullish(),
  underTvangsavviklingEllerTvangsopplosning: z.boolean().nullish(),
  overordnetEnhet: organisation.nullish(),
});
type Unit = z.infer<typeof unit>;

function foundIn(read: Unit): Without<Found> {
  const place = read.beliggenhetsadresse ?? read.forretningsadresse;
  return {
    kind: 'found',
    number: read.organisasjonsnummer,
    name: read.navn,
    form: read.organisasjonsform.kode,
    municipality: place?.kommunenummer ?? undefined,
    industry: read.naeringskode1?.kode ?? undefined,
    employees: employeesOf(read),
    bankrupt: read.konkurs ?? undefined,
    windingUp: eitherOf(read.underAvvikling, read.underTvangsavviklingEllerTvangsopplosning),
    parent: read.overordnetEnhet ?? undefined,
  };
}

/** A count is given from five; below that only that there is one. A 0 beside “none registered” fills a hole in a table. */
function employeesOf({ antallAnsatte, harRegistrertAntallAnsatte }: Unit): RegisteredEmployees {
  if (antallAnsatte) return antallAnsatte;
  return harRegistrertAntallAnsatte ? (antallAnsatte ?? 'hidden') : 'none-registered';
}

/** Unknown where nothing is said of either. */
function eitherOf(...said: readonly (boolean | null | undefined)[]): boolean | undefined {
  const known = said.filter((each) => typeof each === 'boolean');
  return known.length === 0 ? undefined : known.includes(true);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The places that did not fit, never what stood there. */
const whereIn = (error: z.ZodError) =>
  error.issues
    .slice(0, 5)
    .map(({ path }) => path.join('.') || 'the whole')
    .join(', ');

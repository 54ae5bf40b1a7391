import type { OrganisationNumber } from '#platform/organisations/organisation-number.ts';

/** What the public register knows about an organisation. It never throws: not knowing is an answer too. */
export type Register = { lookUp(number: OrganisationNumber): Promise<RegisterAnswer> };

export type RegisterAnswer = Found | Removed | Unknown | NotAsked;

export type Found = Asked & {
  readonly kind: 'found';
  readonly number: string;
  /** Of a sole trader (`form` is `ENK`) it holds the name of a person. */
  readonly name: string;
  /** Code of the register: `AS`, `ENK`, `KOMM`; `BEDR` or `AAFY` is a sub-unit, one place of its parent. */
  readonly form: string;
  /** Where it is, not where its mail goes. Abroad there is none. */
  readonly municipality: string | undefined;
  /** The first of its industries, in the register's standard: `88.992`. */
  readonly industry: string | undefined;
  readonly employees: RegisteredEmployees;
  /** Sub-units have neither: the register says it of the parent. */
  readonly bankrupt: boolean | undefined;
  /** By its own will or by force. */
  readonly windingUp: boolean | undefined;
  /** The organisation it is a part of. */
  readonly parent: string | undefined;
};

/**
 * As of now; the register keeps no history. One to four are kept `hidden`, for the sake of those few. `none-registered` is
 * not zero: nobody is reported as employed there.
 */
export type RegisteredEmployees = number | 'hidden' | 'none-registered';

/** It was there once. Without a day where the register gives none. */
export type Removed = Asked & { readonly kind: 'removed'; readonly on: string | undefined };

/** Neither an organisation nor a sub-unit has this number. */
export type Unknown = Asked & { readonly kind: 'unknown' };

export type NotAsked = { readonly kind: 'not-asked'; readonly why: WhyNotAsked };

export type WhyNotAsked =
  /** This installation fetches nothing from others. */
  | 'offline'
  /** Nobody answered, or not in a way that can be understood. */
  | 'unreachable'
  /** The register knows its own country only. */
  | 'foreign'
  /** No answer in time, or it asked us to come back later. */
  | 'too-slow';

/** What makes an answer a source: when the register was asked, and the address that says it. */
type Asked = { readonly asked: string; readonly url: string };

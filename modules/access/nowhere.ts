/**
 * Where the address of somebody who came with a dossier leads: nowhere (RFC 2606). No identity provider can vouch for it, so nobody
 * signs in as such a person, and what the person held counts for nobody.
 */
export const nowhere = '@elsewhere.invalid';

export const isNowhere = (address: string): boolean => address.endsWith(nowhere);

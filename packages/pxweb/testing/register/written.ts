import type { Unit } from './units.ts';

/** A unit as the register writes it; what it does not know it leaves out. */
export function written(unit: Unit, own: string): object {
  const { number, name, form, industry, employees, parent } = unit;
  const path = parent === null ? 'enheter' : 'underenheter';
  return {
    organisasjonsnummer: number,
    navn: name,
    organisasjonsform: { kode: form, beskrivelse: forms[form] ?? form },
    registreringsdatoEnhetsregisteret: unit.founded,
    registrertIMvaregisteret: true,
    naeringskode1: { kode: industry.code, beskrivelse: industry.name },
    harRegistrertAntallAnsatte: employees !== 0,
    ...(employees === null ? {} : { antallAnsatte: employees }),
    ...(parent === null ? main(unit) : sub(unit, parent)),
    _links: { self: { href: `${own}/${path}/${number}` } },
  };
}

const forms: Readonly<Record<string, string>> = {
  AS: 'Aksjeselskap',
  ENK: 'Enkeltpersonforetak',
  BEDR: 'Underenhet til næringsdrivende',
};

const main = (unit: Unit) => ({
  forretningsadresse: address(unit),
  stiftelsesdato: unit.founded,
  institusjonellSektorkode: { kode: '2100', beskrivelse: 'Private aksjeselskaper mv.' },
  konkurs: unit.bankrupt,
  underAvvikling: unit.winding,
});

const sub = (unit: Unit, parent: string) => ({
  overordnetEnhet: parent,
  oppstartsdato: unit.founded,
  ...(unit.closed === null ? {} : { nedleggelsesdato: unit.closed }),
  beliggenhetsadresse: address(unit),
});

const address = ({ municipality }: Unit) => ({
  land: 'Norge',
  landkode: 'NO',
  postnummer: '9999',
  poststed: municipality.name,
  adresse: ['Oppdiktet vei 1'],
  kommune: municipality.name,
  kommunenummer: municipality.code,
});

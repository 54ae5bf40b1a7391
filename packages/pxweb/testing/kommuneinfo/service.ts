import { placesIn } from '../cubes/places.ts';
import { type Answer, json, text } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import type { Service } from '../http/service.ts';

/** Kartverket's list of municipalities: what is there today, without a past. */
export function kommuneinfo(now: () => number): Service {
  return {
    name: 'kommuneinfo',
    base: '/kommuneinfo/v1',
    home: 'https://ws.geonorge.no',
    answer: (asked) => route(asked, new Date(now()).getUTCFullYear()),
    tells: () => ({}),
    refuses: () => text('Too Many Requests', 429),
  };
}

function route({ path, query }: Asked, year: number): Answer {
  const all = placesIn(year).map(({ code, name }) => ({
    kommunenummer: code,
    kommunenavn: name,
    kommunenavnNorsk: name,
  }));
  const [part, number] = path;
  if (part === 'kommuner') {
    if (number === undefined) return json(all);
    const found = all.find(({ kommunenummer }) => kommunenummer === number);
    return found ? json(whole(found)) : notFound;
  }
  if (part === 'fylker') return json([county]);
  if (part === 'fylkerkommuner') return json([{ ...county, kommuner: all }]);
  if (part === 'punkt') return atPoint(all, query.get('nord'), query.get('ost'));
  return notFound;
}

type Card = {
  readonly kommunenummer: string;
  readonly kommunenavn: string;
  readonly kommunenavnNorsk: string;
};

const county = { fylkesnummer: '99', fylkesnavn: 'Oppdiktet fylke' };

const notFound = json({ melding: 'Fant ingen kommune' }, 404);

/** Each lies in a square of its own, side by side in the sea. */
function whole(card: Card): object {
  const west = Number(card.kommunenummer) - 9900;
  const corner = (east: number, north: number) => [west * 0.1 + east, 60 + north];
  const crs = { type: 'name', properties: { name: 'EPSG:4258' } };
  return {
    ...card,
    ...county,
    gyldigeNavn: [{ navn: card.kommunenavn, prioritet: 1, sprak: 'Norsk' }],
    samiskForvaltningsomrade: false,
    punktIOmrade: { type: 'Point', crs, coordinates: corner(0.05, 0.05) },
    avgrensningsboks: {
      type: 'Polygon',
      crs,
      coordinates: [[corner(0, 0), corner(0.1, 0), corner(0.1, 0.1), corner(0, 0.1), corner(0, 0)]],
    },
  };
}

function atPoint(all: readonly Card[], north: string | null, east: string | null): Answer {
  const [lat, lon] = [Number(north), Number(east)];
  if (north === null || east === null || Number.isNaN(lat + lon))
    return json({ melding: 'nord og ost må oppgis' }, 400);
  const number = String(9900 + Math.floor(lon / 0.1));
  const found =
    lat >= 60 && lat < 60.1 ? all.find(({ kommunenummer }) => kommunenummer === number) : undefined;
  return found ? json({ ...found, ...county }) : notFound;
}

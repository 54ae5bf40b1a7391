/** Where offices have their interfaces, and how much of its source a figure must name. Addresses as of November 2026. */
export const installations = {
  /** Statistics Norway; CC BY 4.0, “Kilde: Statistisk sentralbyrå”. Languages no, en. */
  ssb: {
    v2: 'https://data.ssb.no/api/pxwebapi/v2',
    v1: 'https://data.ssb.no/api/v0/{lang}/table',
    klass: 'https://data.ssb.no/api/klass/v1',
  },
  /** Statistics Sweden; CC0, “Källa: SCB”. Languages sv, en. */
  scb: {
    v2: 'https://statistikdatabasen.scb.se/api/v2',
    v1: 'https://api.scb.se/OV0104/v1/doris/{lang}/ssd',
  },
  /** “Källa: Kolada”. */
  kolada: 'https://api.kolada.se/v3',
  eurostat: 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0',
} as const;

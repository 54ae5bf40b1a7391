/**
 * Four estimators of one frame: treated less weighted controls, after less before. They differ in how units and periods are
 * weighted (Arkhangelsky et al. 2021, AER 111, §2; Doudchenko and Imbens 2016 for DIFP).
 *
 * | | unit weights | level may differ | ridge | time weights |
 * | --- | --- | --- | --- | --- |
 * | `did` | equal | yes | – | equal |
 * | `sc` | solved | no | no | none: nothing is taken off |
 * | `difp` | solved | yes | no | equal |
 * | `sdid` | solved | yes | yes | solved |
 */
export const kinds = {
  did: { units: 'equal', level: true, ridge: false, time: 'equal' },
  sc: { units: 'solved', level: false, ridge: false, time: 'none' },
  difp: { units: 'solved', level: true, ridge: false, time: 'equal' },
  sdid: { units: 'solved', level: true, ridge: true, time: 'solved' },
} as const;

export type Kind = keyof typeof kinds;

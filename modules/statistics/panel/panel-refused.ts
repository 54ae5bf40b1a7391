export const panelFaults = [
  'no-periods',
  'no-such-period',
  'periods-not-ascending',
  'unknown-series',
  'another-frequency',
  'not-additive',
  'no-such-day',
  'before-the-list',
  'no-such-place',
] as const;
export type PanelFault = (typeof panelFaults)[number];

/** A panel that cannot be: what was asked, and why it has no answer. */
export class PanelRefused extends Error {
  readonly code: PanelFault;
  /** What of the request it is about: a series, a period, a day. */
  readonly about: string;

  constructor(code: PanelFault, about: string, says: string) {
    super(`${about}: ${says}`);
    this.name = 'PanelRefused';
    this.code = code;
    this.about = about;
  }
}

import { visible } from '../errors/shown.ts';
import type { EffectAt } from '../estimators/estimate.ts';
import { ticksBetween } from './ticks.ts';

export type Plotted = {
  readonly title: string;
  readonly effects: readonly EffectAt[];
  /** How many periods lie before the treatment. */
  readonly pre: number;
  /** Gaps of controls that pretended to be treated, one list of all periods each; drawn around the counterfactual. */
  readonly placebos?: readonly ArrayLike<number>[];
};

const [width, height] = [760, 440];
const margin = { top: 56, right: 24, bottom: 40, left: 72 };

/** Observed against counterfactual, placebos in grey behind them: a drawing (SVG) of its own, readable in black and white. */
export function plotOf({ title, effects, pre, placebos = [] }: Plotted): string {
  const around = placebos.map((gaps) =>
    effects.map(({ counterfactual }, t) => counterfactual + (gaps[t] as number)),
  );
  const observed = effects.map((each) => each.observed);
  const counterfactual = effects.map((each) => each.counterfactual);
  const values = [observed, counterfactual, ...around].flat();
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const x = (t: number) =>
    round(margin.left + (t / Math.max(1, effects.length - 1)) * (width - margin.left - margin.right));
  const y = (value: number) =>
    round(
      height - margin.bottom - ((value - low) / (high - low || 1)) * (height - margin.top - margin.bottom),
    );
  const line = (path: readonly number[], style: string) =>
    `<polyline fill="none" ${style} points="${path.map((value, t) => `${x(t)},${y(value)}`).join(' ')}"/>`;
  const start = x(Math.max(0, pre - 0.5));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${margin.left}" y="24" font-size="16">${escaped(title)}</text>`,
    ...legend(placebos.length),
    ...ticksBetween(low, high, 5).map(
      (tick) =>
        `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/><text x="${margin.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ),
    ...named(effects.length).map(
      (t) =>
        `<text x="${x(t)}" y="${height - margin.bottom + 22}" text-anchor="middle">${escaped(effects[t]?.time ?? '')}</text>`,
    ),
    `<line x1="${start}" x2="${start}" y1="${margin.top}" y2="${height - margin.bottom}" stroke="#555" stroke-dasharray="2 4"/>`,
    ...around.map((path) => line(path, 'stroke="#bbb" stroke-width="1"')),
    line(counterfactual, 'stroke="#333" stroke-width="2" stroke-dasharray="7 5"'),
    line(observed, 'stroke="#0b5d4b" stroke-width="2.5"'),
    '</svg>',
    '',
  ].join('\n');
}

/** Some eight periods have their names under them, the first among them. */
const named = (periods: number): number[] => {
  const step = Math.max(1, Math.ceil(periods / 8));
  return Array.from({ length: periods }, (_, t) => t).filter((t) => t % step === 0);
};

function legend(placebos: number): string[] {
  const entries = [
    ['observed', 'stroke="#0b5d4b" stroke-width="2.5"'],
    ['counterfactual', 'stroke="#333" stroke-width="2" stroke-dasharray="7 5"'],
    ...(placebos > 0
      ? [[placebos === 1 ? '1 placebo' : `${placebos} placebos`, 'stroke="#bbb" stroke-width="1"']]
      : []),
  ];
  return entries.map(([name, style], at) => {
    const from = margin.left + at * 150;
    return `<line x1="${from}" x2="${from + 28}" y1="42" y2="42" ${style}/><text x="${from + 36}" y="46">${name}</text>`;
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
const escaped = (text: string): string =>
  visible(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

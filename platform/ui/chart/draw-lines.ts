import { axisX, axisY, dot, gridY, line, plot, rectX, ruleX, text } from '@observablehq/plot';
import { domainOf, type Line, type Lines, spread } from './lines.ts';

/** The only file that loads Observable Plot, 90 kB: fetched when the first chart comes near the screen. */
export function drawLines({ periods, lines, breaks, gaps, period, number }: Lines, width: number): Element {
  const narrow = width < 480;
  const height = narrow ? 220 : 280;
  const points = lines.map((each) => pointsOf(each, periods));
  const [low, high] = domainOf(points.flat().map(({ value }) => value));
  const ends = lines.flatMap((each, at) => {
    const last = points[at]?.at(-1);
    return last ? [{ ...last, tone: each.tone, words: wordsAt(each, number(last.value)) }] : [];
  });
  const widest = Math.max(0, ...ends.flatMap(({ words }) => words.split('\n').map(({ length }) => length)));
  const margins = {
    marginTop: breaks.length > 0 ? 28 : 16,
    marginBottom: 30,
    marginLeft: 8 + 7.2 * Math.max(number(low).length, number(high).length),
    marginRight: 14 + Math.min(7.6 * widest, width / 3),
  };
  const inner = height - margins.marginTop - margins.marginBottom;
  const yAt = (value: number) => margins.marginTop + inner * (1 - (value - low) / (high - low));
  const apart = ends.some(({ words }) => words.includes('\n')) ? 36 : 20;
  const placed = spread(
    ends.map(({ value }) => yAt(value)),
    apart,
  );
  const valueAt = (y: number) => low + (1 - (y - margins.marginTop) / inner) * (high - low);
  const first = periods[0] ?? 0;
  const last = periods.at(-1) ?? 0;
  return asPicture(
    plot({
      width,
      height,
      ...margins,
      style: {
        background: 'none',
        color: 'inherit',
        fontFamily: 'inherit',
        fontSize: '13px',
        overflow: 'visible',
      },
      x: { domain: first === last ? [first - 1, last + 1] : [first, last] },
      y: { domain: [low, high] },
      marks: [
        gridY({ ticks: 4, stroke: 'var(--om-hair)', strokeOpacity: 1 }),
        axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: number, fill: 'var(--om-muted)' }),
        axisX({
          ticks: ticksOf(periods, Math.max(2, Math.floor(width / (narrow ? 90 : 110)))),
          tickSize: 0,
          tickPadding: 8,
          label: null,
          tickFormat: period,
          fill: 'var(--om-muted)',
        }),
        rectX(gaps, {
          x1: ({ from }) => from - 0.5,
          x2: ({ to }) => to + 0.5,
          fill: 'var(--om-context)',
          fillOpacity: 0.14,
          clip: 'frame',
        }),
        ruleX(breaks, {
          x: ({ at }) => at - 0.5,
          stroke: 'var(--om-attention-text)',
          strokeDasharray: '2 3',
        }),
        ...(['start', 'end'] as const).map((textAnchor) =>
          text(
            breaks.filter(({ at }) => (at - first > (last - first) / 2 ? 'end' : 'start') === textAnchor),
            {
              x: ({ at }) => at - 0.5,
              frameAnchor: 'top',
              dy: -14,
              text: 'says',
              fill: 'var(--om-attention-text)',
              textAnchor,
            },
          ),
        ),
        ...lines.flatMap((each, at) => [
          line(withGaps(each, periods), {
            x: 'at',
            y: 'value',
            stroke: strokes[each.tone],
            strokeWidth: each.tone === 'context' ? 1.25 : 2.5,
            strokeDasharray: each.tone === 'other' ? '6 4' : 'none',
          }),
          dot(alone(points[at] ?? []), { x: 'at', y: 'value', r: 2.5, fill: strokes[each.tone] }),
        ]),
        dot(ends, { x: 'at', y: 'value', r: 4, fill: ({ tone }) => strokes[tone as Line['tone']] }),
        ...ends.map(({ at, words, tone }, index) =>
          text([words], {
            x: [at],
            y: [valueAt(placed[index] ?? 0)],
            text: [words],
            dx: 10,
            textAnchor: 'start',
            lineAnchor: 'middle',
            fontWeight: tone === 'place' ? 600 : 400,
            fill: tone === 'context' ? 'var(--om-muted)' : 'currentColor',
          }),
        ),
      ],
    }),
  );
}

/** What Plot says of its groups is English, and said where nobody may: the words stand on what holds the picture. */
function asPicture(drawn: Element): Element {
  for (const named of drawn.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label');
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}

type Point = { readonly at: number; readonly value: number };

const strokes: Readonly<Record<Line['tone'], string>> = {
  place: 'var(--om-focus)',
  other: 'var(--ds-color-neutral-text-subtle)',
  context: 'var(--om-context)',
};

const wordsAt = ({ name }: Line, value: string) => (name ? `${name}\n${value}` : value);

const pointsOf = ({ values }: Line, periods: readonly number[]): readonly Point[] =>
  periods.flatMap((at, index) => {
    const value = values[index];
    return typeof value === 'number' ? [{ at, value }] : [];
  });

/** Every period there could be: one without a number breaks the line, whether it was asked for or not. */
function withGaps(each: Line, periods: readonly number[]): { at: number; value: number }[] {
  const known = new Map(pointsOf(each, periods).map(({ at, value }) => [at, value]));
  const all: { at: number; value: number }[] = [];
  for (let at = periods[0] ?? 0; at <= (periods.at(-1) ?? -1); at += 1)
    all.push({ at, value: known.get(at) ?? Number.NaN });
  return all;
}

/** Numbers without a neighbour, which no line would show. */
const alone = (points: readonly Point[]): readonly Point[] =>
  points.filter(({ at }, index) => points[index - 1]?.at !== at - 1 && points[index + 1]?.at !== at + 1);

/** A few whole periods, evenly apart, the last among them. */
function ticksOf(periods: readonly number[], most: number): number[] {
  const [first = 0, last = 0] = [periods[0], periods.at(-1)];
  const every = Math.max(1, Math.ceil((last - first) / Math.max(1, most - 1)));
  const ticks: number[] = [];
  for (let at = last; at >= first; at -= every) ticks.unshift(at);
  return ticks;
}

import { useId } from 'react';
import { useWidth } from '#platform/ui/figure/use-width.ts';
import type { Sums } from '../../shapes.ts';
import type { Kind } from '../../terms.ts';
import { useText } from '../open-words.ts';
import { useAmount } from '../use-amount.ts';
import type { Target } from './finding.ts';
import { endOfScale, labels, type Mark, pieces } from './geometry.ts';
import './figure.css';

type Row = { readonly kind: Kind; readonly sums: Sums; readonly target: Target | undefined };

/** Created and secured, always two rows: solid is verified, hatched reported, dashed expected; ticks for target and plan. */
export function JobsBars({ label, rows }: { label: string; rows: readonly Row[] }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const narrow = width < 560;
  const marks: readonly Mark[] = rows.flatMap(({ target }) => target ?? []);
  const end = endOfScale(
    rows.map(({ sums }) => sums),
    marks,
  );
  const left = narrow ? 0 : 150;
  const withMarks = marks.length > 0;
  const barAt = (withMarks ? 22 : 6) + (narrow ? 24 : 0);
  const step = barAt + 60;
  return (
    <div ref={frame} className="results-bars">
      {width === 0 ? null : (
        <svg
          width={width}
          height={step * rows.length}
          viewBox={`0 0 ${width} ${step * rows.length}`}
          role="img"
          aria-label={label}
        >
          {rows.map((row, at) => (
            <g key={row.kind} transform={`translate(0 ${at * step})`}>
              <Bar row={row} end={end} left={left} width={width - left - 2} top={barAt} narrow={narrow} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Bar({
  row: { kind, sums, target },
  end,
  left,
  width,
  top,
  narrow,
}: {
  row: Row;
  end: number;
  left: number;
  width: number;
  top: number;
  narrow: boolean;
}) {
  const text = useText();
  const { amount } = useAmount();
  const hatch = useId();
  const { verified, reported, expected } = pieces(sums, end, width);
  const inside = text('results.figure.bar', { count: amount(sums.verified) });
  const fits = verified.width > inside.length * 7.5 + 16;
  const below = [
    ...(fits ? [] : [inside]),
    ...(sums.reported > 0
      ? [
          text(narrow ? 'results.figure.short-reported' : 'results.figure.reported', {
            count: amount(sums.reported),
          }),
        ]
      : []),
    ...(sums.expected > 0
      ? [
          text(narrow ? 'results.figure.short-expected' : 'results.figure.expected', {
            count: amount(sums.expected),
          }),
        ]
      : []),
  ];
  return (
    <>
      <text className="results-bar-name" x={0} y={narrow ? 15 : top + 17}>
        {text(`results.kind.${kind}.many`)}
      </text>
      <g transform={`translate(${left} ${top})`}>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternTransform="rotate(45)"
            patternUnits="userSpaceOnUse"
          >
            <rect width="6" height="6" className="results-hatch-ground" />
            <rect width="2.5" height="6" className="results-hatch-line" />
          </pattern>
        </defs>
        <rect className="results-track" width={width} height={24} />
        {expected.width > 2 ? (
          <rect
            className="results-dashed"
            x={expected.x + 0.75}
            y={0.75}
            width={expected.width - 1.5}
            height={22.5}
          />
        ) : null}
        <rect x={reported.x} width={reported.width} height={24} fill={`url(#${hatch})`} />
        <rect className="results-solid" width={verified.width} height={24} />
        {fits ? (
          <text className="results-on-solid" x={10} y={17}>
            {inside}
          </text>
        ) : null}
        <text className="results-below" x={0} y={43}>
          {below.join(' · ')}
        </text>
        {target ? <Ticks target={target} end={end} width={width} /> : null}
      </g>
    </>
  );
}

function Ticks({ target: { target, planNow }, end, width }: { target: Target; end: number; width: number }) {
  const text = useText();
  const { amount } = useAmount();
  const at = (hundredths: number) => (hundredths / end) * width;
  const place = labels(at(target), planNow === null ? undefined : at(planNow), width);
  return (
    <>
      <path className="results-tick" d={`M${at(target)},-7V31`} />
      <text className="results-tick-word" x={place.target.x} y={-11} textAnchor={place.target.anchor}>
        {text('results.figure.target', { count: amount(target) })}
      </text>
      {planNow === null || !place.planNow ? null : (
        <>
          <path className="results-tick-plan" d={`M${at(planNow)},-7V24`} />
          <text className="results-below" x={place.planNow.x} y={-11} textAnchor={place.planNow.anchor}>
            {text('results.figure.plan-now', { count: amount(planNow) })}
          </text>
        </>
      )}
    </>
  );
}

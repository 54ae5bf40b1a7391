import type { CSSProperties } from 'react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../open-words.ts';
import type { Part } from './parts-of.ts';

/** A bar for each part, its number beside it, and a tick where it stood at first. */
export function PartBars({ parts, name }: { parts: readonly Part[]; name: (key: string) => string }) {
  const text = useText();
  const format = useFormat();
  const most = Math.max(1, ...parts.flatMap(({ value, first }) => [value ?? 0, first?.value ?? 0]));
  const share = (value: number) => `${(Math.max(0, value) / most) * 100}%`;
  return (
    <ul className="statistics-bars om-num">
      {parts.map(({ key, value, first }) => (
        <li key={key}>
          <span className="statistics-bar-name">{name(key)}</span>
          <span
            className="statistics-bar"
            aria-hidden="true"
            style={
              {
                '--long': share(value ?? 0),
                ...(first ? { '--first': share(first.value) } : {}),
              } as CSSProperties
            }
          >
            <span className="statistics-bar-now" />
            {first ? <span className="statistics-bar-first" /> : null}
          </span>
          <span className="statistics-bar-value">
            <strong>{value === null ? text('statistics.state.missing') : format.number(value)}</strong>
            {first && value !== null ? (
              <span className="om-muted">
                {' '}
                {value > first.value ? '+' : ''}
                {format.number(value - first.value)}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

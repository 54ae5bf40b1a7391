/** A table for a terminal: columns as wide as what stands in them, two blanks between; the last is never filled up. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((widest, row) => {
    row.forEach((cell, at) => {
      widest[at] = Math.max(widest[at] ?? 0, [...cell].length);
    });
    return widest;
  }, []);
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - [...cell].length),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * A list to fill in as a CSV file. With a byte-order mark and semicolons: what Excel in the North opens rightly with a double
 * click.
 */
export const csvTemplate = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The few things that are asked of a workbook's XML before a parser gets it. Not a parser: tags only, each bounded. */
export type Attributes = Readonly<Record<string, string>>;

/** Every opening or empty tag of this name with its attributes; a tag longer than 4,000 characters is not seen. */
export function* tags(xml: string, name: string): Generator<Attributes> {
  for (const [, inside = ''] of xml.matchAll(new RegExp(`<${name}(?=[\\s/>])([^<>]{0,4000})>`, 'g')))
    yield attributes(inside);
}

export function attributes(inside: string): Attributes {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of inside.matchAll(
    /([\w:.-]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    found[name] = unescaped(double ?? single ?? '');
  return found;
}

/**
 * The part as text with the prefix of the spreadsheet namespace taken away: some programs write `<x:row>`, which means
 * the same. Undefined for what is not UTF-8 or UTF-16, and for a document type declaration, which no workbook has and
 * entity bombs are made of.
 */
export function partText(part: Uint8Array): string | undefined {
  const encoding = part[0] === 0xff ? 'utf-16le' : part[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    const xml = new TextDecoder(encoding, { fatal: true }).decode(part);
    if (/<!DOCTYPE/i.test(xml)) return undefined;
    const prefix = /^[^<]*(?:<\?[^>]*\?>\s*)?<([\w.-]{1,40}):\w+[\s>]/.exec(xml)?.[1];
    return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  } catch {
    return undefined;
  }
}

function unescaped(value: string): string {
  return value.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (all, hex, decimal, name) => {
      if (name) return named[name.toLowerCase()] ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const again = 'Fetch it again; if it is the same, tell the office that publishes it.';
const mend = 'Mend the file there, or fetch it again from its source.';

/** For each thing that can be wrong with a document: what to do. */
export const remedies = {
  'not-utf-8': 'Save the file as UTF-8, or ask the office for json-stat2, which is always UTF-8.',
  'not-json':
    'If it ends there, it was cut off under way: fetch it again. If not, it is another kind of file.',
  'too-long': 'Ask for fewer cells at a time.',
  'unknown-form':
    'Give a dataset or collection of JSON-stat 2.0 or a bundle of 1.x; from PxWeb, ask for json-stat2.',
  'unknown-class': 'Only a dataset, a collection or a bundle has figures; give one of these.',
  'unknown-version': 'Versions 1.x and 2.0 are read; ask for json-stat2.',
  'no-dataset':
    'Give a document that holds a dataset; a collection of links is followed by fetching what it names.',
  'several-datasets': 'Read it as a whole, and choose one by its name.',
  'no-values': 'This describes a table: read it as a description, or ask for its data.',
  missing: mend,
  'wrong-type': mend,
  'id-without-dimension': mend,
  'same-dimension-twice': mend,
  'size-count': mend,
  'bad-size': mend,
  'too-many-cells': 'Ask for fewer cells at a time, or allow more with `maxCells`.',
  'no-order': 'Say the order of the categories in `category.index`.',
  'category-count': mend,
  'same-code-twice': mend,
  'bad-position': mend,
  'value-count': again,
  'outside-cube': again,
  'not-a-number': 'A value is a number or null; what the office says of a cell belongs in `status`.',
  'status-count': again,
  'not-a-status': 'A status is a text or null.',
  'too-many-statuses': 'Symbols of cells are few; texts that differ from cell to cell are notes.',
  'too-deep': 'Leave out what is nested deeper, or put it in text.',
  'not-writable': 'Give only what JSON can say: texts, finite numbers, true, false, null, lists and objects.',
} as const;

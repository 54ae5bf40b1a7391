import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

/**
 * In a browser an operation is only called: the server judges what comes and what goes. Of each line of the table a page
 * takes how to call it, and leaves the shapes, which would bring zod along to pages that need none.
 */
export const operationsToCall = (): Plugin => ({
  name: 'operations-to-call',
  apply: 'build',
  // When the types are gone.
  enforce: 'post',
  transform: {
    filter: { id: /\/modules\/.*\.ts$/, code: /\boperations\(\{/ },
    handler: (code) => ({ code: withoutShapes(code), map: null }),
  },
});

/** Each operation of the tables in this JavaScript, with its method, its path and, if it answers with bytes, that it does. */
export function withoutShapes(code: string): string {
  const table = operationsIn(code);
  return table.reduceRight((text, { start, end, properties }) => {
    const called = properties.filter(isToCall).map((property) => code.slice(property.start, property.end));
    return `${text.slice(0, start)}{ ${called.join(', ')} }${text.slice(end)}`;
  }, code);
}

function operationsIn(code: string): readonly ESTree.ObjectExpression[] {
  const { program, errors } = parseSync('contract.ts', code);
  if (errors[0]) throw new Error(errors[0].message);
  const found: ESTree.ObjectExpression[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [table] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'operations') return;
      if (table?.type === 'ObjectExpression') found.push(...operationsOf(table));
    },
  }).visit(program);
  return found;
}

const operationsOf = ({ properties }: ESTree.ObjectExpression) =>
  properties.flatMap((each) =>
    each.type === 'Property' && each.value.type === 'ObjectExpression' ? [each.value] : [],
  );

function isToCall(property: ESTree.ObjectExpression['properties'][number]): boolean {
  if (property.type !== 'Property' || property.key.type !== 'Identifier') return false;
  const { key, value } = property;
  return ['method', 'path'].includes(key.name) || (key.name === 'answer' && isMedia(value));
}

/** Written out, or the one that several share. What stands under another name is a shape. */
const isMedia = (answer: ESTree.Expression) =>
  answer.type === 'ObjectExpression' || (answer.type === 'Identifier' && answer.name === 'tableAnswer');

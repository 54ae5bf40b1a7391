import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('puts each table once, and after those it refers to, in whatever order they come', () => {
  const tables = fc.uniqueArray(fc.nat(20), { maxLength: 10 }).chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          name: fc.constant(String(number)),
          // Only to smaller ones: no circles.
          refers: fc.subarray(numbers.filter((other) => other < number).map(String)),
        }),
      ),
    ),
  );
  fc.assert(
    fc.property(tables, (given) => {
      const placed = inOrder(given).map(({ name }) => name);
      expect([...placed].sort()).toEqual(given.map(({ name }) => name).sort());
      for (const { name, refers } of given)
        for (const other of refers) expect(placed.indexOf(other)).toBeLessThan(placed.indexOf(name));
    }),
  );
});

it('ends where tables refer to each other in a circle', () => {
  const circle = [
    { name: 'a', refers: ['b'] },
    { name: 'b', refers: ['a'] },
  ];
  expect(inOrder(circle).map(({ name }) => name)).toEqual(['b', 'a']);
});

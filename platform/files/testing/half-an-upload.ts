import { Readable } from 'node:stream';
import { v7 as newId } from 'uuid';
import type { Person } from '#platform/access/actor.ts';
import { openDatabase } from '#platform/database/database.ts';
import { keepFile } from '../keep-file.ts';
import { spool } from '../spool.ts';

// A program of its own, to be killed: sends half of a file, says so, and the rest never comes.
const [ownerUrl = '', unit = '', person = ''] = process.argv.slice(2);
const leader = {
  kind: 'person',
  person,
  name: 'leader',
  email: 'leader@here.example',
  reach: new Map([[unit, ['programme-leader']]]),
} as unknown as Person;

async function* half() {
  yield Buffer.alloc(3 * 1024 * 1024, 'omstilt ');
  process.stdout.write('half\n');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

const content = await spool(Readable.from(half()));
await openDatabase(ownerUrl).withActor(leader, (tx) =>
  keepFile(tx, { unit, by: person, id: newId(), name: 'half.txt', content }),
);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { http } from '../http/http.ts';
import { scripted } from '../testing/scripted.ts';
import { klass } from './klass.ts';

// Real answers are kept beside the project, not in it.
const folder = join(import.meta.dirname, '../../../../../shared/data/fixtures');
const kept = (name: string) => ({ body: readFileSync(join(folder, `fixture_klass_${name}.json`)) });
const served = (name: string) => klass({ http: http({ fetch: scripted(kept(name)).fetch }) });

it.skipIf(!existsSync(folder))(
  'real answers of KLASS are read (skipped where they are not kept)',
  async () => {
    const changes = await served('131_changes').changes(131, { from: '1971-01-01', to: null });
    expect(changes).toHaveLength(594);
    expect(changes[0]).toEqual({
      oldCode: '1248',
      oldName: 'Laksevåg',
      newCode: '1201',
      newName: 'Bergen',
      changeOccurred: '1972-01-01',
    });
    const { versions, name } = await served('classification_131').classification(131);
    expect([name, versions.length]).toEqual(['Standard for kommuneinndeling', 140]);
    const version = await served('version_1710_2024').version(1710);
    expect([version.classificationItems.length, version.validTo]).toEqual([358, null]);
    expect(version.correspondenceTables).toContainEqual(
      expect.objectContaining({ id: 2490, changeTable: true }),
    );
  },
);

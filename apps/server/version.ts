import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#platform/database/root.ts';

const { version: stated } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
};

/** The version of the installation, of `package.json`. */
export const version = stated;

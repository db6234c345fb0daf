import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
}

/**
 * A copy of a build with everything optional granted at install: a test cannot press the browser's own question. The
 * caller removes the folder.
 */
export async function grantedBuild(build: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'recourse-granted-'));
  await cp(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const {
    optional_permissions: permissions = [],
    optional_host_permissions: hosts = [],
    ...rest
  } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const granted: Manifest = {
    ...rest,
    permissions: [...rest.permissions, ...permissions],
    host_permissions: [...rest.host_permissions, ...hosts],
  };
  await writeFile(file, JSON.stringify(granted));
  return copy;
}

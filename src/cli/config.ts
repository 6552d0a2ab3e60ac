import type { ConfigFile } from '../model/generated/config-file.ts';
import validateConfig from '../model/generated/validate-config.js';
import { folderOf, resolveFrom } from '../engine/paths.ts';
import { complain } from './complain.ts';
import { isReference } from './parent-option.ts';
import type { Session } from './run.ts';

/** The configuration with its paths seen from the working directory. */
export type Config = ConfigFile & { path?: string };

/** Finds and checks the configuration; a number is the exit status after a complaint. */
export async function loadConfig(option: string | boolean | undefined, session: Session): Promise<Config | number> {
  if (option === false) return {};
  const { host, say } = session;
  const found = await host.findConfig(typeof option === 'string' ? option : undefined);
  if (!found) return {};
  if ('fault' in found) {
    if (found.fault === 'syntax')
      return complain(host, say, 'cli/config-syntax', { path: found.path, detail: found.detail });
    return complain(host, say, 'cli/config-missing', { path: found.path });
  }
  const data = found.data;
  if (!validateConfig(data)) {
    const { explainFaults } = await import('./config-faults.ts');
    return explainFaults(found, validateConfig.errors ?? [], session);
  }
  const folder = folderOf(found.path);
  const local = (path: string): string => resolveFrom(folder, path);
  return {
    ...data,
    path: found.path,
    ...(data.parent !== undefined && { parent: isReference(data.parent) ? data.parent : local(data.parent) }),
    ...(data.tables && { tables: data.tables.map(local) }),
    ...(data.policies && { policies: data.policies.map((name) => (isPath(name) ? local(name) : name)) }),
  };
}

/** A pack is named by a path when it has a folder or an extension; a bare word is a shipped pack. */
export function isPath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(name);
}

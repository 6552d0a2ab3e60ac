import { vocabulary } from '../../../rules/names/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import { type Chain, findChain } from '../../engine/chain.ts';
import type { TableOptions } from '../../engine/lint.ts';
import { sidecarPaths } from '../../engine/sidecar.ts';
import type { LoadedFile, LoadedTable, Workspace } from '../../engine/workspace.ts';
import { officeFormat } from '../../importers/office/office-format.ts';
import { olderFormat } from '../../importers/office/older-format.ts';
import type { Config } from '../config/config.ts';
import { createImporters } from '../readers/importers.ts';
import type { Plan } from '../plan/plan.ts';
import type { Session } from '../session.ts';

/** `--debug`: what was planned and why, on standard error. Paths, names and counts only: never what stands in a document. */
export interface Debug {
  run(): void;
  file(path: string): Promise<void>;
}

type Put = (id: string, data?: Parameters<Session['say']>[1]) => void;

/** `optionsFor`: what holds for a table; without settings no rules are spoken of. */
export function openDebug(
  planned: Plan,
  workspace: Workspace,
  optionsFor: ((table: LoadedTable) => Promise<Partial<TableOptions>>) | undefined,
  session: Session,
): Debug {
  const put: Put = (id, data) => session.host.err(`debug: ${session.say(id, data)}\n`);
  return {
    run: () => putRun(planned, session, put),
    async file(path) {
      const config = planned.jobOf(path).config;
      const file = await workspace.load(path);
      await putFile(file, workspace, session, put);
      for (const table of file.tables) {
        const options = await optionsFor?.(table);
        // What a rule that is switched off would refuse is found all the same.
        const chain = await findChain(table, workspace, { ...options, vocabulary, isSwitchedOff: () => false });
        putParent(table, chain, options?.override, config, put);
        const packs = (options?.policies ?? []).map(({ name }) => name).concat(table.document.data.policies ?? []);
        if (packs.length > 0) put('debug/policies', { packs });
        if (!options?.settings) continue;
        const on = new Set(options.settings.map(({ rule }) => rule.id));
        const off = rules.map(({ id }) => id).filter((id) => !on.has(id));
        put('debug/rules', { on: on.size, off: off.length, ...(off.length > 0 && { names: off }), path });
      }
    },
  };
}

function putRun({ jobs, skipped }: Plan, { host, say, lang, isLangGiven }: Session, put: Put): void {
  const { version, runtime = '', codeCache } = host;
  put('debug/program', { version, runtime, folder: host.absolute('.') });
  const place = jobs[0]!.config.values.lang?.origin();
  const by = isLangGiven ? '--lang, GOV_LINT_LANG' : (place ?? say('print-config/default'));
  put('debug/lang', { lang, by });
  if (codeCache) put(`debug/code-cache-${codeCache.state}`, { path: codeCache.path });
  const unchanged = skipped.filter(({ reason }) => reason === 'unchanged').length;
  put('debug/inputs', { files: jobs.length - unchanged, skipped: skipped.length });
  for (const { path, reason } of skipped) put(`debug/skipped-${reason}`, { path });
  for (const config of new Set(jobs.map((job) => job.config))) {
    const count = jobs.filter((job) => job.config === config).length;
    if (config.path === undefined) put('debug/no-config', { count });
    else put('debug/config', { count, path: config.path, layers: layersOf(config) });
  }
}

function layersOf({ layers }: Config): string[] {
  return layers.map(({ path, data }) => (data.preset === undefined ? path : `${path} (preset: ${data.preset})`));
}

async function putFile(file: LoadedFile, workspace: Workspace, { host }: Session, put: Put): Promise<void> {
  const { path, tables, sidecar } = file;
  const bytes = await workspace.bytesOf(path);
  if (!bytes) return put('debug/not-read', { path });
  const reader = createImporters(vocabulary, host).find((importer) => importer.matches({ path, bytes }))?.id ?? '';
  const format = reader === 'office' ? officeFormat({ path, bytes }) : olderFormat({ path, bytes })?.name;
  const tasks = tables.reduce((sum, { table }) => sum + table.tasks.length, 0);
  put('debug/file', { path, reader, bytes: bytes.length, tables: tables.length, tasks, ...(format && { format }) });
  if (sidecar) put('debug/sidecar', { path: sidecar.path });
  else put('debug/no-sidecar', { tried: sidecarPaths(path) });
}

/** Which table above was chosen, by what, and what stands above that. */
function putParent(
  { table, index }: LoadedTable,
  { status, above }: Chain,
  override: string | undefined,
  config: Config,
  put: Put,
): void {
  const { parent } = config.values;
  const named = override ?? table.parent?.value ?? parent?.value ?? '';
  const by = override !== undefined ? '--parent' : table.parent ? 'parent:' : (parent?.origin() ?? '');
  const number = index + 1;
  if (status.kind === 'undeclared') put('debug/parent-undeclared', { number });
  else if (status.kind === 'top') put('debug/parent-top', { number, by });
  else if (status.kind === 'unresolved')
    put('debug/parent-unresolved', { number, named, by, reason: status.reason, tried: status.tried });
  else {
    const [nearest, ...further] = above.map(({ table: { file } }) => file.path);
    const refused = status.kind === 'refused' ? status.refusal.reason : undefined;
    put('debug/parent', {
      number,
      named,
      by,
      path: nearest ?? '',
      ...(refused !== undefined && { refused }),
      ...(further.length > 0 && { further }),
    });
  }
}

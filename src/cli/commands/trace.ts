import { vocabulary } from '../../../rules/names/index.generated.ts';
import { findAncestors, findParent, type ParentOptions, REFUSED_BY } from '../../engine/parents.ts';
import { settlingOf } from '../../engine/settling.ts';
import type { LoadedTable, Workspace } from '../../engine/workspace.ts';
import type { Refusal } from '../../model/rule.ts';
import type { Settling } from '../../model/report.ts';
import { coverageOf } from '../../engine/coverage.ts';
import { isOpenReview, type Trace } from '../../model/trace.ts';
import { traceCsv } from '../../reporters/trace-csv.ts';
import { traceHtml } from '../../reporters/html/page.ts';
import { traceJson } from '../../reporters/trace-json.ts';
import { traceText } from '../../reporters/trace-text.ts';
import { droppedUpstream } from '../../trace/chain.ts';
import { refusalOf } from '../../trace/refusal.ts';
import { notEvaluated, traceTables } from '../../trace/trace.ts';
import { chooseTable, readTableNumber, tablesIn } from '../input/choose-table.ts';
import { complain } from '../output/complain.ts';
import { configFinder, overridesFor, valuesWith } from '../config/config.ts';
import { readFormats } from '../output/formats.ts';
import { save } from '../output/save.ts';
import { EXIT } from '../host.ts';
import { checkParent, complainUnreadable } from '../input/parent-option.ts';
import type { Session } from '../run.ts';
import { styleFor } from '../output/style.ts';
import { openWorkspace } from '../input/workspace.ts';

export interface TraceOptions {
  parent?: string;
  format?: string[];
  config?: string | boolean;
  table?: string;
  review?: boolean;
}

const FORMATS = ['text', 'json', 'html', 'csv'];

/** `gov-lint trace`: shows which child task carries which parent task; gives the exit status. */
export async function trace(child: string, options: TraceOptions, session: Session): Promise<number> {
  const { host, say } = session;
  if (options.review) {
    if (options.format !== undefined) return complain(host, say, 'review/format');
    const { review } = await import('../review/review.ts');
    return review(async () => {
      const opened = await openChain(child, options, session);
      if (typeof opened === 'number') return opened;
      const { chain, refusals, workspace } = opened;
      if (refusals[0]) return EXIT.findings;
      return { child: chain[0]!, parent: chain[1]!, workspace };
    }, session);
  }
  const outputs = readFormats(options.format, FORMATS);
  if ('fault' in outputs) return complain(host, say, outputs.fault, outputs.data);
  const opened = await openChain(child, options, session);
  if (typeof opened === 'number') return opened;
  const { chain, refusals } = opened;
  const traces = refusals.map((refusal, at) => {
    const compare = refusal ? notEvaluated : traceTables;
    return compare(chain[at]!.table, chain[at + 1]!.table, vocabulary);
  });
  const settling = settlingOf(chain[0]!, chain[1]!);
  for (const { format, file: target } of outputs) {
    const text = render(format, traces, settling, session, target !== undefined);
    if (target === undefined) host.out(text);
    else {
      const failure = await save(target, text, session);
      if (failure !== undefined) return failure;
    }
  }
  return refusals[0] ? EXIT.findings : EXIT.clean;
}

interface Opened {
  chain: readonly LoadedTable[];
  /** Why each table above cannot be the parent of the one below it. */
  refusals: readonly (Refusal | undefined)[];
  workspace: Workspace;
}

/** The table and those above it, from the nearest up; a number is the exit status after a complaint. */
async function openChain(child: string, options: TraceOptions, session: Session): Promise<Opened | number> {
  const { host, say } = session;
  const config = await configFinder(options.config, session)(child.replaceAll('\\', '/'));
  if (typeof config === 'number') return config;
  const table = readTableNumber(options.table, [child], session);
  if (table && 'status' in table) return table.status;
  const workspace = openWorkspace(host, config.values);
  const path = child.replaceAll('\\', '/').replace(/#[1-9]\d*$/, '');
  const unreadable = await complainUnreadable(path, workspace, session);
  if (unreadable !== undefined) return unreadable;
  if (options.parent !== undefined) {
    const status = await checkParent(options.parent, workspace, session);
    if (status !== undefined) return status;
  }
  const file = await workspace.load(path);
  const given = table?.number ?? Number(/#([1-9]\d*)$/.exec(child)?.[1] ?? Number.NaN);
  const loaded = chooseTable(file, given || 1, session);
  if (typeof loaded === 'number') return loaded;
  if (!given && file.tables.length > 1) {
    host.err(`gov-lint: ${say('cli/first-table', { path, count: file.tables.length, tables: tablesIn(file, say) })}\n`);
  }
  const values = valuesWith(config, overridesFor(config, path, loaded.table.identity, session));
  const found = await ancestorsOf(loaded, workspace, session, {
    ...(options.parent !== undefined && { override: options.parent.replaceAll('\\', '/') }),
    ...(values.parent && { fallback: values.parent.value }),
    ...(values.tables && { library: values.tables.map(({ value }) => value) }),
    ...(config.path !== undefined && { root: host.files.rootOf(config.path) }),
  });
  if (typeof found === 'number') return found;
  const chain = [loaded, ...found];
  const refusals = chain.slice(0, -1).map((lower, at) => {
    const refusal = refusalOf(lower.table, chain[at + 1]!.table, vocabulary);
    return refusal && values.rules[REFUSED_BY[refusal.reason]]?.severity?.value === 'off' ? undefined : refusal;
  });
  // Who names a parent for this run wants to see the two side by side, whatever they are to each other.
  const isGiven = options.parent !== undefined;
  const [refusal] = refusals;
  if (refusal) {
    const { reason, ...data } = refusal;
    const outcome = say(isGiven ? 'cli/compared-anyway' : 'cli/not-compared');
    host.err(`gov-lint: ${say(`cli/refused-${reason}`, { path, parent: found[0]!.file.path, ...data, outcome })}\n`);
  }
  return { chain, refusals: isGiven ? refusals.with(0, undefined) : refusals, workspace };
}

async function ancestorsOf(
  table: LoadedTable,
  workspace: Workspace,
  { host, say }: Session,
  where: ParentOptions,
): Promise<readonly LoadedTable[] | number> {
  const { path } = table.file;
  const { status, parent } = await findParent(table, workspace, where);
  if (!parent) {
    if (status.kind !== 'unresolved') return complain(host, say, 'cli/trace-no-parent', { path });
    const { reference, tried, reason } = status;
    return complain(host, say, `cli/parent-${reason}`, { path, reference, tried: tried.join(' → ') });
  }
  const { ancestors, circle } = await findAncestors(table, parent, workspace, where);
  if (circle) return complain(host, say, 'cli/parent-circular', { path, reference: '', tried: circle.join(' → ') });
  return ancestors;
}

function render(
  format: string,
  traces: readonly Trace[],
  settling: Settling,
  { host, say, lang }: Session,
  isForFile: boolean,
): string {
  const nearest = traces[0]!;
  if (format === 'json') return traceJson(nearest);
  if (format === 'csv') return traceCsv(nearest, { say });
  if (format === 'html') {
    const { child, parent, tasks } = nearest;
    const coverage = coverageOf(nearest);
    const table = {
      path: child.path,
      ...(child.title && { title: child.title.value }),
      parent: { path: parent.path, ...(parent.title && { title: parent.title.value }) },
      ...(coverage && { coverage }),
      ...(tasks.some(isOpenReview) && { settling }),
      trace: nearest,
      findings: [],
      suppressed: [],
      isUnreadable: false,
    };
    return traceHtml(table, { say, lang, version: host.version });
  }
  const lost = droppedUpstream(traces).map((drop) =>
    say('trace/dropped-upstream', {
      task: drop.task.number,
      title: drop.task.title.value,
      ancestor: drop.above.title?.value ?? drop.above.path,
      table: drop.droppedBy.title?.value ?? drop.droppedBy.path,
    }),
  );
  return traceText(nearest, settling, styleFor(host, say, isForFile)) + lost.map((line) => `${line}\n`).join('');
}

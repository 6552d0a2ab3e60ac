import { vocabulary } from '../../../rules/names/index.generated.ts';
import type { Deadline } from '../../engine/deadline.ts';
import { findChain, type Link, REFUSED_BY } from '../../engine/chain.ts';
import { settlingOf } from '../../engine/settling.ts';
import type { LoadedTable, Workspace } from '../../engine/workspace.ts';
import type { Say } from '../../messages/catalogue.ts';
import type { Settling } from '../../model/report.ts';
import { isOpenReview, type Trace } from '../../model/trace.ts';
import { traceHtml } from '../../reporters/html/page.ts';
import { traceCsv } from '../../reporters/trace-csv.ts';
import { traceJson } from '../../reporters/trace-json.ts';
import { traceText } from '../../reporters/trace-text.ts';
import { droppedUpstream } from '../../trace/chain.ts';
import { coverageOf } from '../../trace/coverage.ts';
import { notEvaluated, traceTables } from '../../trace/trace.ts';
import { overridesFor, rootOf, valuesWith } from '../config/config.ts';
import { parentOptions } from '../config/table-options.ts';
import { EXIT } from '../host.ts';
import { chooseTable, readTableNumber, tablesIn } from '../input/choose-table.ts';
import { openDeadline } from '../input/deadline.ts';
import { checkParent, readOrRefuse } from '../input/parent-option.ts';
import { takeStdin } from '../input/stdin.ts';
import { openWorkspace } from '../input/workspace.ts';
import { readFormats } from '../output/formats.ts';
import { spareInputs } from '../output/spare-inputs.ts';
import { sidecarPaths } from '../../engine/sidecar.ts';
import { showProgress } from '../output/progress.ts';
import { save } from '../output/save.ts';
import { styleFor } from '../output/style.ts';
import { plan } from '../plan/plan.ts';
import { Refusal, type Said } from '../refusal.ts';
import type { Session } from '../session.ts';

export interface TraceOptions {
  parent?: string;
  format?: string[];
  config?: string | boolean;
  table?: string;
  review?: boolean;
  debug?: boolean;
}

export const TRACE_FORMATS = ['text', 'json', 'html', 'csv'];

/** `gov-lint trace`: shows which child task carries which parent task; gives the exit status. */
export async function trace(child: string, options: TraceOptions, session: Session): Promise<number> {
  const { host, say } = session;
  if (options.review) {
    if (options.format !== undefined) throw new Refusal('review/format');
    const { review } = await import('../review/review.ts');
    return review(async () => {
      const { child: lower, above, warning, workspace } = await openChain(child, options, session);
      const [nearest] = above;
      if (nearest!.refusal) throw new Refusal(warning!.id, warning!.data, EXIT.findings);
      if (warning) host.err(`gov-lint: ${say(warning.id, warning.data)}\n`);
      return { child: lower, parent: nearest!.table, workspace };
    }, session);
  }
  const outputs = readFormats(options.format, TRACE_FORMATS);
  const { child: lower, above, warning, deadline } = await openChain(child, options, session);
  if (warning) host.err(`gov-lint: ${session.say(warning.id, warning.data)}\n`);
  const inputs = [lower, ...above.map(({ table }) => table)].map(({ file }) => file.path);
  spareInputs(outputs, [...inputs, ...sidecarPaths(lower.file.path)], session);
  const traceAll = (): Trace[] =>
    above.map(({ table, refusal }, at) => {
      const compare = refusal ? notEvaluated : traceTables;
      return compare((above[at - 1]?.table ?? lower).table, table.table, vocabulary);
    });
  const traces = deadline ? deadline.run(Infinity, traceAll) : traceAll();
  showProgress(undefined, host);
  const settling = settlingOf(lower, above[0]!.table);
  for (const { format, file: target } of outputs) {
    const text = render(format, traces, settling, session, target !== undefined);
    if (target === undefined) host.out(text);
    else await save(target, text, session);
  }
  return above[0]!.refusal ? EXIT.findings : EXIT.clean;
}

interface Opened {
  child: LoadedTable;
  /** At least one. */
  above: readonly Link[];
  /** What is said of a parent that cannot be one. */
  warning: Said | undefined;
  workspace: Workspace;
  deadline: Deadline | undefined;
}

/** The table and those above it, from the nearest up. */
async function openChain(child: string, options: TraceOptions, session: Session): Promise<Opened> {
  const { host, say } = session;
  const number = /#([1-9]\d*)$/.exec(child)?.[1];
  const planned = await plan([child.replace(/#[1-9]\d*$/, '')], options, session);
  const [job] = planned.jobs;
  const { path, config } = job!;
  const table = readTableNumber(options.table ?? number, planned.jobs.length);
  if (planned.jobs.length > 1) throw new Refusal('cli/trace-many', { count: planned.jobs.length });
  const deadline = openDeadline(host, planned);
  const workspace = openWorkspace(host, planned, deadline);
  if (planned.stdin !== undefined) await takeStdin(planned.stdin, workspace, session);
  showProgress(say('cli/trace-progress', { path }), host);
  const file = await readOrRefuse(path, workspace, session);
  await checkParent(options.parent, workspace, session);
  const loaded = chooseTable(file, table ?? 1, session);
  if (table === undefined && file.tables.length > 1)
    host.err(`gov-lint: ${say('cli/first-table', { path, count: file.tables.length, tables: tablesIn(file, say) })}\n`);
  const values = valuesWith(config, overridesFor(config, path, loaded.table.identity, session));
  const parents = parentOptions(values, options, rootOf(config, session));
  if (options.debug) {
    const { openDebug } = await import('../output/debug.ts');
    const debug = openDebug(planned, workspace, async () => parents, session);
    debug.run();
    await debug.file(path);
  }
  const { status, above } = await findChain(loaded, workspace, {
    ...parents,
    vocabulary,
    isSwitchedOff: (rule) => values.rules[rule]?.severity?.value === 'off',
  });
  if (above.length === 0) {
    if (status.kind !== 'unresolved') throw new Refusal('cli/trace-no-parent', { path });
    const { reference, tried, reason } = status;
    const others = reason === 'circular' ? tried : tried.filter((one) => one !== reference);
    throw new Refusal(`cli/parent-${reason}`, {
      path,
      reference,
      ...(others.length > 0 && { tried: others.join(' → ') }),
    });
  }
  // What stands above a table that is no parent is nothing to this one.
  const links = above[0]!.refusal ? above.slice(0, 1) : above;
  // Who names a parent for this run wants to see the two side by side, whatever they are to each other.
  const isAsked = options.parent !== undefined;
  return {
    child: loaded,
    above: isAsked ? links.map((link) => ({ ...link, refusal: undefined })) : links,
    warning: warningOf(path, above[0]!, isAsked, say),
    workspace,
    deadline,
  };
}

/** `check` refuses such a parent whoever named it: what refuses it is a rule, and is switched off like one. */
function warningOf(path: string, { table, refusal }: Link, isAsked: boolean, say: Say): Said | undefined {
  if (!refusal) return undefined;
  const { reason, ...data } = refusal;
  const outcome = isAsked ? say('cli/compared-anyway') : say('cli/not-compared', { rule: REFUSED_BY[reason] });
  return { id: `cli/refused-${reason}`, data: { path, parent: table.file.path, ...data, outcome } };
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

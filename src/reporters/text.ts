import { type Finding, messageKey } from '../model/finding.ts';
import { type BaselineState, countFindings, type Counts, NO_COUNTS, type TableReport } from '../model/report.ts';
import { shortened } from '../text/shortened.ts';
import { visible } from '../text/visible.ts';
import { settlingLines } from './settling-words.ts';
import type { Paint, ReportStyle, Say } from './style.ts';
import type { ReportWriter } from './writer.ts';
import { frameOf } from './frame.ts';
import { grouped, taskNumbers } from './habits.ts';
import { type Lines, linesIn } from './lines.ts';
import { lineWords, placeWords } from './place-words.ts';
import { cutTo, padTo, widthOf, wrap } from './width.ts';

/** The report for a terminal: findings grouped by table, each with its line, ending in the coverage figures. */
export function textReport(style: ReportStyle): ReportWriter {
  let tables = 0;
  let counts = NO_COUNTS;
  return {
    add(table, texts) {
      counts = countFindings(table, counts);
      return `${tables++ === 0 ? '' : '\n\n'}${tableBlock(table, texts, style)}`;
    },
    *end(baseline) {
      const blocks = [];
      if (tables > 1) blocks.push(style.say('report/total', { tables, ...plural(counts) }));
      if (baseline && baseline.stale.length > 0) blocks.push(staleBlock(baseline, style));
      for (const block of blocks) yield `${tables++ === 0 ? '' : '\n\n'}${block}`;
      if (tables > 0) yield '\n';
    },
  };
}

function staleBlock({ path, stale }: BaselineState, { say, paint }: ReportStyle): string {
  const lines = stale.map(({ path: file, rule, task, parentTask, value, count }) => {
    const words = [task ?? parentTask, value].flatMap((word) => (word === undefined ? [] : shortened(word))).join('  ');
    const times = count > 1 ? say('report/times', { count }) : '';
    return visible(`  ${shortened(file)}  ${shortened(rule)}${times}  ${words}`.trimEnd());
  });
  return [paint.yellow(say('report/stale', { path, count: stale.length })), ...lines.map(paint.dim)].join('\n');
}

function tableBlock(table: TableReport, texts: ReadonlyMap<string, string>, style: ReportStyle): string {
  const { say, paint } = style;
  const lines = [titleLine(table, style)];
  const groups = grouped(table.findings);
  const places = groups.map(([finding]) => placeWords(finding.location, say));
  const linesOf = linesIn(texts);
  let path = table.path;
  const placeWidth = Math.min(22, Math.max(0, ...places.map(widthOf)));
  for (const [index, group] of groups.entries()) {
    const [finding, ...more] = group;
    if (finding.path !== path) lines.push(`  ${pathWords((path = finding.path), style)}`);
    const place = padTo(places[index]!, placeWidth);
    if (more.length > 0) lines.push(...habitLines(group, place, style));
    else lines.push(...findingLines(finding, place, linesOf(path), style));
  }
  const footer: string[] = [];
  if (table.settling && table.findings.some(({ rule }) => rule === 'coverage/unclear-task')) {
    footer.push(...settlingLines(table.settling, say, Math.max(24, style.wrapAt - 2)));
  }
  if (table.isUnreadable) footer.push(paint.red(say('report/unreadable')));
  else if (table.coverage) footer.push(say('report/coverage', { ...table.coverage }));
  else footer.push(say('report/no-coverage'));
  if (table.suppressed.length > 0) footer.push(say('report/suppressed', { count: table.suppressed.length }));
  if (table.baselined?.length) footer.push(say('report/baselined', { count: table.baselined.length }));
  footer.push(table.findings.length === 0 ? paint.green(say('report/clean')) : countLine(table, style));
  return [...lines, ...footer.map((line) => `  ${line}`)].join('\n');
}

function pathWords(path: string, { paint, toFile }: ReportStyle): string {
  return paint.bold(toFile(visible(shortened(path)), path));
}

function titleLine(table: TableReport, style: ReportStyle): string {
  const { say, wrapAt } = style;
  let line = pathWords(table.path, style);
  if (table.tableNumber !== undefined) line += say('report/table-number', { number: table.tableNumber });
  if (!table.parent) return line;
  const parent = say('report/parent', { parent: parentWords(table.parent, say) });
  return widthOf(line) + 3 + widthOf(parent) <= wrapAt ? `${line}   ${parent}` : `${line}\n  ${parent}`;
}

function parentWords(parent: NonNullable<TableReport['parent']>, say: Say): string {
  const { path, title, docNumber } = parent;
  if (title === undefined) return docNumber ?? path;
  return docNumber === undefined
    ? say('report/parent-title-only', { title })
    : say('report/parent-title', { number: docNumber, title });
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Severity, place and sentence of a finding, with its rule. */
function headLines(finding: Finding, sentence: string, place: string, style: ReportStyle): string[] {
  const { say, paint, wrapAt, toPage } = style;
  // Places stand below each other, whatever the language calls the severities.
  const width = Math.max(...SEVERITIES.map((severity) => widthOf(say(`report/${severity}`))));
  const severity = colourOf(finding, paint)(padTo(say(`report/${finding.severity}`), width));
  const lead = `  ${severity}  ${paint.dim(place)}  `;
  const indent = ' '.repeat(Math.min(widthOf(lead), 34));
  const message = wrap(sentence, Math.max(24, wrapAt - indent.length));
  const lines = message.map((line, index) => (index === 0 ? lead : indent) + line);
  const rule = paint.dim(toPage(finding.rule, finding.docs));
  if (widthOf(lines.at(-1)!) + widthOf(rule) + 2 <= wrapAt) lines[lines.length - 1] += `  ${rule}`;
  else lines.push(indent + rule);
  return lines;
}

/** `path`: what the words begin with. */
function noteLines(words: string, { paint, wrapAt, toFile }: ReportStyle, path?: string): string[] {
  const [first = '', ...rest] = wrap(words, Math.max(24, wrapAt - 10));
  const name = visible(shortened(path ?? ''));
  const linked = path !== undefined && first.startsWith(name) ? toFile(name, path) + first.slice(name.length) : first;
  return [`        ${paint.dim(`↳ ${linked}`)}`, ...rest.map((line) => `          ${paint.dim(line)}`)];
}

/** What many rows have, said once: which they are, and what the table above says of them. */
function habitLines(group: readonly [Finding, ...Finding[]], place: string, style: ReportStyle): string[] {
  const { say } = style;
  const [first] = group;
  const sentence = say(`${first.rule}#habit`, {
    rows: first.habit!.rows,
    count: group.length,
    tasks: taskNumbers(group),
  });
  const lines = headLines(first, sentence, place, style);
  const shared = group.filter(({ habit }) => habit!.isShared);
  for (const messageId of new Set(shared.map((finding) => finding.messageId))) {
    const alike = shared.filter((finding) => finding.messageId === messageId);
    const data = { ...(alike.length < group.length && { tasks: taskNumbers(alike) }) };
    lines.push(...noteLines(say(`${first.rule}#habit-${messageId}`, data), style));
  }
  for (const finding of group) {
    if (finding.habit!.isShared || finding.related.length === 0) continue;
    const words = say(messageKey(finding), finding.data);
    lines.push(...noteLines(`${placeWords(finding.location, say)} ${words}`, style));
  }
  return lines;
}

function findingLines(finding: Finding, place: string, own: Lines | undefined, style: ReportStyle): string[] {
  const { say, paint, columns } = style;
  const lines = headLines(finding, say(messageKey(finding), finding.data), place, style);
  const isAbout = finding.location.task !== undefined || finding.parentTask === undefined;
  const frame = own === undefined || !isAbout ? undefined : frameOf(own, finding.location, columns - 14);
  if (finding.excerpt !== undefined && isAbout) {
    const heading = finding.location.cell?.heading;
    const words = finding.excerpt === '' ? say('report/blank-cell') : cutTo(visible(finding.excerpt), columns - 24);
    lines.push(
      `${' '.repeat(6)} ${paint.dim('│')} ${heading === undefined ? '' : `${paint.dim(visible(shortened(heading)))}  `}${words}`,
    );
  } else if (frame) {
    const number = String(frame.line).padStart(6);
    lines.push(`${paint.dim(`${number} │`)} ${frame.source}`);
    lines.push(`${paint.dim(`${' '.repeat(6)} │`)} ${colourOf(finding, paint)(frame.marks)}`);
  }
  for (const related of finding.related) {
    const isLine = related.location.line !== undefined;
    const where =
      `${visible(shortened(related.path))}${isLine ? `:${lineWords(related.location)}` : `  ${placeWords(related.location, say)}`}`.trimEnd();
    const words = say(`${finding.rule}#${related.messageId}`, related.data);
    lines.push(...noteLines(`${where} ${words}`, style, related.path));
  }
  if (finding.unlisted !== undefined)
    lines.push(`        ${paint.dim(say('report/unlisted', { count: finding.unlisted }))}`);
  return lines;
}

function colourOf(finding: Finding, paint: Paint): (text: string) => string {
  if (finding.severity === 'error') return paint.red;
  return finding.severity === 'warning' ? paint.yellow : paint.cyan;
}

function countLine(table: TableReport, { say, paint }: ReportStyle): string {
  const counts = countFindings(table);
  const words = say('report/counts', plural(counts));
  return counts.error > 0 ? paint.red(words) : counts.warning > 0 ? paint.yellow(words) : words;
}

function plural(counts: Counts): Record<string, number> {
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractTable } from '../../tests/importers/contract.ts';
import { docxOfTable } from '../../tests/importers/office-files.ts';
import { pdfOfTable } from '../../tests/importers/pdf/pdf-files.ts';
import { xlsxOfTable } from '../../tests/importers/xlsx/xlsx-files.ts';
import { benchLanguageServer } from './bench-lsp.ts';
import { makePair } from './bench-tables.ts';

const CLI = join(process.cwd(), 'dist', 'gov-lint.js');
const PAIRS = 1000;
const RUNS = 15;

const folder = mkdtempSync(join(tmpdir(), 'gov-lint-bench-'));
try {
  onePair();
  oneFile('docx', docxOfTable(officeTable()));
  oneFile('xlsx', xlsxOfTable(officeTable()));
  oneFile('pdf', pdfOfTable(officeTable(), { foot: '— # —' }));
  manyPairs();
  const { parent, child } = makePair(1);
  write('parent.yaml', parent);
  write('child.yaml', child);
  console.log('language server, the same pair');
  console.log(`  ${await benchLanguageServer(CLI, folder, child)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function onePair(): void {
  const { parent, child } = makePair(1);
  write('parent.yaml', parent);
  write('child.yaml', child);
  const size = statSync(join(folder, 'child.yaml')).size;
  console.log(`one pair, fresh process (child of ${(size / 1024).toFixed(0)} KB, 40 tasks; medians of ${RUNS} runs)`);
  console.log(`  ${againstBareNode('check', 'child.yaml', '--fail-on', 'never', '--format', 'json')}`);
}

/** Reading one office file in a fresh process. */
function oneFile(format: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, `table.${format}`), bytes);
  console.log(`one ${format} file of 40 tasks, fresh process (medians of ${RUNS} runs)`);
  console.log(`  ${againstBareNode('import', `table.${format}`)}`);
}

/** A call in turn with bare node, so that the machine's drift falls on both. */
function againstBareNode(command: string, ...rest: readonly string[]): string {
  const bare: number[] = [];
  const full: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const a = time(['-e', '0']);
    const b = time([CLI, command, ...rest]);
    if (run === 0) continue; // warms the file cache
    bare.push(a);
    full.push(b);
  }
  const ratio = (median(full) / median(bare)).toFixed(2);
  return `bare node ${median(bare).toFixed(0)} ms, ${command} ${median(full).toFixed(0)} ms, ratio ${ratio}`;
}

function officeTable(): ContractTable {
  const rows = Array.from({ length: 40 }, (_, index) => [
    `${index + 1}`,
    `公开第${index + 1}批事项，健全办理流程`,
    `编制第${index + 1}批事项清单，逐项写明对象、标准、时限和咨询电话；在门户网站开设专栏，汇集历年文件并提供检索下载；每季度通报进展，说明未完成的原因。`.repeat(
      2,
    ),
    '区财政局、区发改局',
    '区直各部门，各镇人民政府、街道办事处',
  ]);
  const head = ['序号', '工作任务', '工作要求', '牵头单位', '责任单位'];
  return {
    before: ['新政办〔2026〕7号', '2026年新海区政务公开工作任务分解表'],
    columns: head.length,
    rows: [head, ...rows].map((cells) => cells.map((text) => ({ text }))),
    after: [],
  };
}

/** Many pairs in one process, each child with a parent of its own. */
function manyPairs(): void {
  for (let index = 1; index <= PAIRS; index++) {
    const { parent, child } = makePair(index, `parent-${index}.yaml`);
    write(`parent-${index}.yaml`, parent);
    write(`child-${index}.yaml`, child);
  }
  const peak = join(folder, 'peak.mjs');
  writeFileSync(
    peak,
    `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const args = ['--import', `file://${peak}`, CLI, 'check', 'child-*.yaml', '--fail-on', 'never', '--format', 'json'];
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  const elapsed = performance.now() - start;
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  console.log(`${PAIRS} pairs, one process (exit status ${status})`);
  console.log(`  ${(elapsed / PAIRS).toFixed(2)} ms a pair, peak memory ${(kilobytes / 1024).toFixed(0)} MB`);
}

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit status ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

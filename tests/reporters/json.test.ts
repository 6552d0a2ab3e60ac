import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { ReportFile, ReportFinding } from '../../src/model/generated/report-file.ts';
import { applyEdits } from '../../src/engine/fix.ts';
import { jsonReport } from '../../src/reporters/json.ts';
import { sarifReport } from '../../src/reporters/sarif.ts';
import { writeReport } from '../../src/reporters/writer.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';
import { HOSTILE_REPORT } from './hostile-report.ts';
import { styleIn } from './style.ts';

const PARENT = `title: 2026年全市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 公开河湖名录, requirement: 逐条公布河长姓名、电话。, responsible: [各区人民政府] }
  - { number: 2, title: 开展信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。, responsible: [各区人民政府] }
`;
const CHILD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: city.yaml
tasks:
  - { number: 1, title: 公开河湖名录, requirement: "依据临水规[2025]4号逐条公布河长姓名、电话。", lead: [区水利局] }
  - { number: 2, title: 组织信息公开专栏自查, requirement: 每季度由各单位自行检查专栏更新情况并上报。, lead: [区政府办公室] }
`;
const isSound = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));

async function report(files: Record<string, string | Uint8Array>, ...args: string[]): Promise<ReportFile> {
  const bytes = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
  const { host, printed } = createMemoryWorld(bytes);
  await run(['check', ...args, '--format', 'json'], host);
  const written = JSON.parse(printed.out) as ReportFile;
  expect(isSound(written), JSON.stringify(isSound.errors)).toBe(true);
  return written;
}

function finding(written: ReportFile, rule: string): ReportFinding {
  return written.files[0]!.findings.find((one) => one.rule === rule)!;
}

describe('the JSON report', () => {
  it('groups the findings of one row, and those of a habit of the whole table', async () => {
    const rows = [1, 2, 3, 3, 5, 6, 7].map(
      (number, at) =>
        `      - { number: ${number}, title: 修缮第${at}号泵站, ${at === 0 ? 'lead: [区水利局], ' : ''}responsible: [区水利局, 区财政局] }\n`,
    );
    const heading = (name: string, own: string[]): string => `  - heading: ${name}\n    tasks:\n${own.join('')}`;
    const { files } = await report(
      {
        'table.yaml': `title: 2026年新海区泵站任务分解表\nyear: 2026\nparent: none\nsections:\n${heading('一、城东', rows.slice(0, 3))}${heading('二、城西', rows.slice(3))}`,
      },
      'table.yaml',
    );
    const groups = (rule: string): (string | undefined)[] =>
      files[0]!.findings.filter((one) => one.rule === rule).map(({ group }) => group);
    expect(new Set(groups('units/missing-lead'))).toEqual(new Set(['units/missing-lead']));
    expect(groups('structure/broken-numbering')).toContain('/sections/1/tasks/0');
  });

  it('is sound by its schema for every kind of finding', () => {
    const { say, version, identify } = styleIn('zh-CN');
    const text = writeReport(HOSTILE_REPORT, jsonReport({ say, version, identify, docs: () => undefined }));
    expect(isSound(JSON.parse(text)), JSON.stringify(isSound.errors)).toBe(true);
  });

  it('gives the whole address of a rule beside its page', async () => {
    const written = await report({ 'city.yaml': PARENT, 'a.yaml': CHILD }, 'a.yaml');
    expect(finding(written, 'citations/malformed-number')).toMatchObject({
      docs: 'rules/citations/malformed-number.md',
      docsUrl: 'https://gov-lint.example/rules/citations/malformed-number.md',
    });
  });

  it('says of each fix what it does, and lists what else may be meant', async () => {
    const written = await report({ 'city.yaml': PARENT, 'a.yaml': CHILD }, 'a.yaml');
    expect(finding(written, 'citations/malformed-number').fix).toMatchObject({
      title: '改为“〔2025〕4号”',
      safe: true,
    });
    const { fix, alternatives } = finding(written, 'coverage/unclear-task');
    expect(fix).toMatchObject({ title: '确认：本表第 2 项承接上级第 2 项', safe: false });
    expect(alternatives!.at(-1)).toMatchObject({ title: '确认：本表没有承接上级第 2 项', safe: false });
    const settled = applyEdits(CHILD, alternatives!.at(-1)!.edits as never);
    const after = await report({ 'city.yaml': PARENT, 'a.yaml': settled }, 'a.yaml');
    expect(finding(after, 'coverage/unclear-task')).toBeUndefined();
    expect(finding(after, 'coverage/missing-task').data).toMatchObject({ parentTask: 2 });
  });

  it('counts offsets in UTF-16 units from behind the byte order mark', async () => {
    const text = CHILD.replace('新海区', '𠮷海区');
    const written = await report({ 'city.yaml': PARENT, 'a.yaml': `\ufeff${text}` }, 'a.yaml');
    const { fix, location } = finding(written, 'citations/malformed-number');
    const [start, end] = fix!.edits[0]!.range;
    expect(text.slice(start, end)).toBe('[2025]4号');
    const line = text.split('\n')[location.line! - 1]!;
    expect(line.slice(location.column! - 1, location.endColumn! - 1)).toContain('[2025]');
  });

  it('counts the findings of each table', async () => {
    const written = await report({ 'city.yaml': PARENT, 'a.yaml': CHILD, 'b.yaml': PARENT }, 'a.yaml', 'b.yaml');
    const { errors, warnings, infos, fixable } = written.summary;
    const sum = (key: 'errors' | 'warnings' | 'infos' | 'fixable'): number =>
      written.files.reduce((total, { counts }) => total + counts[key], 0);
    expect([sum('errors'), sum('warnings'), sum('infos'), sum('fixable')]).toEqual([errors, warnings, infos, fixable]);
    expect(written.files[0]!.counts.warnings).toBeGreaterThan(0);
  });

  it('tells which files were checked, could not be read, or were passed over, and why', async () => {
    const written = await report(
      {
        '.gov-lintrc.yaml': 'ignore: [old]\n',
        't/city.yaml': PARENT,
        't/a.yaml': CHILD,
        't/broken.docx': 'no document',
        't/~$a.docx': 'x',
        't/README.md': '# 说明',
        't/old/a.yaml': CHILD,
      },
      't',
      '--parent',
      't/city.yaml',
    );
    expect(written.files.map(({ path, status }) => [path, status])).toEqual([
      ['t/a.yaml', 'checked'],
      ['t/broken.docx', 'unreadable'],
    ]);
    expect(written.skipped).toEqual([
      { path: 't/~$a.docx', reason: 'left-behind' },
      { path: 't/README.md', reason: 'other-kind' },
      { path: 't/old/a.yaml', reason: 'ignored' },
      { path: 't/city.yaml', reason: 'parent' },
    ]);
    expect(written.summary).toMatchObject({ files: 2, unreadable: 1, skipped: 4 });
  });

  it('has the fingerprints of SARIF', async () => {
    const style = styleIn('zh-CN');
    const text = writeReport(HOSTILE_REPORT, jsonReport({ ...style, docs: () => undefined }));
    const own = (JSON.parse(text) as ReportFile).files.flatMap(({ findings }) =>
      findings.map((one) => one.fingerprint),
    );
    const sarif = JSON.parse(writeReport(HOSTILE_REPORT, sarifReport(style)));
    expect(own).toEqual(sarif.runs[0].results.map((one: any) => one.partialFingerprints['govLint/v1']));
    expect(new Set(own).size).toBe(own.length);
  });

  it('keeps the fingerprint of a finding that an exception sets aside', async () => {
    const listed = await report({ 'city.yaml': PARENT, 'a.yaml': CHILD }, 'a.yaml');
    const excepted = CHILD.replace(
      '  - { number: 1',
      '  # gov-lint-disable-next-line malformed-number -- 原文如此\n  - { number: 1',
    );
    const { files } = await report({ 'city.yaml': PARENT, 'a.yaml': excepted }, 'a.yaml');
    const known = finding(listed, 'citations/malformed-number').fingerprint;
    expect(files[0]!.suppressed.map(({ fingerprint }) => fingerprint)).toEqual([known]);
  });
});

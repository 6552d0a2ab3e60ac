import { type Diagnostic, DiagnosticSeverity, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../src/lsp/actions.ts';
import type { CheckedFile } from '../../src/lsp/checked.ts';
import { completionsAt } from '../../src/lsp/completion.ts';
import { diagnosticsOf } from '../../src/lsp/diagnostics.ts';
import { hoverAt } from '../../src/lsp/hover.ts';
import { parentsAt, symbolsOf } from '../../src/lsp/outline.ts';
import { checked, CHILD, PARENT, say, uriOf } from './memory.ts';

const FILES = { 'child.yaml': CHILD, 'parent.yaml': PARENT };
const ADDRESSES = { uriOf, docs: (page: string) => `https://docs.example/${page}` };
const client = { uriOf, canCreate: true };
/** What is shown in the table itself. */
const shown = (file: CheckedFile): Diagnostic[] => diagnosticsOf(file, say, ADDRESSES)[0]!.diagnostics;

describe('diagnostics', () => {
  it('stand where the words stand, with characters beyond the basic plane counted as two', async () => {
    const { file, document } = await checked({
      ...FILES,
      'child.yaml': CHILD.replace('开放，抓好管护', '开放,抓好管护，做好养护'),
    });
    const found = shown(file);
    const width = found.find(({ code }) => code === 'wording/mixed-width')!;
    expect(document.getText(width.range)).toBe(',');
    const number = found.find(({ code }) => code === 'citations/malformed-number')!;
    expect(document.getText(number.range)).toContain('[2025]');
    expect(number.severity).toBe(DiagnosticSeverity.Warning);
    expect(number.codeDescription!.href).toBe('https://docs.example/rules/citations/malformed-number.md');
  });

  it('of a task over several lines mark its title', async () => {
    const text = JSON.stringify(JSON.parse(NO_LEAD), undefined, 2);
    const { file, document } = await checked({ 'child.json': text }, 'child.json');
    const missing = shown(file).find(({ code }) => code === 'units/missing-lead');
    expect(document.getText(missing!.range)).toBe('清理河道');
  });

  it('lead to the row of the parent', async () => {
    const { file } = await checked(FILES);
    const missing = shown(file).find(({ code }) => code === 'coverage/missing-task')!;
    expect(missing.relatedInformation![0]!.location).toMatchObject({
      uri: uriOf('parent.yaml'),
      range: { start: { line: 7 } },
    });
  });

  it('of a file that cannot be read say why', async () => {
    const { file } = await checked({ 'child.yaml': 'tasks: [\n' });
    const [diagnostic] = shown(file);
    expect(diagnostic!.code).toMatch(/^import\//);
  });
});

describe('code actions', () => {
  it('offer every answer to a task that may be carried, none of them preferred', async () => {
    const parent = PARENT.replace(
      'tasks:\n',
      'tasks:\n  - { number: 3, title: 开展信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。, responsible: [各县（市）区政府] }\n',
    );
    const child = CHILD.replace(
      /\n*$/,
      '\n      - { number: 9, title: 组织信息公开专栏自查, requirement: 每季度由各单位自行检查专栏更新情况并上报。, lead: [区政府办公室] }\n',
    );
    const { file, document } = await checked({ 'child.yaml': child, 'parent.yaml': parent });
    const unclear = shown(file).filter(({ code }) => code === 'coverage/unclear-task');
    const all = await actionsFor(file, document, unclear, client, say);
    const actions = all.filter(({ title }) => title.startsWith('确认'));
    expect(actions[0]!.title).toBe('确认：本表第 9 项承接上级第 3 项');
    expect(actions.at(-1)!.title).toBe('确认：本表没有承接上级第 3 项');
    expect(actions.some(({ isPreferred }) => isPreferred)).toBe(false);
    const after = applied(document, actions.at(-1)!.edit!.changes![document.uri]!);
    expect(after).toMatch(/^unmatched:.*3/m);
  });

  it('apply a fix', async () => {
    const { file, document } = await checked(FILES);
    const diagnostics = shown(file).filter(({ code }) => code === 'citations/malformed-number');
    const [fix] = await actionsFor(file, document, diagnostics, client, say);
    expect(fix).toMatchObject({ isPreferred: true, title: expect.stringContaining('改为“') });
    const after = applied(document, fix!.edit!.changes![document.uri]!);
    expect(after).toContain('临水规〔2025〕4号');
  });

  it('add an exception above the line, which holds once a reason is written', async () => {
    const { file, document } = await checked(FILES);
    const diagnostics = shown(file).filter(({ code }) => code === 'citations/malformed-number');
    const actions = await actionsFor(file, document, diagnostics, client, say);
    const exception = actions.find(({ title }) => title.includes('理由'));
    const after = applied(document, exception!.edit!.changes![document.uri]!);
    expect(after).toContain(
      '        # gov-lint-disable-next-line citations/malformed-number -- \n        requirement: 依据',
    );
    const codes = async (text: string): Promise<unknown[]> =>
      shown((await checked({ ...FILES, 'child.yaml': text })).file).map(({ code }) => code);
    expect(await codes(after)).toContain('exceptions/unreasoned-exception');
    const reasoned = await codes(after.replace('-- \n', '-- 原文如此\n'));
    expect(reasoned).not.toContain('citations/malformed-number');
    expect(reasoned).not.toContain('exceptions/unreasoned-exception');
  });

  it('put the exception of a JSON table, which has no comments, into a sidecar that they make', async () => {
    const { files, entry } = await excepted({});
    expect(entry).toMatchObject([
      { kind: 'create', uri: uriOf('child.json.gov-lint.yaml'), options: { ignoreIfExists: true } },
      { textDocument: { uri: uriOf('child.json.gov-lint.yaml'), version: null } },
    ]);
    const text = files['child.json.gov-lint.yaml']!;
    expect(text).toBe('exceptions:\n  - { rule: units/missing-lead, task: 2, reason: "" }\n');
    await holdsOnceReasoned(files, text);
  });

  it('add the exception of a JSON table to the sidecar that is there, and show its faults in it', async () => {
    const before = 'exceptions:\n  - rule: wording/mixed-width\n    reason: 原文如此\n';
    const { files, entry } = await excepted({ 'child.gov-lint.yaml': before });
    expect(entry).toBeUndefined();
    const text = files['child.gov-lint.yaml']!;
    expect(text).toContain(`${before}  - rule: units/missing-lead\n    task: 2\n    reason: ""\n`);
    await holdsOnceReasoned(files, text);
    const { file } = await checked(files, 'child.json');
    const [, beside] = diagnosticsOf(file, say, ADDRESSES);
    expect(beside!.uri).toBe(uriOf('child.gov-lint.yaml'));
    expect(beside!.diagnostics.map(({ code, range }) => [code, range.start.line])).toContainEqual([
      'exceptions/unreasoned-exception',
      3,
    ]);
  });

  it('are none for a diagnostic of another check', async () => {
    const { file, document } = await checked(FILES);
    const [diagnostic] = shown(file);
    expect(await actionsFor(file, document, [{ ...diagnostic!, data: { finding: 9999 } }], client, say)).toEqual([]);
    expect(await actionsFor(file, document, [{ ...diagnostic!, code: 'other' }], client, say)).toEqual([]);
  });
});

describe('at a place', () => {
  it('a task says which parent task it carries, in which state, and what differs', async () => {
    const { file, text } = await checked(FILES);
    const hover = hoverAt(file, text.indexOf('公布河湖名录'), say)!;
    const { value } = hover.contents as { value: string };
    expect(value).toContain('承接上级第 1 项');
    expect(value).toMatch(/~~和电话~~/);
  });

  it('a task without a parent says so', async () => {
    const { file, text } = await checked(FILES);
    const hover = hoverAt(file, text.indexOf('口袋公园'), say)!;
    expect((hover.contents as { value: string }).value).toContain('本级新增');
  });

  it('a document number says its title', async () => {
    const child = CHILD.replace('《河湖名录管理规程》（临水规[2025]4号）', '临水规〔2025〕4号文件');
    const { file, text } = await checked({ ...FILES, 'child.yaml': child });
    const hover = hoverAt(file, text.indexOf('临水规') + 2, say)!;
    expect((hover.contents as { value: string }).value).toContain('河湖名录管理规程');
  });

  it('leads to the row of the parent task', async () => {
    const { file, text } = await checked(FILES);
    const asked: string[] = [];
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } };
    const found = parentsAt(file, text.indexOf('公布河湖名录'), (path, { pointer }) => {
      asked.push(`${path}${pointer}`);
      return { uri: uriOf(path), range };
    });
    expect([asked, found.length]).toEqual([['parent.yaml/tasks/0'], 1]);
    expect(parentsAt(file, text.indexOf('口袋公园'), () => ({ uri: '', range }))).toEqual([]);
  });
});

it('the outline holds headings and their tasks', async () => {
  const { file, document } = await checked(FILES);
  const [heading, ...rest] = symbolsOf(file, document);
  expect(rest).toEqual([]);
  expect(heading!.name).toBe('一、主动公开');
  expect(document.getText(heading!.children![1]!.range)).toContain('responsible');
  expect(heading!.children!.map(({ name }) => name)).toEqual(['1 公布河湖名录', '2 𠮷水巷口袋公园开放，抓好管护']);
});

describe('completion', () => {
  const labels = async (before: (text: string) => string): Promise<string[]> => {
    const { file, text } = await checked(FILES);
    return completionsAt(file, before(text)).map(({ label }) => label);
  };
  const upTo =
    (words: string) =>
    (text: string): string =>
      text.slice(0, text.indexOf(words) + words.length);

  it('offers units behind lead and in the list under responsible', async () => {
    expect(await labels(upTo('lead: [区'))).toContain('区城管局');
    expect(await labels(upTo('          - 区'))).toContain('区水利局');
  });

  it('offers titles behind 《 and numbers behind 〔', async () => {
    expect(await labels((text) => `${upTo('requirement: 依据')(text)}《`)).toContain('河湖名录管理规程');
    expect(await labels((text) => `${upTo('requirement: 依据')(text)}（`)).toContain('临水规〔2025〕4号');
  });

  it('offers nothing elsewhere', async () => {
    expect(await labels(upTo('title: 公布'))).toEqual([]);
    expect(await labels(upTo('requirement: 依据'))).toEqual([]);
  });
});

function applied(document: TextDocument, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(document, [...edits]);
}

const NO_LEAD = JSON.stringify({
  title: '2026年新海区河湖管理任务分解表',
  parent: 'none',
  tasks: [
    {
      number: 1,
      title: '公布河湖名录',
      requirement: '逐条公布河长姓名。',
      lead: ['区水利局'],
      responsible: ['各镇人民政府'],
    },
    { number: 2, title: '清理河道', requirement: '汛期前清理河道。', responsible: ['各镇人民政府'] },
  ],
});

/** The files with the action that excepts the missing lead of task 2 carried out. */
async function excepted(more: Record<string, string>): Promise<{ files: Record<string, string>; entry: unknown }> {
  const files: Record<string, string> = { 'child.json': NO_LEAD, ...more };
  const { file, document } = await checked(files, 'child.json');
  const diagnostics = shown(file).filter(({ code }) => code === 'units/missing-lead');
  const [action] = await actionsFor(file, document, diagnostics, client, say);
  const { documentChanges, changes } = action!.edit!;
  const edits = changes ?? Object.fromEntries((documentChanges ?? []).flatMap((change) => editOf(change)));
  for (const [uri, list] of Object.entries(edits)) {
    const path = Object.keys(files)
      .concat('child.json.gov-lint.yaml')
      .find((name) => uriOf(name) === uri)!;
    files[path] = TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, files[path] ?? ''), list);
  }
  return { files, entry: documentChanges };
}

function editOf(change: object): [string, TextEdit[]][] {
  if (!('textDocument' in change)) return [];
  const { textDocument, edits } = change as TextDocumentEdit;
  return [[textDocument.uri, edits as TextEdit[]]];
}

async function holdsOnceReasoned(files: Record<string, string>, text: string): Promise<void> {
  const path = Object.keys(files).find((name) => name.endsWith('.gov-lint.yaml'))!;
  const codes = async (words: string): Promise<unknown[]> =>
    shown((await checked({ ...files, [path]: words }, 'child.json')).file).map(({ code }) => code);
  expect(await codes(text)).toContain('units/missing-lead');
  expect(await codes(text.replace('reason: ""', 'reason: 牵头单位待区里明确'))).not.toContain('units/missing-lead');
}

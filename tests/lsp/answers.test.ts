import { DiagnosticSeverity, type TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../src/lsp/actions.ts';
import { completionsAt } from '../../src/lsp/completion.ts';
import { diagnosticsOf } from '../../src/lsp/diagnostics.ts';
import { hoverAt } from '../../src/lsp/hover.ts';
import { parentsAt, symbolsOf } from '../../src/lsp/outline.ts';
import { checked, CHILD, PARENT, say, uriOf } from './memory.ts';

const FILES = { 'child.yaml': CHILD, 'parent.yaml': PARENT };

describe('diagnostics', () => {
  it('stand where the words stand, with characters beyond the basic plane counted as two', async () => {
    const { file, document } = await checked({
      ...FILES,
      'child.yaml': CHILD.replace('开放，抓好管护', '开放,抓好管护，做好养护'),
    });
    const found = diagnosticsOf(file, say, uriOf);
    const width = found.find(({ code }) => code === 'wording/mixed-width')!;
    expect(document.getText(width.range)).toBe(',');
    const number = found.find(({ code }) => code === 'citations/malformed-number')!;
    expect(document.getText(number.range)).toContain('[2025]');
    expect(number.severity).toBe(DiagnosticSeverity.Warning);
  });

  it('lead to the row of the parent', async () => {
    const { file } = await checked(FILES);
    const missing = diagnosticsOf(file, say, uriOf).find(({ code }) => code === 'coverage/missing-task')!;
    expect(missing.relatedInformation![0]!.location).toMatchObject({
      uri: uriOf('parent.yaml'),
      range: { start: { line: 7 } },
    });
  });

  it('of a file that cannot be read say why', async () => {
    const { file } = await checked({ 'child.yaml': 'tasks: [\n' });
    const [diagnostic] = diagnosticsOf(file, say, uriOf);
    expect(diagnostic!.code).toMatch(/^import\//);
  });
});

describe('code actions', () => {
  it('apply a fix', async () => {
    const { file, document } = await checked(FILES);
    const diagnostics = diagnosticsOf(file, say, uriOf).filter(({ code }) => code === 'citations/malformed-number');
    const [fix] = actionsFor(file, document, diagnostics, say);
    expect(fix!.isPreferred).toBe(true);
    const after = applied(document, fix!.edit!.changes![document.uri]!);
    expect(after).toContain('临水规〔2025〕4号');
  });

  it('add an exception above the line, which holds once a reason is written', async () => {
    const { file, document } = await checked(FILES);
    const diagnostics = diagnosticsOf(file, say, uriOf).filter(({ code }) => code === 'citations/malformed-number');
    const exception = actionsFor(file, document, diagnostics, say).find(({ title }) => title.includes('理由'));
    const after = applied(document, exception!.edit!.changes![document.uri]!);
    expect(after).toContain(
      '        # gov-lint-disable-next-line citations/malformed-number -- \n        requirement: 依据',
    );
    const codes = async (text: string): Promise<unknown[]> =>
      diagnosticsOf((await checked({ ...FILES, 'child.yaml': text })).file, say, uriOf).map(({ code }) => code);
    expect(await codes(after)).toContain('exceptions/unreasoned-exception');
    const reasoned = await codes(after.replace('-- \n', '-- 原文如此\n'));
    expect(reasoned).not.toContain('citations/malformed-number');
    expect(reasoned).not.toContain('exceptions/unreasoned-exception');
  });

  it('are none for a diagnostic of another check', async () => {
    const { file, document } = await checked(FILES);
    const [diagnostic] = diagnosticsOf(file, say, uriOf);
    expect(actionsFor(file, document, [{ ...diagnostic!, data: { finding: 9999 } }], say)).toEqual([]);
    expect(actionsFor(file, document, [{ ...diagnostic!, code: 'other' }], say)).toEqual([]);
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

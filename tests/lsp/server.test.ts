import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHILD, PARENT } from './memory.ts';

/** An editor that speaks with the built program over its standard streams. */
interface Editor {
  connection: ProtocolConnection;
  /** The diagnostics of a file that come next. */
  next(name: string): Promise<PublishDiagnosticsParams>;
  open(name: string, text: string): void;
  change(name: string, text: string): void;
  uri(name: string): string;
}

/** As the client library of VS Code calls it. */
const CALL = ['lsp', '--lang', 'zh-CN', '--stdio', `--clientProcessId=${process.pid}`];

let folder: string;
/** Addresses that something was said of. */
let published: Set<string>;
let server: ChildProcess;
let editor: Editor;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'gov-lint-lsp-')));
  writeFileSync(join(folder, 'parent.yaml'), PARENT);
  writeFileSync(join(folder, 'child.yaml'), CHILD);
  server = spawn(process.execPath, [join(process.cwd(), 'dist', 'gov-lint.js'), ...CALL], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  published = new Set();
  const waiting: { uri: string; done: (params: PublishDiagnosticsParams) => void }[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.add(params.uri);
    const at = waiting.findIndex(({ uri }) => uri === params.uri);
    if (at >= 0) waiting.splice(at, 1)[0]!.done(params);
  });
  connection.listen();
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  let version = 1;
  editor = {
    connection,
    uri,
    next: (name) => new Promise((done) => waiting.push({ uri: uri(name), done })),
    open: (name, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId: 'yaml', version: ++version, text },
      }),
    change: (name, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(name), version: ++version },
        contentChanges: [{ text }],
      }),
  };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
});

afterEach(() => {
  editor.connection.dispose();
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const codes = ({ diagnostics }: PublishDiagnosticsParams): unknown[] => diagnostics.map(({ code }) => code);

describe('the language server', () => {
  it('checks what is typed, not what is saved, and clears what is closed', async () => {
    const first = editor.next('child.yaml');
    editor.open('child.yaml', CHILD);
    expect(codes(await first)).toContain('coverage/missing-task');
    const second = editor.next('child.yaml');
    editor.change('child.yaml', CHILD.replace('[2025]', '〔2025〕'));
    expect(codes(await second)).not.toContain('citations/malformed-number');
    const third = editor.next('child.yaml');
    await editor.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: editor.uri('child.yaml') },
    });
    expect((await third).diagnostics).toEqual([]);
  });

  it('says that a table ran out of time, and checks what is typed next as if nothing had been', async () => {
    writeFileSync(join(folder, '.gov-lintrc.yaml'), 'limits: { milliseconds: 400 }\n');
    const tasks = Array.from({ length: 6_000 }, (_, at) => `  - { number: ${at + 1}, title: 公布河湖名录和电话 }`);
    const slow = CHILD.replace(/sections:[^]*/, `tasks:\n${tasks.join('\n')}\n`);
    const first = editor.next('child.yaml');
    editor.open('child.yaml', slow);
    expect(codes(await first)).toEqual(['import/check-out-of-time']);
    const [second, third] = [editor.next('child.yaml'), editor.next('child.yaml')];
    editor.change('child.yaml', `${slow}# 又一处\n`);
    expect(codes(await second)).toEqual(['import/check-out-of-time']);
    editor.change('child.yaml', CHILD);
    expect(codes(await third)).toContain('coverage/missing-task');
  });

  it('checks a child anew when its parent is edited, saved or not', async () => {
    const first = editor.next('child.yaml');
    editor.open('child.yaml', CHILD);
    expect(codes(await first)).toContain('coverage/missing-task');
    const second = editor.next('child.yaml');
    editor.open('parent.yaml', PARENT.replace(/ {2}- \{ number: 2.*\n/, ''));
    expect(codes(await second)).not.toContain('coverage/missing-task');
  });

  it('checks a child anew when a table further up, or a sidecar there, is edited', async () => {
    const middle = PARENT.replace('parent: none', 'parent: 省级表.yaml');
    const top = PARENT.replace('临江市政务', '河东省政务')
      .replace('临江市人民政府', '河东省人民政府')
      .replace('临政办', '河政办');
    writeFileSync(join(folder, 'parent.yaml'), middle);
    writeFileSync(join(folder, '省级表.yaml'), top);
    const first = editor.next('child.yaml');
    editor.open('child.yaml', CHILD);
    expect(codes(await first)).not.toContain('coverage/dropped-upstream');
    const more =
      '  - { number: 3, title: 办好政府公报, requirement: 每月出版一期政府公报。, lead: [省政府办公厅], responsible: [各市、县（区）人民政府] }\n';
    const second = editor.next('child.yaml');
    editor.open('省级表.yaml', `${top}${more}`);
    expect(codes(await second)).toContain('coverage/dropped-upstream');
    const third = editor.next('child.yaml');
    editor.open('parent.yaml.gov-lint.yaml', 'waivers: [{ parentTask: 3, reason: 由省统一办理 }]\n');
    expect(codes(await third)).not.toContain('coverage/dropped-upstream');
  });

  it('checks a child anew when the table above it, refused or not found before, becomes one', async () => {
    writeFileSync(join(folder, 'parent.yaml'), PARENT.replaceAll('2026', '2024'));
    const first = editor.next('child.yaml');
    editor.open('child.yaml', CHILD);
    expect(codes(await first)).toContain('parent/wrong-year');
    const second = editor.next('child.yaml');
    editor.open('parent.yaml', PARENT);
    expect(codes(await second)).not.toContain('parent/wrong-year');
    const third = editor.next('child.yaml');
    editor.change('child.yaml', CHILD.replace('parent: parent.yaml', 'parent: 新的.yaml'));
    expect(codes(await third)).toContain('parent/unresolved-parent');
    const fourth = editor.next('child.yaml');
    editor.open('新的.yaml', PARENT);
    expect(codes(await fourth)).not.toContain('parent/unresolved-parent');
  });

  it('answers hover, definition, outline, completion and code actions', async () => {
    const first = editor.next('child.yaml');
    editor.open('child.yaml', CHILD);
    const { diagnostics } = await first;
    const textDocument = { uri: editor.uri('child.yaml') };
    const position = { line: 10, character: 16 };
    const ask = (method: string, more: object = {}): Promise<any> =>
      editor.connection.sendRequest(`textDocument/${method}`, { textDocument, position, ...more });
    expect((await ask('hover')).contents.value).toContain('承接上级第 1 项');
    expect(await ask('definition')).toEqual([
      {
        uri: editor.uri('parent.yaml'),
        range: expect.objectContaining({ start: expect.objectContaining({ line: 6 }) }),
      },
    ]);
    expect((await ask('documentSymbol'))[0].children).toHaveLength(2);
    const units = await ask('completion', { position: { line: 12, character: 15 } });
    expect(units.map(({ label }: { label: string }) => label)).toContain('区水利局');
    const malformed = diagnostics.filter(({ code }) => code === 'citations/malformed-number');
    const actions = await ask('codeAction', { range: malformed[0]!.range, context: { diagnostics: malformed } });
    expect(actions.map(({ isPreferred }: { isPreferred?: boolean }) => isPreferred)).toContain(true);
  });

  it('goes on after a file that it cannot read', async () => {
    const broken = editor.next('broken.yaml');
    editor.open('broken.yaml', 'title: 表\ntasks: [\n\u0000');
    expect((await broken).diagnostics.length).toBeGreaterThan(0);
    const first = editor.next('child.yaml');
    editor.open('child.yaml', CHILD);
    expect(codes(await first)).toContain('coverage/missing-task');
  });

  it('leaves alone what is no table, and says a broken configuration once, to an editor that answers nothing', async () => {
    const said: string[] = [];
    editor.connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void said.push(message),
    );
    editor.open('compose.yaml', 'services:\n  web:\n    image: none\n');
    editor.open('tasks.json', '{ "version": "2.0.0", "tasks": [{ "label": "gov-lint", "type": "shell" }] }');
    writeFileSync(join(folder, '.gov-lintrc.yaml'), 'rulez: {}\n');
    editor.open('child.yaml', CHILD);
    await expect.poll(() => said.length, { timeout: 10_000 }).toBe(1);
    expect(said[0]).toContain('rulez');
    editor.change('child.yaml', `${CHILD}\n`);
    rmSync(join(folder, '.gov-lintrc.yaml'));
    const mended = editor.next('child.yaml');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('.gov-lintrc.yaml'), type: 3 }],
    });
    expect(codes(await mended)).toContain('coverage/missing-task');
    expect(said).toHaveLength(1);
    writeFileSync(join(folder, '.gov-lintrc.json'), '{ "rules": { "coverage/missing-task": "off" } }');
    const quiet = editor.next('child.yaml');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('.gov-lintrc.json'), type: 1 }],
    });
    expect(codes(await quiet)).not.toContain('coverage/missing-task');
    writeFileSync(join(folder, '.gov-lintrc.yaml'), 'rulez: {}\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('.gov-lintrc.yaml'), type: 1 }],
    });
    await expect.poll(() => said.length, { timeout: 10_000 }).toBe(2);
    expect(server.exitCode).toBeNull();
    expect(published).toEqual(new Set([editor.uri('child.yaml')]));
  });

  it('checks a table in JSON, takes its sidecar as it is typed, and shows there what is wrong with it', async () => {
    const table = {
      title: '新海区任务分解表',
      parent: 'none',
      tasks: [{ number: 1, title: '清理河道', requirement: '清理。' }],
    };
    const first = editor.next('t.json');
    editor.open('t.json', JSON.stringify(table, null, 2));
    expect(codes(await first)).toContain('units/missing-units');
    const entry = 'exceptions:\n  - rule: units/missing-units\n    task: 1\n    reason: ';
    const [second, beside] = [editor.next('t.json'), editor.next('t.json.gov-lint.yaml')];
    writeFileSync(join(folder, 't.json.gov-lint.yaml'), '');
    editor.open('t.json.gov-lint.yaml', `${entry}''\n`);
    expect(codes(await second)).toContain('units/missing-units');
    expect(codes(await beside)).toEqual(['exceptions/unreasoned-exception']);
    const [third, mended] = [editor.next('t.json'), editor.next('t.json.gov-lint.yaml')];
    editor.change('t.json.gov-lint.yaml', `${entry}区里正在明确\n`);
    expect(codes(await third)).not.toContain('units/missing-units');
    expect(codes(await mended)).toEqual([]);
  });

  it('ends with the editor', async () => {
    const ended = new Promise((done) => server.once('exit', done));
    await editor.connection.sendRequest('shutdown');
    await editor.connection.sendNotification('exit');
    expect(await ended).toBe(0);
  });
});

import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Message } from 'vscode-languageserver/node.js';
import { describe, expect, it } from 'vitest';
import { editorStreams } from '../../src/io/editor-streams.ts';
import { pathOf } from '../../src/io/editor.ts';
import { isTooDeep } from '../../src/io/message-frames.ts';

const framed = (body: string | object): Buffer => {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
};
const request = (id: number, method: string) => ({ jsonrpc: '2.0', id, method, params: {} });
const note = (method: string) => ({ jsonrpc: '2.0', method, params: {} });

function wired() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { input, output, ...editorStreams(input, output) };
}

/** An editor that sends what it likes to a server that answers nothing of itself. */
function editor() {
  const { input, output, ...streams } = wired();
  const delivered: Message[] = [];
  streams.reader.listen((message) => void delivered.push(message));
  return {
    ...streams,
    input,
    output,
    /** What came through, by method, once all that was sent has been read. */
    async methods() {
      await new Promise((done) => setTimeout(done, 5));
      return delivered.map((message) => (message as { method?: string }).method);
    },
    /** Codes of errors that were answered. */
    codes: () => [...String(output.read() ?? '').matchAll(/"code":(-?\d+)/g)].map(([, code]) => Number(code)),
  };
}

describe('what an editor sends', () => {
  it.each([
    ['no header at all', `${JSON.stringify(request(1, 'initialize'))}\r\n\r\n`, 'broken-frame'],
    ['a length that is no number', 'Content-Length: 1e3\r\n\r\n{}', 'broken-frame'],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}', 'broken-frame'],
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 'broken-frame'],
    ['a header that does not end', 'A'.repeat(5000), 'broken-frame'],
    ['a length that nobody can hold', 'Content-Length: 99999999999\r\n\r\n', 'long-message'],
  ])('is not read on behind %s', async (_, sent, end) => {
    const { input, end: ended, methods } = editor();
    input.write(sent);
    input.write(framed(request(1, 'initialize')));
    expect(await ended).toBe(end);
    expect(await methods()).toEqual([]);
  });

  it('is put together from single bytes, and parted where several messages come at once', async () => {
    const { input, methods } = editor();
    for (const byte of framed(request(1, 'initialize'))) input.write(Buffer.from([byte]));
    input.write(Buffer.concat([framed(note('a')), framed(note('汉字')), framed(note('b')).subarray(0, 30)]));
    input.write(framed(note('b')).subarray(30));
    expect(await methods()).toEqual(['initialize', 'a', '汉字', 'b']);
  });

  it('is answered, not obeyed, where it is no message', async () => {
    const { input, methods, codes } = editor();
    for (const body of ['null', '5', '[]', '{}', '{"id":{},"method":"shutdown"}']) input.write(framed(body));
    expect(await methods()).toEqual([]);
    expect(codes()).toEqual([-32600, -32600, -32600, -32600, -32600]);
    for (const body of ['', '{', '['.repeat(100_000) + ']'.repeat(100_000)]) input.write(framed(body));
    expect(await methods()).toEqual([]);
    expect(codes()).toEqual([-32700, -32700, -32700]);
  });

  it('ends nothing where the library trips over it', async () => {
    const { input, output, reader, end } = wired();
    const delivered: string[] = [];
    reader.listen((message) => {
      const { method } = message as { method?: string };
      if (method === '$/cancelRequest') throw new TypeError('nothing to cancel');
      delivered.push(method!);
    });
    input.write(framed(request(1, 'initialize')));
    for (const method of ['$/cancelRequest', 'after']) input.write(framed(note(method)));
    await new Promise((done) => setTimeout(done, 5));
    expect(delivered).toEqual(['initialize', 'after']);
    expect(String(output.read())).toContain('nothing to cancel');
    expect(await Promise.race([end, 'goes on'])).toBe('goes on');
  });

  it('is told from deep nesting by brackets outside of words', () => {
    expect(isTooDeep(Buffer.from(JSON.stringify({ text: '[{"\\'.repeat(1000) })))).toBe(false);
    expect(isTooDeep(Buffer.from(JSON.stringify(Array.from({ length: 1000 }, () => [{}]))))).toBe(false);
    expect(isTooDeep(Buffer.from('{"a":'.repeat(600)))).toBe(true);
  });

  it('is left alone where it speaks of a document without an address', async () => {
    const { input, methods, codes } = editor();
    input.write(framed(request(1, 'initialize')));
    for (const textDocument of [null, 5, {}, { uri: 5 }]) {
      input.write(framed({ ...note('textDocument/didOpen'), params: { textDocument } }));
      input.write(framed({ ...request(2, 'textDocument/hover'), params: { textDocument } }));
    }
    expect(await methods()).toEqual(['initialize']);
    expect(codes()).toEqual([-32602, -32602, -32602, -32602]);
  });

  it('counts only between hello and goodbye', async () => {
    const { input, methods, codes, end } = editor();
    input.write(framed(request(1, 'textDocument/hover')));
    input.write(framed(note('textDocument/didOpen')));
    expect(await methods()).toEqual([]);
    expect(codes()).toEqual([-32002]);
    for (const method of ['initialize', 'initialize', 'textDocument/hover', 'shutdown', 'textDocument/hover'])
      input.write(framed(request(1, method)));
    for (const method of ['textDocument/didOpen', 'exit']) input.write(framed(note(method)));
    expect(await methods()).toEqual(['initialize', 'textDocument/hover', 'shutdown', 'exit']);
    expect(codes()).toEqual([-32600, -32600]);
    input.end();
    expect(await end).toBe('shut-down');
  });

  it('waits where the editor takes no answers, and where it has hundreds of questions open', async () => {
    const { input, methods, writer } = editor();
    input.write(framed(request(0, 'initialize')));
    for (let id = 1; id <= 1000; id += 1) input.write(framed(request(id, 'ask')));
    expect(await methods()).toHaveLength(500);
    for (let id = 0; id < 100; id += 1) await writer.write({ jsonrpc: '2.0', id, result: null } as Message);
    expect(await methods()).toHaveLength(600);
    const { input: more, methods: read, output, writer: answers } = editor();
    more.write(framed(request(0, 'initialize')));
    await read();
    await answers.write({ jsonrpc: '2.0', id: 0, result: 'x'.repeat(100_000) } as Message);
    for (let id = 1; id <= 10; id += 1) more.write(framed(request(id, 'ask')));
    expect(await read()).toHaveLength(2);
    output.resume();
    expect(await read()).toHaveLength(11);
  });

  it('ends with the stream, whichever of the two it is', async () => {
    const [silent, deaf] = [editor(), editor()];
    silent.input.end(framed(request(1, 'initialize')).subarray(0, 40));
    expect(await silent.end).toBe('left');
    deaf.output.destroy(new Error('EPIPE'));
    expect(await deaf.end).toBe('left');
  });

  it.each([
    'file://host/a.yaml',
    'file:///%',
    'file:///a%00b.yaml',
    'file:///a%2fb.yaml',
    'untitled:1',
    '',
    'http://a/b.yaml',
  ])('names no file by %s', (uri) => expect(pathOf(uri)).toBe(undefined));

  it('names files by their address', () =>
    expect(pathOf(pathToFileURL(import.meta.filename).href)).toBe(import.meta.filename));
});

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';

const EDITS = 1000;
/** Edits whose time is taken; the others only show whether memory stays. */
const TIMED = 40;

/** Times of an editor that opens a table of 40 tasks and types into it: until the findings are there, in milliseconds; memory in MB. */
export async function benchLanguageServer(cli: string, folder: string, child: string): Promise<string> {
  const server = spawn(process.execPath, [cli, 'lsp'], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let told: () => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', () => told());
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(join(folder, 'child.yaml')).href;
  const timed = async (method: string, params: object): Promise<number> => {
    const done = new Promise<void>((resolve) => (told = resolve));
    const start = performance.now();
    await connection.sendNotification(method, params);
    await done;
    return performance.now() - start;
  };
  const opened = await timed('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text: child },
  });
  const edit = (version: number): Promise<number> =>
    timed('textDocument/didChange', {
      textDocument: { uri, version },
      // A character is put into the title of the table, and taken out again.
      contentChanges: [
        version % 2 === 0
          ? { range: { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } }, text: '新' }
          : { range: { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } }, text: '' },
      ],
    });
  const times: number[] = [];
  let early = 0;
  for (let version = 2; version <= EDITS; version++) {
    const took = await edit(version);
    if (version > EDITS - TIMED) times.push(took);
    if (version === EDITS / 4) early = memoryOf(server.pid!);
  }
  const late = memoryOf(server.pid!);
  connection.dispose();
  server.kill();
  const median = times.toSorted((a, b) => a - b)[times.length >> 1]!;
  return `open ${opened.toFixed(0)} ms, after an edit ${median.toFixed(0)} ms, memory after ${EDITS / 4} edits ${early.toFixed(0)} MB, after ${EDITS} ${late.toFixed(0)} MB`;
}

/** What a process holds in memory (Linux). */
function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { type EditorEnd, editorStreams } from './editor-streams.ts';

/** The editor at the other end of standard input and output, and how it names files. */
export interface Editor {
  connection: Connection;
  /** Undefined for what is no file on disk. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** Comes when the editor is gone, without the last word that ends us at once. */
  end: Promise<EditorEnd>;
  /** Ends us, whatever still runs: the editor is looked for again and again. */
  leave(status: number): void;
}

export function openEditor(): Editor {
  const { reader, writer, end } = editorStreams(process.stdin, process.stdout);
  return {
    connection: createConnection(ProposedFeatures.all, reader, writer),
    pathOf,
    uriOf: (path) => pathToFileURL(path).href,
    end,
    leave: (status) => process.exit(status),
  };
}

/** Addresses of other schemes and machines, and those that are no address, name no file here. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const path = fileURLToPath(uri);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

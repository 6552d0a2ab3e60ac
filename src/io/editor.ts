import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';

/** The editor at the other end of standard input and output, and how it names files. */
export interface Editor {
  connection: Connection;
  /** Undefined for what is no file on disk. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
}

export function openEditor(): Editor {
  return {
    connection: createConnection(ProposedFeatures.all, process.stdin, process.stdout),
    pathOf: (uri) => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined),
    uriOf: (path) => pathToFileURL(path).href,
  };
}

import { join } from 'node:path';
import { commands, type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node.js';

let client: LanguageClient | undefined;

/** Starts the server that comes with the extension, or the one that the settings name. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('gov-lint.restart', restart),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('gov-lint') && restart()),
  );
  await start();

  async function restart(): Promise<void> {
    await deactivate();
    await start();
  }

  async function start(): Promise<void> {
    const settings = workspace.getConfiguration('gov-lint');
    if (!settings.get<boolean>('enable', true)) return;
    client = new LanguageClient('gov-lint', 'gov-lint', serverOf(settings, context), {
      documentSelector: [
        { scheme: 'file', language: 'yaml' },
        { scheme: 'file', language: 'json' },
      ],
      // A parent, a sidecar or a configuration that changes on disk changes what is said of an open table.
      synchronize: { fileEvents: workspace.createFileSystemWatcher('**/*.{yaml,yml,json,docx,odt,xlsx,pdf,html,txt}') },
    });
    await client.start();
  }
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

function serverOf(
  settings: { get<Value>(key: string, otherwise: Value): Value },
  context: ExtensionContext,
): ServerOptions {
  const program = settings.get('program', '') || join(context.extensionPath, 'dist', 'gov-lint.js');
  return {
    module: program,
    args: ['lsp', '--lang', settings.get('lang', 'zh-CN')],
    transport: TransportKind.stdio,
  };
}

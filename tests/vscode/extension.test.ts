import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  settings: {} as Record<string, unknown>,
  clients: [] as { id: string; server: any; options: any; isRunning: boolean }[],
  changed: undefined as ((event: { affectsConfiguration(section: string): boolean }) => unknown) | undefined,
  commands: new Map<string, () => unknown>(),
}));

vi.mock('vscode', () => ({
  commands: {
    registerCommand: (id: string, run: () => unknown) => {
      world.commands.set(id, run);
      return { dispose: () => undefined };
    },
  },
  workspace: {
    getConfiguration: () => ({ get: (key: string, otherwise: unknown) => world.settings[key] ?? otherwise }),
    onDidChangeConfiguration: (listen: typeof world.changed) => {
      world.changed = listen;
      return { dispose: () => undefined };
    },
    createFileSystemWatcher: (pattern: string) => pattern,
  },
}));
vi.mock('vscode-languageclient/node.js', () => ({
  TransportKind: { stdio: 0 },
  LanguageClient: class {
    readonly #own: (typeof world.clients)[number];
    constructor(id: string, _: string, server: object, options: object) {
      this.#own = { id, server, options, isRunning: false };
      world.clients.push(this.#own);
    }
    async start(): Promise<void> {
      this.#own.isRunning = true;
    }
    async stop(): Promise<void> {
      this.#own.isRunning = false;
    }
  },
}));

const { activate, deactivate } = await import('../../src/vscode/extension.ts');
const context = { extensionPath: '/home/clerk/.vscode/extensions/gov-lint', subscriptions: [] } as never;
const running = (): typeof world.clients => world.clients.filter(({ isRunning }) => isRunning);

beforeEach(async () => {
  await deactivate();
  world.settings = {};
  world.clients = [];
});

it('starts the server that comes with the extension, in the language of the settings', async () => {
  world.settings = { lang: 'en' };
  await activate(context);
  const [client] = running();
  expect(client!.server).toEqual({
    module: '/home/clerk/.vscode/extensions/gov-lint/dist/gov-lint.js',
    args: ['lsp', '--lang', 'en'],
    transport: 0,
  });
  expect(client!.options.documentSelector.map(({ language }: { language: string }) => language)).toEqual([
    'yaml',
    'json',
  ]);
});

it('starts another program where the settings name one, and none where they say so', async () => {
  world.settings = { program: '/opt/gov-lint/dist/gov-lint.js' };
  await activate(context);
  expect(running()[0]!.server.module).toBe('/opt/gov-lint/dist/gov-lint.js');
  await deactivate();
  world.settings = { enable: false };
  await activate(context);
  expect(running()).toEqual([]);
});

it('starts anew when its settings change or the clerk asks, one server at a time', async () => {
  await activate(context);
  await world.changed!({ affectsConfiguration: (section) => section === 'gov-lint' });
  await world.commands.get('gov-lint.restart')!();
  expect(world.clients).toHaveLength(3);
  expect(running()).toHaveLength(1);
  await world.changed!({ affectsConfiguration: () => false });
  expect(world.clients).toHaveLength(3);
});

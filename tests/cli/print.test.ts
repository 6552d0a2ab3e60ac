import { expect, it } from 'vitest';
import { createCatalogue, sayIn } from '../../src/messages/catalogue.ts';
import { rules } from '../../rules/index.ts';
import { openPrinter } from '../../src/cli/output/print.ts';
import type { Session } from '../../src/cli/session.ts';

it('waits until each piece of a report was taken', async () => {
  const events: string[] = [];
  const host = {
    version: '0',
    out: () => void events.push('out'),
    taken: async () => {
      await Promise.resolve();
      events.push('taken');
    },
  };
  const catalogue = createCatalogue(rules);
  const session = { host, catalogue, lang: 'en', say: sayIn(catalogue, 'en') } as unknown as Session;
  const printer = await openPrinter([{ format: 'json', file: undefined }], session);
  await printer.add({ path: 'a.yaml', findings: [], suppressed: [], isUnreadable: false }, new Map());
  await printer.end(undefined);
  expect(events.length).toBeGreaterThan(2);
  expect(events).toEqual(events.map((_, at) => (at % 2 === 0 ? 'out' : 'taken')));
});

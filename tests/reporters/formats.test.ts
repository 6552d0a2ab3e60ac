import { describe, expect, it } from 'vitest';
import { READER_LIMITS } from '../../src/importers/limits.ts';
import { readXml, type XmlElement } from '../../src/importers/xml/read-xml.ts';
import type { Lang } from '../../src/model/rule.ts';
import type { Report } from '../../src/model/report.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../src/reporters/html/assets.generated.ts';
import { NOTED_FORMATS, type NotedFormat } from '../../src/reporters/formats.ts';
import { writeReport } from '../../src/reporters/writer.ts';
import { HOSTILE_LINE, HOSTILE_PATH, HOSTILE_REPORT } from './hostile-report.ts';
import { styleIn } from './style.ts';

async function written(format: NotedFormat, report: Report = HOSTILE_REPORT, lang: Lang = 'zh-CN'): Promise<string> {
  const make = await NOTED_FORMATS[format]();
  return writeReport(report, make(styleIn(lang)));
}

// What a format may hold is its own shape.
const json = async (format: NotedFormat, report?: Report): Promise<any> => JSON.parse(await written(format, report));

/** A report of so many findings of each severity. */
function manyFindings(counts: Readonly<Record<'info' | 'warning' | 'error', number>>): Report {
  const [table] = HOSTILE_REPORT.tables;
  const [, , plain] = table!.findings;
  const findings = (['info', 'warning', 'error'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, at) => ({
      ...plain!,
      severity,
      location: { line: at + 1, column: 1 },
    })),
  );
  return { tables: [{ ...table!, findings }], texts: new Map() };
}

const FORMATS = Object.keys(NOTED_FORMATS) as NotedFormat[];

/** What a page is made with is reviewed where it is written. */
function withoutAssets(text: string): string {
  return text.replace(STYLE, '').replace(SCRIPT, '').replace(STYLE_HASH, '').replace(SCRIPT_HASH, '');
}

describe.each(FORMATS)('%s', (format) => {
  it.each<Lang>(['zh-CN', 'en'])('is as reviewed in %s', async (lang) => {
    const text = withoutAssets(await written(format, HOSTILE_REPORT, lang));
    await expect(text).toMatchFileSnapshot(`golden/${format}.${lang}.txt`);
  });

  it('is sound for no table at all', async () => {
    const text = await written(format, { tables: [], texts: new Map() });
    if (/json|sarif|gitlab/.test(format)) expect(() => JSON.parse(text)).not.toThrow();
  });

  it('holds no character that steers a terminal', async () => {
    expect(await written(format)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('columns', () => {
  const before = HOSTILE_LINE.slice(0, 19);

  it('count UTF-16 units for SARIF and ESLint', async () => {
    const [run] = (await json('sarif')).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    const { region } = run.results[0].locations[0].physicalLocation;
    expect(region).toEqual({ startLine: 3, startColumn: 20, endLine: 3, endColumn: 24 });
    expect(HOSTILE_LINE.slice(19, 23)).toBe('扩大公开');
    expect((await json('eslint-json'))[0].messages[0]).toMatchObject({ line: 3, column: 20, endColumn: 24 });
  });

  it('count bytes of UTF-8 for reviewdog', async () => {
    const { range } = (await json('rdjson')).diagnostics[0].location;
    const bytes = Buffer.byteLength(before);
    expect(range).toEqual({ start: { line: 3, column: bytes + 1 }, end: { line: 3, column: bytes + 13 } });
  });
});

describe('fixes', () => {
  const words = '扩大公开';

  it('are marked by bytes for reviewdog, and left out where they are more than one stretch', async () => {
    const [, { suggestions }] = (await json('rdjson')).diagnostics;
    const column = Buffer.byteLength(HOSTILE_LINE.slice(0, HOSTILE_LINE.indexOf(words))) + 1;
    expect(suggestions).toHaveLength(2);
    expect(suggestions[0].range).toEqual({ start: { line: 3, column }, end: { line: 3, column: column + 12 } });
  });

  it('are marked by UTF-16 units in SARIF, with what each does', async () => {
    const [, { fixes }] = (await json('sarif')).runs[0].results;
    expect(fixes).toHaveLength(3);
    expect(fixes[0].description.text).toBe('确认：本表第 2 项承接上级第 9 项');
    const startColumn = HOSTILE_LINE.indexOf(words) + 1;
    expect(fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 3, startColumn, endLine: 3, endColumn: startColumn + 4 },
        insertedContent: { text: '扩大公开::error::%0A' },
      },
    ]);
    expect(fixes[2].artifactChanges[0].replacements).toHaveLength(2);
  });

  it('are suggestions for ESLint where a person has to choose', async () => {
    const [safe, unsafe] = (await json('eslint-json'))[0].messages;
    expect(safe).toMatchObject({ fix: { range: [50, 52], text: '甲' } });
    expect(safe.suggestions).toBeUndefined();
    expect(unsafe.fix).toBeUndefined();
    expect(unsafe.suggestions.map(({ desc }: any) => desc)[0]).toBe('确认：本表第 2 项承接上级第 9 项');
  });
});

describe('places in office files', () => {
  it('are the row, and the sentence names the cell', async () => {
    expect(await written('concise')).toContain('./office/任务表.docx:5:3: error: ');
    const [, result] = await json('eslint-json');
    expect(result.messages[0]).toMatchObject({ line: 5, column: 3 });
    expect(result.messages[0].message).toContain('表 2 第 5 行');
  });
});

describe('fingerprints', () => {
  const prints = async (report?: Report): Promise<string[]> =>
    (await json('gitlab', report)).map(({ fingerprint }: any) => fingerprint);

  it('differ within a report, for equal findings too', async () => {
    const all = await prints();
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^[\da-f]{32}$/);
  });

  it('stay when lines move', async () => {
    const tables = HOSTILE_REPORT.tables.map((table) => ({
      ...table,
      findings: table.findings.map((one) => ({ ...one, location: { ...one.location, line: 99, column: 1 } })),
    }));
    expect(await prints({ ...HOSTILE_REPORT, tables })).toEqual(await prints());
  });

  it('are the same in SARIF', async () => {
    const found = (await json('sarif')).runs[0].results.map((one: any) => one.partialFingerprints['govLint/v1']);
    expect(found).toEqual(await prints());
  });
});

describe('concise', () => {
  it('is one line a finding that the problem matchers of editors take', async () => {
    const lines = (await written('concise')).trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).toMatch(/^.+:\d+:\d+: (?:error|warning|info): .+ \[[\w-]+\/[\w-]+\]$/);
  });
});

describe('github', () => {
  it('starts no command but its own, errors first', async () => {
    const lines = (await written('github')).trimEnd().split('\n');
    const commands = lines.map((line) => /^::(\w+) /.exec(line)?.[1]);
    expect(commands).toEqual(['error', 'error', 'error', 'error', 'warning', 'notice']);
    for (const line of lines) {
      const [, properties = '', message = ''] = /^::\w+ (.*?)::(.*)$/.exec(line)!;
      expect(properties.replaceAll(/%(?:25|0A|3A|2C)/g, '')).not.toMatch(/%|\n|:[^,]*:/);
      expect(message.replaceAll('%25', '')).not.toContain('%');
    }
    expect(lines[0]).toContain(
      `file=${HOSTILE_PATH.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll(':', '%3A').replaceAll(',', '%2C')},`,
    );
  });

  it('annotates ten of a kind and counts the rest', async () => {
    const lines = (await written('github', manyFindings({ error: 13, warning: 10, info: 11 }))).trimEnd().split('\n');
    expect(lines.map((line) => (line.startsWith('::') ? line.slice(2, 5) : 'more')).join(' ')).toBe(
      [...Array(10).fill('err'), 'more', ...Array(10).fill('war'), ...Array(10).fill('not'), 'more'].join(' '),
    );
    expect(lines[10]).toContain('3');
  });
});

describe('XML', () => {
  const parsed = async (format: NotedFormat): Promise<XmlElement> => {
    const bytes = new TextEncoder().encode(await written(format));
    const read = readXml(bytes, format, { prefixes: {}, skipped: new Set(), hasText: () => true }, READER_LIMITS);
    if ('problem' in read) throw new Error(JSON.stringify(read.problem));
    return read.root;
  };
  const elements = (root: XmlElement, name: string): XmlElement[] =>
    root.children.flatMap((child) =>
      typeof child === 'string'
        ? []
        : child.name === `?:${name}`
          ? [child, ...elements(child, name)]
          : elements(child, name),
    );

  it('of Checkstyle has each file once, with its findings', async () => {
    const files = elements(await parsed('checkstyle'), 'file');
    expect(files.map(({ attributes }) => attributes['name'])).toEqual([
      HOSTILE_PATH,
      './office/任务表.docx',
      '没有问题.yaml',
      '/根/读不了.pdf',
    ]);
    expect(files.map((file) => elements(file, 'error').length)).toEqual([4, 2, 0, 0]);
    expect(elements(files[0]!, 'error')[0]!.attributes['message']).toContain('<script>alert(1)</script>');
  });

  it('of JUnit counts what it holds', async () => {
    const root = await parsed('junit');
    const suites = elements(root, 'testsuite');
    expect(suites.map(({ attributes }) => [attributes['tests'], attributes['failures']])).toEqual([
      ['4', '4'],
      ['2', '2'],
      ['1', '0'],
      ['1', '0'],
    ]);
    expect(root.attributes).toMatchObject({ tests: '8', failures: '6' });
    expect(elements(root, 'failure')).toHaveLength(6);
  });
});

describe('sarif', () => {
  it('writes paths as references', async () => {
    const uris = (await json('sarif')).runs[0].results.map(
      (one: any) => one.locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(decodeURIComponent(uris[0])).toBe(HOSTILE_PATH);
    expect(uris[0]).toMatch(/^[\w./%~!'()*-]+$/);
    expect(uris.at(-1)).toBe('office/%E4%BB%BB%E5%8A%A1%E8%A1%A8.docx');
  });

  it('names each rule once and refers to it', async () => {
    const [run] = (await json('sarif')).runs;
    const ids = run.tool.driver.rules.map(({ id }: any) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  });
});

describe('markdown', () => {
  it('shows words of a table as words', async () => {
    const text = await written('markdown');
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;');
    const rows = text.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---'));
    for (const row of rows) expect(row.replaceAll(/\\./g, '').split('|')).toHaveLength(6);
  });
});

import { settable } from '../../../rules/settable.ts';
import type { BaselineState, SkippedFile, TableReport } from '../../model/report.ts';
import { fingerprintOf } from '../../engine/fingerprint.ts';
import { isNotedFormat, NOTED_FORMATS } from '../../reporters/formats.ts';
import type { Lang } from '../../model/rule.ts';
import { jsonReport } from '../../reporters/json.ts';
import type { RuleWords } from '../../reporters/noted.ts';
import { textReport } from '../../reporters/text.ts';
import { docsAddress } from '../docs.ts';
import type { Host } from '../host.ts';
import type { ReportWriter } from '../../reporters/writer.ts';
import type { Output } from './formats.ts';
import type { Session } from '../session.ts';
import { save } from './save.ts';
import { styleFor } from './style.ts';

/** What a report tells beside the tables. */
interface Beside {
  /** Names of those who have to hand in a table. */
  expected?: readonly string[] | undefined;
  skipped?: readonly SkippedFile[] | undefined;
}

/** Writes a report in every format that was asked for, while its tables come in. */
export interface Printer {
  /** What is known already (`isKnown`) goes to files only. */
  add(table: TableReport, texts: ReadonlyMap<string, string>, isKnown?: boolean): Promise<void>;
  end(baseline: BaselineState | undefined): Promise<void>;
}

export async function openPrinter(
  outputs: readonly Output[],
  session: Session,
  { expected, skipped = [] }: Beside = {},
): Promise<Printer> {
  const { host } = session;
  const open = await Promise.all(
    outputs.map(async ({ format, file }) => ({
      writer: await writerFor(format, file !== undefined, session, { expected, skipped }),
      file,
      pieces: [] as string[],
    })),
  );
  return {
    async add(table, texts, isKnown = false) {
      for (const { writer, file, pieces } of open) {
        if (isKnown && file === undefined) continue;
        const piece = writer.add(table, texts);
        if (piece === '') continue;
        if (file === undefined) await print(piece, host);
        else pieces.push(piece);
      }
    },
    async end(baseline) {
      for (const { writer, file, pieces } of open) {
        const rest = writer.end(baseline);
        if (file === undefined) for (const piece of rest) await print(piece, host);
        else await save(file, [...pieces, ...rest].join(''), session);
      }
    },
  };
}

/** Waits for a reader that is slower than the program: what nobody has taken yet would gather in memory. */
async function print(piece: string, host: Host): Promise<void> {
  host.out(piece);
  await host.taken?.();
}

async function writerFor(
  format: string,
  isForFile: boolean,
  { host, say, lang }: Session,
  { expected, skipped }: Beside,
): Promise<ReportWriter> {
  const { version, docs } = host;
  const identify = fingerprintOf;
  if (isNotedFormat(format))
    return (await NOTED_FORMATS[format]())({
      say,
      lang,
      version,
      identify,
      // A report for others does not speak of places on this machine.
      webDocs: (page) => docsAddress(page, docs.web),
      describe: (id) => wordsOf(id, lang),
      ...(expected && { expected }),
    });
  if (format !== 'json') return textReport(styleFor(host, say, isForFile));
  const address = (page: string): string | undefined => docsAddress(page, docs.web ?? docs.local);
  return jsonReport({ say, version, identify, docs: address, ...(skipped && { skipped }) });
}

function wordsOf(id: string, lang: Lang): RuleWords | undefined {
  const rule = settable.find((known) => known.id === id);
  return rule && { title: rule.title[lang], why: rule.why[lang], fix: rule.fix[lang] };
}

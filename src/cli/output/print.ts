import type { BaselineState, TableReport } from '../../model/report.ts';
import { fingerprintOf } from '../../engine/fingerprint.ts';
import { isNotedFormat, NOTED_FORMATS } from '../../reporters/formats.ts';
import { jsonReport } from '../../reporters/json.ts';
import { textReport } from '../../reporters/text.ts';
import type { Host } from '../host.ts';
import type { ReportWriter } from '../../reporters/writer.ts';
import type { Output } from './formats.ts';
import type { Session } from '../session.ts';
import { save } from './save.ts';
import { styleFor } from './style.ts';

/** Writes a report in every format that was asked for, while its tables come in. */
export interface Printer {
  add(table: TableReport, texts: ReadonlyMap<string, string>): Promise<void>;
  end(baseline: BaselineState | undefined): Promise<void>;
}

export async function openPrinter(
  outputs: readonly Output[],
  session: Session,
  expected?: readonly string[],
): Promise<Printer> {
  const { host } = session;
  const open = await Promise.all(
    outputs.map(async ({ format, file }) => ({
      writer: await writerFor(format, file !== undefined, session, expected),
      file,
      pieces: [] as string[],
    })),
  );
  return {
    async add(table, texts) {
      for (const { writer, file, pieces } of open) {
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
  expected: readonly string[] | undefined,
): Promise<ReportWriter> {
  const { version } = host;
  if (isNotedFormat(format))
    return (await NOTED_FORMATS[format]())({
      say,
      lang,
      version,
      identify: fingerprintOf,
      ...(expected && { expected }),
    });
  return format === 'json' ? jsonReport({ say, version }) : textReport(styleFor(host, say, isForFile));
}

import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { fileFault } from '../problem.ts';
import { childAt } from '../xml/element.ts';
import { openZip } from '../zip/open-zip.ts';
import type { Unpack } from '../zip/unpack.ts';
import { readChunks } from './chunks.ts';
import { readParts } from './parts.ts';
import { wordContent } from './word-content.ts';

/** Paragraphs and tables of a Word document, as the final text shows them. `depth`: documents that it stands in. */
export async function readDocx(
  bytes: Uint8Array,
  limits: ReaderLimits,
  unpack: Unpack,
  depth = 0,
): Promise<OfficeContent> {
  const opened = openZip(bytes, limits, unpack);
  if ('problem' in opened) return refused(opened);
  const read = readParts(opened.zip, limits);
  if ('problem' in read) return refused(read);
  const body = childAt(read.parts.document, 'w:body');
  if (!body) return refused({ problem: fileFault('import/part-missing', { member: 'w:body' }) });
  const { chunks, problems } = await readChunks(opened.zip, read.parts.related, limits, unpack, depth);
  const content = wordContent(body, read.parts, limits, chunks);
  return { ...content, problems: [...content.problems, ...problems] };
}

function refused({ problem }: { problem: OfficeContent['problems'][number] }): OfficeContent {
  return { blocks: [], problems: [problem] };
}

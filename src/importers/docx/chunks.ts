import type { Problem } from '../../model/document.ts';
import { decodeText } from '../decode.ts';
import { flatKind } from '../flat-xml/flat-kind.ts';
import { recogniseBinary } from '../file-kind.ts';
import type { Block, OfficeContent } from '../grid/blocks.ts';
import { looksLikeHtml } from '../html/looks-like-html.ts';
import type { ReaderLimits } from '../limits.ts';
import { looksLikeMhtml } from '../mime/looks-like-mhtml.ts';
import type { Relationship } from '../ooxml/relationships.ts';
import { fileDoubt, fileFault } from '../problem.ts';
import type { Zip } from '../zip/open-zip.ts';
import type { Unpack } from '../zip/unpack.ts';
import type { Chunks } from './reading.ts';

/** A document in a document in a document: office systems put parts together once, perhaps twice. */
const DEEPEST = 3;
/** Systems that make documents of parts make one a chapter or a table. */
const MOST = 200;

/**
 * Documents inside the document, which Word takes in when it opens the file (ISO/IEC 29500-1, 17.17.2.1): reporting systems write
 * such files. What they are is told by their content, as their declared types are often wrong.
 */
export async function readChunks(
  zip: Zip,
  related: ReadonlyMap<string, Relationship>,
  limits: ReaderLimits,
  unpack: Unpack,
  depth: number,
): Promise<{ chunks: Chunks; problems: readonly Problem[] }> {
  const found = [...related].filter(([, { kind, target }]) => kind === 'aFChunk' && zip.has(target));
  const chunks = new Map<string, readonly Block[]>();
  const problems: Problem[] = [];
  for (const [id, { target }] of found.slice(0, depth < DEEPEST ? MOST : 0)) {
    const part = zip.read(target);
    // One after the other: together they may pass what one document may take.
    // oxlint-disable-next-line no-await-in-loop
    const read =
      'problem' in part ? { blocks: [], problems: [part.problem] } : await contentOf(part.bytes, limits, unpack, depth);
    const isUnread = read.problems.some(({ severity }) => severity === 'error');
    chunks.set(id, isUnread ? [] : read.blocks);
    problems.push(...(isUnread ? [unread(target)] : read.problems));
  }
  if (found.length > chunks.size) problems.push(unread(found[chunks.size]![1].target));
  return { chunks, problems };
}

/** The rest of the document is read, but a table may be lacking. */
function unread(member: string): Problem {
  return fileDoubt('import/chunk-unread', { member });
}

async function contentOf(
  bytes: Uint8Array,
  limits: ReaderLimits,
  unpack: Unpack,
  depth: number,
): Promise<OfficeContent> {
  const binary = recogniseBinary(bytes)?.format;
  if (binary === 'docx') return (await import('./read-docx.ts')).readDocx(bytes, limits, unpack, depth + 1);
  if (binary !== undefined) return { blocks: [], problems: [fileFault('import/binary')] };
  if (flatKind(bytes) === 'Word XML') return (await import('../flat-xml/read-word-xml.ts')).readWordXml(bytes, limits);
  if (looksLikeMhtml(bytes)) return (await import('../mime/read-mhtml.ts')).readMhtml(bytes, limits);
  if (looksLikeHtml(bytes)) return (await import('../html/read-html.ts')).readHtml(bytes, limits);
  return plainContent(bytes);
}

function plainContent(bytes: Uint8Array): OfficeContent {
  const { text, problems } = decodeText(bytes);
  return { blocks: text.split(/\r\n?|\n/).map((line) => ({ kind: 'paragraph', text: line })), problems };
}

import type { Source } from '../../model/document.ts';
import { looksDelimited } from '../delimited/separator.ts';
import { recogniseBinary } from '../file-kind.ts';
import { flatKind } from '../flat-xml/flat-kind.ts';
import { looksLikeHtml } from '../html/looks-like-html.ts';
import { looksLikeMhtml } from '../mime/looks-like-mhtml.ts';

/** The format of an office file by its content; by its name where a container was cut too short to tell. */
export function officeFormat({ path, bytes }: Source): string | undefined {
  const format = recogniseBinary(bytes)?.format;
  if (format === undefined) return textFormat(path, bytes);
  return format === 'zip' ? (/\.([A-Za-z]{2,5})$/.exec(path)?.[1]?.toLowerCase() ?? format) : format;
}

function textFormat(path: string, bytes: Uint8Array): string | undefined {
  const flat = flatKind(bytes);
  if (flat) return flat;
  if (looksLikeMhtml(bytes)) return 'mhtml';
  if (looksLikeHtml(bytes, path)) return 'html';
  return looksDelimited(path, bytes) ? 'csv' : undefined;
}

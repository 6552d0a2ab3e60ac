import type { Source } from '../../model/document.ts';
import { recogniseBinary } from '../file-kind.ts';

/** The format of an office file by its content; by its name where a container was cut too short to tell. */
export function officeFormat({ path, bytes }: Source): string | undefined {
  const format = recogniseBinary(bytes)?.format;
  return format === 'zip' ? (/\.([A-Za-z]{2,5})$/.exec(path)?.[1]?.toLowerCase() ?? format) : format;
}

import type { Change, Edit } from '../../model/finding.ts';
import { editYaml } from '../yaml/edit-yaml.ts';
import { newList } from '../yaml/entry-edits.ts';
import { readDataText } from '../yaml/read-data.ts';
import { SIDECAR_KEYS } from './read-sidecar.ts';

/** The exact edits of a sidecar that put one more entry into a list; undefined where its way of writing does not allow it. */
export async function editsForSidecar(
  text: string,
  insert: Extract<Change, { kind: 'insert' }>,
): Promise<readonly Edit[] | undefined> {
  const { data, places, problems } = await readDataText(text);
  if (problems.length > 0) return undefined;
  // A file of comments only, or none at all: there is no neighbour to write like.
  if (data === null || data === undefined) return [{ range: [text.length, text.length], text: newKey(text, insert) }];
  const isJson = /^\s*\{\s*"/.test(text);
  const keysAt = (pointer: string): readonly string[] | undefined => (pointer === '' ? SIDECAR_KEYS : undefined);
  return places && editYaml([insert], data, places, { text, isJson, keysAt });
}

function newKey(text: string, { list, value }: Extract<Change, { kind: 'insert' }>): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? '' : eol;
  return `${start}${list.slice(1)}:${newList([value], '', { text, isJson: false })}${eol}`;
}

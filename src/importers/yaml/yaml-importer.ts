import type { Importer, Problem, ReadResult, Source, TableDocument } from '../../model/document.ts';
import type { SectionEntry, TableFile } from '../../model/generated/table-file.ts';
import { unwatched, type Work } from '../../model/work.ts';
import { isoDate } from '../../text/dates.ts';
import { type DecodeUtf8, decodeText } from '../decode.ts';
import { TABLE_KEYS, tableKeysAt } from '../table-keys.ts';
import { MOST_COMMENTS, ownComments } from './own-comments.ts';
import { editYaml } from './edit-yaml.ts';
import { readFullYaml } from './full-yaml.ts';
import { readPlainJson } from './plain-json.ts';
import { readPlainYaml, type RawDocument } from './plain-yaml.ts';
import { schemaFaults } from './schema-faults.ts';
import { schemaProblems, wrongDate, type Evidence } from './schema-problems.ts';
import { PlaceFinder } from './spans.ts';
import { syntaxProblems } from './syntax-problems.ts';

/** Reads table files (docs/table.md) in YAML or JSON, one table for each document of the file. */
export function createYamlImporter(decodeUtf8?: DecodeUtf8): Importer {
  return { id: 'yaml', matches, read: (source) => read(source, decodeUtf8) };
}

/** By the extension; a source without one (standard input) by its first line. */
function matches({ path, bytes }: Source): boolean {
  if (/\.(?:ya?ml|json)$/i.test(path)) return true;
  if (/\.[A-Za-z0-9]{1,8}$/.test(path)) return false;
  return looksLikeTable(decodeText(bytes.subarray(0, 4096)).text);
}

function looksLikeTable(text: string): boolean {
  for (const line of text.split('\n', 100)) {
    const words = line.trim();
    if (words === '' || words === '---' || words.startsWith('#') || words.startsWith('%YAML')) continue;
    if (words.startsWith('{')) return true;
    const key = /^["']?([A-Za-z]+)["']?\s*:(?:\s|$)/.exec(words)?.[1];
    return key !== undefined && (TABLE_KEYS.table as readonly string[]).includes(key);
  }
  return false;
}

function read({ bytes, work = unwatched }: Source, decodeUtf8?: DecodeUtf8): ReadResult | Promise<ReadResult> {
  return work(() => {
    const { text, problems } = decodeText(bytes, decodeUtf8);
    if (problems.some((problem) => problem.severity === 'error')) return { tables: [], problems, text };
    const documents = /^\s*[{[]/.test(text) ? readPlainJson(text) : readPlainYaml(text);
    return documents ? tablesOf(documents, text, problems) : readSlowly(text, problems, work);
  });
}

async function readSlowly(text: string, problems: readonly Problem[], work: Work): Promise<ReadResult> {
  const documents = await readFullYaml(text, work);
  return work(() => {
    const broken = documents.flatMap((document) => syntaxProblems(document.faults, text));
    const sound = documents.filter((document) => document.faults.length === 0);
    return tablesOf(sound, text, [...problems, ...broken]);
  });
}

function tablesOf(documents: readonly RawDocument[], text: string, before: readonly Problem[]): ReadResult {
  const tables: TableDocument[] = [];
  const problems = [...before];
  const isJson = /^\s*\{\s*"/.test(text);
  for (const { data, spans } of documents) {
    const places = new PlaceFinder(spans);
    const wrong = problemsOf({ text, data, places });
    problems.push(...wrong);
    // A table without tasks is still one: who refers to it is to learn that it is empty.
    if (wrong.some((problem) => problem.id !== 'import/no-tasks')) continue;
    // The validator has just said so; its word does not reach here through the list of problems.
    tables.push({
      data: data as TableFile,
      placeOf: (pointer) => places.placeOf(pointer),
      editsFor: (changes) => editYaml(changes, data, places, { text, isJson, keysAt: tableKeysAt }),
      placeOfKey: (pointer) => places.placeOfKey(pointer),
    });
  }
  const comments = ownComments(text, documents);
  if (comments.length > MOST_COMMENTS) problems.push(tooManyComments(comments.at(-1)!.start));
  return { tables, problems, text, ...(comments.length > 0 && { comments }) };
}

function tooManyComments(at: number): Problem {
  const place = { pointer: '', range: [at, at + 1] as const };
  return { id: 'import/too-many-exceptions', severity: 'error', data: { limit: MOST_COMMENTS }, place };
}

function problemsOf(evidence: Evidence): Problem[] {
  const { data, places } = evidence;
  if (data === null || data === undefined) return [error('import/empty', places, '')];
  if (typeof data !== 'object' || Array.isArray(data)) return [error('import/not-a-table', places, '')];
  const faults = schemaFaults(data);
  if (faults.length > 0) return schemaProblems(faults, evidence);
  const problems = dateProblems(data, places);
  if (!hasTasks(data)) problems.push(error('import/no-tasks', places, ''));
  return problems;
}

/** The schema checks the form of a date, not that the calendar has it. */
function dateProblems(data: TableFile, places: PlaceFinder): Problem[] {
  const dates: (readonly [pointer: string, key: string, value: string | undefined])[] = [
    ['/date', 'date', data.date],
    ['/reportBy', 'reportBy', data.reportBy],
  ];
  data.waivers?.forEach(({ expires }, index) => dates.push([`/waivers/${index}/expires`, 'expires', expires]));
  return dates.flatMap(([pointer, key, value]) => {
    if (value === undefined) return [];
    const [year, month, day] = value.split('-').map(Number);
    if (isoDate(year ?? 0, month ?? 0, day ?? 0)) return [];
    return [wrongDate(key, value, places.placeOf(pointer))];
  });
}

function hasTasks(entry: TableFile | SectionEntry): boolean {
  return (entry.tasks?.length ?? 0) > 0 || (entry.sections?.some(hasTasks) ?? false);
}

function error(id: string, places: PlaceFinder, pointer: string): Problem {
  return { id, severity: 'error', data: {}, place: places.placeOf(pointer) };
}

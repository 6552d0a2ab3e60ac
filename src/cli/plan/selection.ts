import { isLeftBehind } from '../../engine/left-behind.ts';
import { isSidecar } from '../../engine/sidecar.ts';
import { LARGEST_FILE } from '../../engine/workspace.ts';
import { CONFIG_NAMES, type Files } from '../../model/files.ts';
import { isOwnReport } from './is-own-report.ts';
import { isTableText } from './is-table-text.ts';

/** Kinds that hold documents, by the ends of their names; what is in them is only known once they are read. */
const OFFICE =
  'docx|doc|docm|dotx|wps|wpt|rtf|odt|fodt|xlsx|xlsm|xls|et|ods|fods|csv|tsv|pdf|ofd|html|htm|mht|mhtml|xml';
const DATA = 'yaml|yml|json';
const MAY_BE_TABLE = new RegExp(`\\.(?:${OFFICE}|${DATA})$`, 'i');
/** Those that are looked into before they are read. */
const IS_TEXT = new RegExp(`\\.(?:html|xml|${DATA})$`, 'i');
const READABLE = new RegExp(`\\.(?:${OFFICE}|${DATA}|txt|text|md|markdown)$`, 'i');
const IS_DATA = new RegExp(`\\.(?:${DATA})$`, 'i');

/** Whether a name is that of a table, or of what a table is checked with. */
export function mayBeRead(path: string): boolean {
  return READABLE.test(path);
}

/** Whether a file goes by the name of a configuration. */
export function isConfigName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return CONFIG_NAMES.some((known) => known === name);
}

export interface Selection {
  tables: readonly string[];
  /** Passed over: of a kind that is never a table. */
  others: readonly string[];
}

/** What a pattern brings, sidecars aside. One that names an end itself means what it says. */
export function chosenByPattern(pattern: string, found: readonly string[]): Selection {
  const paths = found.filter((path) => !isSidecar(path));
  if (/\.[^*?[\]{}/]+$/.test(pattern)) return { tables: paths, others: [] };
  return split(paths, (path) => READABLE.test(path) || isLeftBehind(path));
}

/**
 * What a folder brings: documents, and of YAML and JSON files those that say that they are tables: a repository holds many
 * that are something else. Texts and Markdown are named one by one: every repository has a README.
 */
export async function chosenByFolder(folder: string, files: Files): Promise<Selection> {
  const from = folder.replace(/\/+$/, '').replace(/[\\[\]{}()*?!+@]/g, '\\$&');
  const found = await files.glob([from === '.' || from === '' ? '**' : `${from}/**`]);
  const paths = found.filter((path) => !isSidecar(path));
  const tables = new Set<string>();
  for (const path of paths) {
    if (isLeftBehind(path) || (MAY_BE_TABLE.test(path) && (await looksLikeTable(path, files)))) tables.add(path);
  }
  return split(paths, (path) => tables.has(path));
}

async function looksLikeTable(path: string, files: Files): Promise<boolean> {
  if (!IS_TEXT.test(path)) return true;
  const content = await files.read(path, LARGEST_FILE);
  // What cannot be opened is said where it is read.
  if ('fault' in content) return true;
  return !isOwnReport(path, content.bytes) && (!IS_DATA.test(path) || isTableText(path, content.bytes));
}

function split(paths: readonly string[], isTable: (path: string) => boolean): Selection {
  return { tables: paths.filter(isTable), others: paths.filter((path) => !isTable(path)) };
}

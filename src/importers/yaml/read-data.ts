import type { Problem } from '../../model/document.ts';
import type { Place } from '../../model/location.ts';
import { unwatched, type Work } from '../../model/work.ts';
import { type FullDocument, readFullYaml } from './full-yaml.ts';
import { readPlainJson } from './plain-json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { PlaceFinder } from './spans.ts';
import { syntaxProblems } from './syntax-problems.ts';

/** A YAML or JSON text as data, with the place of every value. */
export interface DataText {
  /** Of the first document; undefined where the text is broken. */
  data: unknown;
  problems: readonly Problem[];
  placeOf(pointer: string): Place;
  placeOfKey(pointer: string): Place;
  /** For exact edits; absent where the text is broken. */
  places?: PlaceFinder;
}

/** Reads a small text that people write beside their tables: configuration, packs, sidecars, baselines. */
export async function readDataText(text: string, work: Work = unwatched): Promise<DataText> {
  const plain = work(() => (/^\s*[{[]/.test(text) ? readPlainJson(text) : readPlainYaml(text)));
  const documents = plain?.map((document) => ({ ...document, faults: [] })) ?? (await readFullYaml(text, work));
  return work(() => toDataText(documents, text));
}

/** What stands behind a line of --- would be read by nobody, whatever it allows or forbids. */
function secondDocument({ data, spans }: FullDocument): Problem[] {
  if (data === undefined || data === null) return [];
  return [{ id: 'import/second-document', severity: 'error', data: {}, place: new PlaceFinder(spans).placeOf('') }];
}

function toDataText(documents: readonly FullDocument[], text: string): DataText {
  const [first, ...others] = documents;
  const problems = [
    ...documents.flatMap((document) => syntaxProblems(document.faults, text)),
    ...others.flatMap(secondDocument).slice(0, 1),
  ];
  if (!first || problems.length > 0) {
    const place: Place = { pointer: '', range: [0, 0] };
    return { data: undefined, problems, placeOf: () => place, placeOfKey: () => place };
  }
  const places = new PlaceFinder(first.spans);
  return {
    data: first.data,
    problems,
    placeOf: (pointer) => places.placeOf(pointer),
    placeOfKey: (pointer) => places.placeOfKey(pointer),
    places,
  };
}

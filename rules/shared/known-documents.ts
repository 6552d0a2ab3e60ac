import type { Place } from '../../src/model/location.ts';
import type { RuleContext } from '../../src/model/rule.ts';
import type { Citation, Table, Task, Text } from '../../src/model/table.ts';
import { parseDocNumber } from '../../src/text/document-numbers.ts';
import { type Cited, isOfAnother, isSame, titleKeys } from '../../src/text/documents.ts';
import { remembering } from '../../src/text/remembering.ts';
import { within } from './place.ts';

/** A citation of a table: in a task, or as basis of the notice. Its place is looked up when something is said about it, which is seldom. */
export class PlacedCitation {
  readonly citation: Citation;
  readonly text: Text;
  readonly task: Task | undefined;
  readonly #whole: { readonly place: Place } | undefined;

  /** `whole`: what it is the whole of, where that is not a part of the text. */
  constructor(citation: Citation, text: Text, task: Task | undefined, whole?: { readonly place: Place }) {
    this.citation = citation;
    this.text = text;
    this.task = task;
    this.#whole = whole;
  }

  get place(): Place {
    return this.#whole?.place ?? within(this.text, this.citation.span);
  }
}

/** Five rules ask about the table that is checked, one after the other. */
const MOST_TABLES = 1;

/** Every citation of a table, basis first, in document order. */
export const citationsOf = remembering(MOST_TABLES, citationsIn);

function citationsIn(table: Table): readonly PlacedCitation[] {
  const basis = table.basis.flatMap((entry): PlacedCitation[] => {
    const { title, docNumber, rawNumber } = entry;
    const text = title ?? rawNumber;
    if (!text) return [];
    const citation: Citation = {
      ...(title && { title: title.value }),
      ...(docNumber && { docNumber }),
      ...(rawNumber && { rawNumber: rawNumber.value }),
      span: [0, text.value.length],
    };
    return [new PlacedCitation(citation, text, undefined, title ?? entry)];
  });
  const tasks = table.tasks.flatMap((task) =>
    task.citations.map((citation) => new PlacedCitation(citation, task[citation.in], task)),
  );
  return [...basis, ...tasks];
}

/** A document known by number and title, and who says so. */
export interface KnownDocument {
  title: string;
  docNumber: NonNullable<Citation['docNumber']>;
  /** 政策包 … or the table above; the table at hand where absent. */
  source: { kind: 'policy'; name: string } | { kind: 'parent'; task?: number } | { kind: 'table' };
  /** The title of a table whose notice is not at hand: the notice has the number, and a title of its own. */
  isAnnex?: boolean;
  /** Where it is said; packs have no place. */
  at?: { path: string; words: { readonly place: Place } };
}

export type Above = Pick<RuleContext<never>, 'table' | 'parent' | 'upstream' | 'policies'>;

/** Documents that packs, the tables above and the table itself give with number and title, the most reliable first. */
function* knownDocuments({ table, parent, upstream, policies }: Above): Iterable<KnownDocument> {
  for (const { data } of policies) {
    for (const { number, title } of data.documents ?? []) {
      const docNumber = parseDocNumber(number);
      if (docNumber) yield { title, docNumber, source: { kind: 'policy', name: data.title } };
    }
  }
  const above = parent ? [parent, ...upstream.map((trace) => trace.parent)] : [];
  for (const one of above) yield* [...ownNames(one), ...namedIn(one, citationsIn(one), one === parent)];
  for (const known of [...ownNames(table), ...namedIn(table, citationsOf(table), false)])
    yield { ...known, source: { kind: 'table' } };
}

/** Documents by number and by title; a number that goes by more titles than this is no longer told apart. */
const MOST_TITLES = 20;
/** Titles that are remembered: one is cited in many tasks, and five rules ask about each. */
const MOST_TITLES_ASKED = 50;
/** That a title goes by more than one number is all that is asked. */
const MOST_NUMBERS = 2;

export interface DocumentIndex {
  /**
   * The document as it is cited, and by title and number together where some place gives both: 《…办法》 here and 临政〔2025〕3号 there
   * are one document if a third says so. A title that is known under several numbers tells no single document.
   */
  namesOf(cited: Cited): readonly Cited[];
  withNumber(docNumber: KnownDocument['docNumber']): readonly KnownDocument[];
  withTitle(title: string): KnownDocument | undefined;
}

/** What `knownDocuments` gives, worked out once for all rules: while a table is checked, nothing else around it changes. */
export function documentsKnownTo(context: Above): DocumentIndex {
  const known = knownTo(context.table);
  return (known.documents ??= documentsOf(context));
}

const knownTo = remembering<Table, { documents?: DocumentIndex }>(MOST_TABLES, () => ({}));

/** The tables are gone through when a citation is first asked about, which is seldom. */
function documentsOf(context: Above): DocumentIndex {
  let index: ReturnType<typeof indexDocuments> | undefined;
  const documents: DocumentIndex = {
    namesOf(cited) {
      const { title, docNumber } = cited;
      if (title !== undefined && docNumber !== undefined) return [cited];
      const known = docNumber ? documents.withNumber(docNumber) : allWithTitle(title ?? '');
      return [cited, ...known.filter(({ title: full }) => tellsOne(allWithTitle(full)))];
    },
    withNumber(docNumber) {
      index ??= indexDocuments(knownDocuments(context));
      const numbered = index.numbers.get(serialKey(docNumber)) ?? [];
      return numbered.filter((known) => isSame({ docNumber }, { docNumber: known.docNumber }));
    },
    withTitle: (title) => allWithTitle(title)[0],
  };
  const allWithTitle = remembering(MOST_TITLES_ASKED, (title: string): readonly KnownDocument[] => {
    const { titles } = (index ??= indexDocuments(knownDocuments(context)));
    // The table’s own citation of 《…关于印发X的通知》 knows less than the superior’s X.
    return titleKeys(title)
      .flatMap((key) => titles.get(key) ?? [])
      .filter(({ document }) => !isOfAnother(document.title, title))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ document }) => document);
  });
  return documents;
}

function tellsOne(known: readonly KnownDocument[]): boolean {
  const [first] = known;
  return first !== undefined && known.every(({ docNumber }) => isSame({ docNumber }, { docNumber: first.docNumber }));
}

function indexDocuments(documents: Iterable<KnownDocument>) {
  const numbers = new Map<string, KnownDocument[]>();
  const titles = new Map<string, { document: KnownDocument; rank: number }[]>();
  let rank = 0;
  for (const known of documents) {
    const key = serialKey(known.docNumber);
    const list = numbers.get(key) ?? [];
    numbers.set(key, list);
    if (list.length < MOST_TITLES && !list.some(({ title }) => title === known.title)) list.push(known);
    for (const name of titleKeys(known.title)) {
      const others = titles.get(name) ?? [];
      titles.set(name, others);
      const { normal } = known.docNumber;
      if (others.length < MOST_NUMBERS && !others.some(({ document }) => document.docNumber.normal === normal))
        others.push({ document: known, rank });
    }
    rank++;
  }
  return { numbers, titles };
}

/** Where the agency code begins is not always certain; year and serial are. */
function serialKey({ year, serial }: KnownDocument['docNumber']): string {
  return `${year} ${serial}`;
}

/** A table goes by its own title and by that of its notice. */
function ownNames({ title, noticeTitle, docNumber, path }: Table): KnownDocument[] {
  if (!docNumber) return [];
  return [noticeTitle, title].flatMap((name): KnownDocument[] =>
    name
      ? [
          {
            title: name.value,
            docNumber,
            source: { kind: 'parent' },
            ...(!noticeTitle && { isAnnex: true }),
            at: { path, words: name },
          },
        ]
      : [],
  );
}

function namedIn(table: Table, citations: readonly PlacedCitation[], isParent: boolean): KnownDocument[] {
  return citations.flatMap((cited): KnownDocument[] => {
    const { title, docNumber } = cited.citation;
    if (title === undefined || !docNumber) return [];
    const number = cited.task?.number;
    return [
      {
        title,
        docNumber,
        source: { kind: 'parent', ...(isParent && number !== undefined && { task: number }) },
        at: { path: table.path, words: cited },
      },
    ];
  });
}

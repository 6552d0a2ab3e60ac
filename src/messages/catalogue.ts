import type { Json } from '../model/finding.ts';
import type { Lang, Localised, Rule } from '../model/rule.ts';
import { shortened } from '../text/shortened.ts';
import { visible } from '../text/visible.ts';
import { CLI_MESSAGES } from './cli.ts';
import { EVERYDAY_MESSAGES } from './everyday.ts';
import { FILE_MESSAGES } from './files.ts';
import { FIX_MESSAGES } from './fixes.ts';
import { HTML_MESSAGES } from './html.ts';
import { IMPORT_MESSAGES } from './import.ts';
import { LSP_MESSAGES } from './lsp.ts';
import { OFFICE_MESSAGES } from './office.ts';
import { POLICY_MESSAGES } from './policy.ts';
import { REPORT_MESSAGES } from './report.ts';
import { REVIEW_MESSAGES } from './review.ts';

export type Data = Readonly<Record<string, Json>>;

/** The catalogue in one language: id and data in, sentence out. */
export type Say = (id: string, data?: Data) => string;

/** Every sentence a user may read, in all languages. A rule's messages stand under `rule-id#message-id`. */
export interface Catalogue {
  get(id: string): Localised | undefined;
  ids(): string[];
  /** From here on these rules' sentences stand in it too: runs that check nothing load no rules. */
  add(rules: readonly Rule<never>[]): void;
}

const PARTS: readonly Readonly<Record<string, Localised>>[] = [
  CLI_MESSAGES,
  EVERYDAY_MESSAGES,
  FILE_MESSAGES,
  FIX_MESSAGES,
  HTML_MESSAGES,
  IMPORT_MESSAGES,
  LSP_MESSAGES,
  OFFICE_MESSAGES,
  POLICY_MESSAGES,
  REPORT_MESSAGES,
  REVIEW_MESSAGES,
];

/** Sentences are looked up where they stand: a check says few of them, and one table of all takes longer to make than the rest of its start. */
export function createCatalogue(known: readonly Rule<never>[] = []): Catalogue {
  let rules = known;
  return {
    add(more) {
      rules = [...rules, ...more];
    },
    get(id) {
      const [ruleId, messageId] = id.split('#') as [string, string?];
      if (messageId === undefined) return PARTS.find((part) => Object.hasOwn(part, id))?.[id];
      const rule = rules.find((one) => one.id === ruleId);
      return rule && sentencesOf(rule)[messageId];
    },
    ids() {
      const own = rules.flatMap((rule) => Object.keys(sentencesOf(rule)).map((messageId) => `${rule.id}#${messageId}`));
      return [...PARTS.flatMap(Object.keys), ...own];
    },
  };
}

/** Ids of what readers of files say. */
export function readerIds(): string[] {
  return PARTS.flatMap(Object.keys).filter((id) => id.startsWith('import/'));
}

function sentencesOf({ messages, habit }: Rule<never>): Record<string, Localised> {
  if (!habit) return messages;
  const { says, among = {} } = habit;
  const others = Object.entries(among).map(([id, sentence]) => [`habit-${id}`, sentence]);
  return { ...messages, ...(says && { habit: says }), ...Object.fromEntries(others) };
}

export function sayIn(catalogue: Catalogue, lang: Lang): Say {
  return (id, data = {}) => {
    const sentence = catalogue.get(id);
    if (!sentence) throw new Error(`message ${id} is not in the catalogue`);
    return render(sentence[lang], data, lang);
  };
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** Names in {braces}, in order of the sentence. */
export function placeholdersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(PLACEHOLDER)].map((found) => found[1]!);
}

function render(sentence: string, data: Data, lang: Lang): string {
  const said = sentence.includes('[[') ? withoutUntold(sentence, data) : sentence;
  return said.replace(PLACEHOLDER, (_, name: string) => {
    const value = data[name];
    if (value === undefined || value === null) throw new Error(`message “${sentence}” lacks {${name}}`);
    return visible(wordsOf(value, lang));
  });
}

/** [[Words]] are said where there is something to put in for each of their placeholders. */
function withoutUntold(sentence: string, data: Data): string {
  return sentence.replace(/\[\[([^[\]]*)\]\]/g, (_, part: string) =>
    placeholdersOf(part).every((name) => data[name] !== undefined && data[name] !== null) ? part : '',
  );
}

/** A list is joined; a value in both languages, such as a sentence of a policy pack, is said in the one asked for. */
function wordsOf(value: Json, lang: Lang): string {
  if (Array.isArray(value)) return value.map((entry) => wordsOf(entry, lang)).join(lang === 'zh-CN' ? '、' : ', ');
  if (typeof value === 'object' && value !== null)
    return shortened(String((value as Record<string, Json>)[lang] ?? ''));
  return shortened(String(value));
}

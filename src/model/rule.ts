import type { Vocabulary } from '../text/vocabulary.ts';
import type { AppliedException } from './exception.ts';
import type { Draft, Json, Severity } from './finding.ts';
import type { Place } from './location.ts';
import type { Policy } from './policy.ts';
import type { Table, Text } from './table.ts';
import type { Trace } from './trace.ts';

export type Lang = 'zh-CN' | 'en';

/**
 * One sentence in both languages; {name} stands for a value of the finding's data.
 * A part in [[double brackets]] is left out where a value it names is absent.
 */
export type Localised = Readonly<Record<Lang, string>>;

/** What a rule rests on. Custom (惯例) is never presented as law. */
export interface Authority {
  kind: '国标' | '条例' | '法律' | '惯例' | '本工具';
  /** Document and clause: GB/T 9704-2012, 7.2.5. */
  text: Localised;
}

/** Why a table cannot be the parent of another. */
export type Refusal =
  | { reason: 'year'; year: number; parentYear: number }
  /** It stands at the level of the child, or below it. */
  | { reason: 'same' | 'below' }
  /** It belongs to `place`, and the child stands below `own`, as `words` say. */
  | { reason: 'place'; place: string; own: string; words: string };

/** What became of the search for the table above. */
export type ParentStatus =
  | { kind: 'undeclared' }
  /** `parent: none`: the top of a chain. */
  | { kind: 'top' }
  | { kind: 'found'; table: Table; declared: Text | undefined }
  /** Found, and not compared. */
  | { kind: 'refused'; table: Table; declared: Text | undefined; refusal: Refusal }
  | {
      kind: 'unresolved';
      reference: string;
      declared: Text | undefined;
      reason: 'not-found' | 'outside' | 'unreadable' | 'no-tasks' | 'self' | 'circular' | 'ambiguous';
      /** Files looked at, or the files of the circle. */
      tried: readonly string[];
    };

export interface RuleContext<Options> {
  table: Table;
  parentStatus: ParentStatus;
  /** The table above, when it was found and not refused. */
  parent: Table | undefined;
  /** Present exactly when `parent` is. */
  trace: Trace | undefined;
  /** Traces further up, nearest first: parent → grandparent, and so on. */
  upstream: readonly Trace[];
  policies: readonly Policy[];
  /** The exceptions that this table declares; empty until they were applied, so only for rules with `isAboutExceptions`. */
  exceptions: readonly AppliedException[];
  /**
   * Whether a rule that this one yields to speaks of these words of the table above: for rules that put several things in one finding.
   * A finding of one thing that is told already is left out by itself.
   */
  isToldAbove(place: Place): boolean;
  options: Options;
  vocabulary: Vocabulary;
  /** Today as YYYY-MM-DD, given by the shell: nothing below reads a clock. */
  today: string | undefined;
}

export interface Example {
  title: string;
  /** File name → content. The first is the one that is checked. */
  files: Readonly<Record<string, string>>;
  /** Configuration of the rule in this example. */
  options?: Readonly<Record<string, Json>>;
  /** Content of policy packs that apply. */
  policies?: readonly string[];
  /** Other rules that run in this example: those that its exceptions speak of. */
  rules?: readonly Rule<never>[];
}

export interface BadExample<MessageId extends string = string> extends Example {
  /** `at` is file:line of the finding. */
  findings: readonly { at: string; message: MessageId }[];
}

/** {tasks} are the numbers of the rows, {count} of {rows}. */
export interface Habit {
  says: Localised;
  /** What the rows with a message have in common, by message id; without {tasks} where all of them have it. */
  among?: Readonly<Record<string, Localised>>;
}

/** What people are told of a rule, and may set. */
export interface RuleMeta {
  /** family/name; the name is the defect. Lives for ever. */
  id: string;
  severity: Severity;
  /** Severity in each preset; absent means `severity`. */
  presets?: { recommended?: Severity | 'off'; strict?: Severity | 'off' };
  title: Localised;
  why: Localised;
  fix: Localised;
  authority: Authority;
  /** JSON schema (draft-07, an object schema) of the rule's options, with defaults. */
  options?: { readonly [key: string]: Json };
  /** Judges the exceptions themselves: it runs after they were applied, and none applies to it. */
  isAboutExceptions?: boolean;
}

export interface Rule<Options = unknown> extends RuleMeta {
  /**
   * Keys of the data whose words make two findings of the rule on one task two: the unit, the document, the words found.
   * Together with rule, message and task they are what a finding is recognised by in the next run (baseline, SARIF, Code
   * Quality), so nothing belongs here that another edit changes: what is proposed, what was looked at, counts, numbers.
   */
  about?: readonly string[];
  messages: Readonly<Record<string, Localised>>;
  /** How reports for reading say once what a large part of the rows has; each row keeps a finding of its own. */
  habit?: Habit;
  good: readonly Example[];
  bad: readonly BadExample[];
  check(context: RuleContext<Options>, report: (draft: Draft) => void): void;
}

type Messages = Readonly<Record<string, Localised>>;

/** Names in {braces} of a sentence. */
type Placeholder<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** A sentence without its optional parts [[…]]. */
type Fixed<Sentence extends string> = Sentence extends `${infer Before}[[${string}]]${infer After}`
  ? `${Before}${Fixed<After>}`
  : Sentence;

/** What a message cannot be said without. More may stand beside it, for machines and for the optional parts. */
type DataOf<Message extends Localised> = Record<Placeholder<Fixed<Message['zh-CN']>>, Json> & Record<string, Json>;

type Says<All extends Messages, Shape> = {
  [Id in keyof All & string]: Omit<Shape, 'messageId' | 'data'> & { messageId: Id; data: DataOf<All[Id]> };
}[keyof All & string];

type RelatedDraft = NonNullable<Draft['related']>[number];

/** A draft of a rule with these messages: each message comes with its data. */
type DraftOf<All extends Messages> = Says<
  All,
  Omit<Draft, 'related'> & { related?: readonly Says<All, RelatedDraft>[] }
>;

type Definition<All extends Messages, Options> = Omit<Rule<Options>, 'messages' | 'bad' | 'check'> & {
  messages: All;
  bad: readonly BadExample<keyof All & string>[];
  check(context: RuleContext<Options>, report: (draft: DraftOf<All>) => void): void;
};

/** Types a rule's messages: an unknown id, a missing language or a value that a sentence needs does not compile. */
export function defineRule<const All extends Messages, Options = Record<string, never>>(
  rule: Definition<All, Options>,
): Rule<Options> {
  return rule as unknown as Rule<Options>;
}

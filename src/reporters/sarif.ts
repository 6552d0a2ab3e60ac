import type { Location } from '../model/location.ts';
import { safeJson } from '../text/safe-json.ts';
import { fixTitle } from './fix-title.ts';
import { type Noted, notedReport, type NotedStyle, type RuleWords, wellFormed } from './noted.ts';
import { type PlacedEdit, placedFixes } from './placed-fixes.ts';
import type { ReportWriter } from './writer.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS), for code scanning. */
export function sarifReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    const results = tables.flatMap(({ noted }) => noted);
    const rules = [...new Map(results.map(({ finding }) => [finding.rule, finding]))];
    const indexes = new Map(rules.map(([id], index) => [id, index]));
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'gov-lint',
              version: style.version,
              rules: rules.map(([id, { docs }]) => ruleOf(id, style.webDocs(docs), style.describe(id))),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: results.map((one) => resultOf(one, indexes.get(one.finding.rule)!, style)),
        },
      ],
    };
    return `${safeJson(log)}\n`;
  }, style);
}

/** What code scanning shows beside a finding. */
function ruleOf(id: string, helpUri: string | undefined, words: RuleWords | undefined): object {
  return {
    id,
    ...(words && {
      shortDescription: { text: words.title },
      fullDescription: { text: words.why },
      help: { text: words.fix },
    }),
    ...(helpUri !== undefined && { helpUri }),
  };
}

function resultOf(noted: Noted, ruleIndex: number, { say }: NotedStyle): object {
  const { finding, severity, message, path, fingerprint } = noted;
  const related = finding.related.map((one, id) => ({
    id,
    ...placeOf(one.path, regionOf(one.location)),
    message: { text: wellFormed(say(`${finding.rule}#${one.messageId}`, one.data)) },
  }));
  const fixes = placedFixes(noted).map(({ fix, edits }) => ({
    description: { text: fixTitle(fix, say) },
    artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements: edits.map(replacementOf) }],
  }));
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [placeOf(path, regionOfNoted(noted))],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'govLint/v1': fingerprint },
    ...(fixes.length > 0 && { fixes }),
  };
}

function replacementOf({ start, end, text }: PlacedEdit): object {
  return {
    deletedRegion: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    insertedContent: { text },
  };
}

interface Region {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
}

function regionOfNoted({ line, column, endLine, endColumn }: Noted): Region {
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return { startLine: line, startColumn: column, ...end };
}

function regionOf({ line, column, cell }: Location): Region {
  if (line !== undefined) return { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return { startLine: cell?.row ?? cell?.paragraph ?? 1 };
}

function placeOf(path: string, region: Region): { physicalLocation: object } {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

/** A path as a reference of RFC 3986: relative ones to where the program runs. */
function uriOf(path: string): string {
  const plain = wellFormed(path)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
  const written = plain.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(written)) return `file:///${written.replace('%3A', ':')}`;
  return plain.startsWith('/') ? `file://${written}` : written;
}

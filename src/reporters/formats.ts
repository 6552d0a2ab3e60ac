import type { NotedStyle } from './noted.ts';
import type { ReportWriter } from './writer.ts';

type Make = (style: NotedStyle) => ReportWriter;

/** Formats for other programs, each loaded when a run asks for it. */
export const NOTED_FORMATS = {
  html: async () => (await import('./html/page.ts')).htmlReport,
  concise: async () => (await import('./concise.ts')).conciseReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  github: async () => (await import('./github.ts')).githubReport,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReport,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReport,
  'eslint-json': async () => (await import('./eslint-json.ts')).eslintReport,
  markdown: async () => (await import('./markdown.ts')).markdownReport,
} as const satisfies Record<string, () => Promise<Make>>;

/** Formats that show tables task by task, and so need their traces. */
export const TRACED_FORMATS: ReadonlySet<string> = new Set<keyof typeof NOTED_FORMATS>(['html']);

export type NotedFormat = keyof typeof NOTED_FORMATS;

export function isNotedFormat(format: string): format is NotedFormat {
  return Object.hasOwn(NOTED_FORMATS, format);
}

import type { ContentReader } from '../importers/grid/blocks.ts';

/** Readers of office formats by the format's name in file-kind.ts, each loaded when a file needs it. */
export const OFFICE_READERS: Readonly<Record<string, () => Promise<ContentReader>>> = {
  docx: async () => (await import('../importers/docx/read-docx.ts')).readDocx,
  odt: async () => (await import('../importers/odt/read-odt.ts')).readOdt,
};

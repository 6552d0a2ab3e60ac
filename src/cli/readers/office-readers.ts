import type { ContentReader } from '../../importers/grid/blocks.ts';
import type { ReaderLimits } from '../../importers/limits.ts';

export interface OfficeReader {
  load(): Promise<ContentReader>;
  /** Within these limits reading takes a bounded, short time, and no worker of its own. Absent: always in a worker. */
  near?: Partial<ReaderLimits>;
}

/** A table of 40 tasks has 120 KB of XML, 3,000 elements and 200 cells. */
const NEAR: Partial<ReaderLimits> = {
  bytes: 1024 * 1024,
  inflatedBytes: 4 * 1024 * 1024,
  elements: 60_000,
  tables: 100,
  rows: 2_000,
  cells: 20_000,
  characters: 400_000,
};

/** Readers of office formats by the format's name in file-kind.ts, each loaded when a file needs it. */
export const OFFICE_READERS: Readonly<Record<string, OfficeReader>> = {
  docx: { load: async () => (await import('../../importers/docx/read-docx.ts')).readDocx, near: NEAR },
  csv: { load: async () => (await import('../../importers/delimited/read-delimited.ts')).readDelimited, near: NEAR },
  xlsx: { load: async () => (await import('../../importers/xlsx/read-xlsx.ts')).readXlsx, near: NEAR },
  html: { load: async () => (await import('../../importers/html/read-html.ts')).readHtml, near: NEAR },
  odt: { load: async () => (await import('../../importers/odt/read-odt.ts')).readOdt, near: NEAR },
  mhtml: { load: async () => (await import('../../importers/mime/read-mhtml.ts')).readMhtml, near: NEAR },
  'Word XML': { load: async () => (await import('../../importers/flat-xml/read-word-xml.ts')).readWordXml, near: NEAR },
  'Excel XML': {
    load: async () => (await import('../../importers/flat-xml/read-excel-xml.ts')).readExcelXml,
    near: NEAR,
  },
  fodt: { load: async () => (await import('../../importers/flat-xml/read-fodt.ts')).readFodt, near: NEAR },
  fods: { load: async () => (await import('../../importers/flat-xml/read-fods.ts')).readFods, near: NEAR },
  PDF: {
    async load() {
      const { createPdfReader } = await import('../../importers/pdf/read-pdf.ts');
      const { readCMap } = await import('../../io/cmaps.ts');
      const { inflateWithZlib: inflate } = await import('../../io/unpack.ts');
      return createPdfReader({ readCMap, inflate });
    },
  },
};

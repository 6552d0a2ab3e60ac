import { connect, type Drawing } from './connection.ts';
import { ACTION, INTENT, MATRIX_AT, VERSION } from './parts.ts';
import type { Annotation } from '../typed-words.ts';

/** Gives a packed character map (*.bcmap) by its name; undefined where there is none. */
export type ReadCMap = (name: string) => Promise<Uint8Array | undefined>;

export interface PageBox {
  /** left, bottom, right, top in the page's own space. */
  view: readonly number[];
  /** Degrees clockwise. */
  rotate: number;
}

export interface PdfFile {
  pages: number;
  boxOf(page: number): Promise<PageBox>;
  /** Form fields, notes and links laid over a page, those left out that are not shown. */
  annotationsOn(page: number): Promise<readonly Annotation[]>;
  draw(page: number, take: (drawing: Drawing) => boolean): Promise<void>;
  /** From the units of a font's glyphs to those of its size, for fonts that say so themselves. */
  glyphScale: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const DRAWN = INTENT.any | INTENT.annotationsDisable | INTENT.opList;

/** Opens a PDF by pdf.js: no network, no evaluated code, no pictures, no fonts of the system. */
export async function openPdf(
  bytes: Uint8Array,
  readCMap: ReadCMap,
): Promise<PdfFile | { fault: 'password' | 'damaged' }> {
  const glyphScale = new Map<string, number>();
  const connection = connect(
    async (action, data) => {
      if (action === ACTION.fetch) return cmapOf(data, readCMap);
      if (action === ACTION.password) throw new Error('no password');
      return null;
    },
    (action, data) => {
      if (action === ACTION.shared) noteFont(data, glyphScale);
    },
  );
  const request = {
    docId: 'file',
    apiVersion: VERSION,
    data: bytes,
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: {
      maxImageSize: 0,
      disableFontFace: false,
      ignoreErrors: true,
      isEvalSupported: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      canvasMaxAreaInBytes: -1,
      fontExtraProperties: false,
      useSystemFonts: true,
      useWasm: false,
      useWorkerFetch: false,
      cMapUrl: null,
      cMapPacked: true,
      iccUrl: null,
      standardFontDataUrl: null,
      wasmUrl: null,
    },
  };
  connection.tell(ACTION.configure, { verbosity: 0 });
  const name = (await connection.ask(ACTION.open, request)) as string;
  Object.assign(connection.target, { name, as: 'file' });
  const opened = connection.expect([ACTION.opened, ACTION.refused]);
  connection.tell(ACTION.ready);
  const { action, data } = await opened;
  if (action === ACTION.refused) {
    return { fault: (data as { name?: string }).name === 'PasswordException' ? 'password' : 'damaged' };
  }
  const { numPages } = (data as { pdfInfo: { numPages: number } }).pdfInfo;
  return {
    pages: numPages,
    glyphScale,
    async boxOf(page) {
      const found = (await connection.ask(ACTION.page, { pageIndex: page })) as PageBox;
      return found;
    },
    async annotationsOn(page) {
      return (await connection.ask(ACTION.annotations, { pageIndex: page, intent: INTENT.display })) as Annotation[];
    },
    draw: (page, take) =>
      connection.draw(
        ACTION.draw,
        { pageId: page, pageIndex: page, intent: DRAWN, cacheKey: '', annotationStorage: null, modifiedIds: null },
        take,
      ),
    async close() {
      await connection.ask(ACTION.close, null);
    },
  };
}

async function cmapOf(data: unknown, readCMap: ReadCMap): Promise<Uint8Array> {
  const { kind, filename } = data as { kind?: string; filename?: string };
  const found = kind === 'cMapUrl' && filename !== undefined ? await readCMap(filename) : undefined;
  if (!found) throw new Error('not available');
  return found;
}

function noteFont(data: unknown, glyphScale: Map<string, number>): void {
  const [name, kind, font] = data as [string, string, { buffer?: ArrayBuffer }];
  if (kind !== 'Font' || !font.buffer || font.buffer.byteLength < MATRIX_AT + 9) return;
  const view = new DataView(font.buffer);
  if (view.getUint8(MATRIX_AT) !== 0) glyphScale.set(name, Math.abs(view.getFloat64(MATRIX_AT + 1, true)));
}

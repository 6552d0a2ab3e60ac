import { docxOf, escapeXml, zipOf } from '../../../tests/importers/office-files.ts';
import { type Layout, lookOf, type Row } from './draw.ts';

interface LaidOut {
  row: number;
  cells: readonly (readonly string[])[];
  isHeading: boolean;
}

/** Header and rows; a heading is one cell. */
function rowsOf({ headings, rows }: Layout): LaidOut[] {
  const cellsOf = (row: Row): readonly (readonly string[])[] => ('heading' in row ? [[row.heading]] : row.cells);
  return [
    { cells: headings.map((heading) => [heading]), isHeading: false },
    ...rows.map((row) => ({ cells: cellsOf(row), isHeading: 'heading' in row })),
  ].map((row, at) => ({ ...row, row: at }));
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const TWIPS = 20;

export function asDocx(layout: Layout): Uint8Array {
  const { title, font, size, page, margin, padding, widths, style } = layout;
  const rows = rowsOf(layout);
  const sum = widths.reduce((total, width) => total + width, 0);
  const room = (page[0] - 2 * margin) * TWIPS;
  const wide = widths.map((width) => Math.round((room * width) / sum));
  const fonts = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="${size * 2}"/></w:rPr>`;
  const paragraph = (text: string): string =>
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:r>${fonts}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  const table = rows.map(({ row, cells, isHeading }) => {
    const written = cells.map((paragraphs, column) => {
      const look = lookOf(style, row, column, rows.length, widths.length);
      const borders = SIDES.map((side) =>
        look[side]
          ? `<w:${side} w:val="${look.isDotted ? 'dotted' : 'single'}" w:sz="4" w:space="0" w:color="${look.line}"/>`
          : `<w:${side} w:val="nil"/>`,
      ).join('');
      const shade = look.shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.shade}"/>` : '';
      const span = isHeading ? `<w:gridSpan w:val="${widths.length}"/>` : '';
      const middle = layout.isCentred ? '<w:vAlign w:val="center"/>' : '';
      return `<w:tc><w:tcPr><w:tcW w:w="${isHeading ? room : wide[column]!}" w:type="dxa"/>${span}<w:tcBorders>${borders}</w:tcBorders>${shade}${middle}</w:tcPr>${(paragraphs.length > 0 ? paragraphs : ['']).map(paragraph).join('')}</w:tc>`;
    });
    const properties = row === 0 && layout.repeatsHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${properties}${written.join('')}</w:tr>`;
  });
  const margins = `<w:tblCellMar><w:left w:w="${padding * TWIPS}" w:type="dxa"/><w:right w:w="${padding * TWIPS}" w:type="dxa"/></w:tblCellMar>`;
  const grid = wide.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const section = `<w:pgSz w:w="${page[0] * TWIPS}" w:h="${page[1] * TWIPS}"/><w:pgMar${['top', 'right', 'bottom', 'left'].map((side) => ` w:${side}="${margin * TWIPS}"`).join('')} w:header="0" w:footer="0" w:gutter="0"/>`;
  const body = `${paragraph(title)}<w:tbl><w:tblPr><w:tblW w:w="${room}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${table.join('')}</w:tbl>${paragraph('')}`;
  return docxOf({ body, section });
}

export function asHtml(layout: Layout): string {
  const { title, font, size, padding, widths, style } = layout;
  const rows = rowsOf(layout);
  const written = rows.map(({ row, cells, isHeading }) => {
    const all = cells.map((paragraphs, column) => {
      const look = lookOf(style, row, column, rows.length, widths.length);
      const borders = SIDES.map(
        (side) => `border-${side}:${look[side] ? `0.5pt ${look.isDotted ? 'dotted' : 'solid'} #${look.line}` : 'none'}`,
      ).join(';');
      const shade = look.shade ? `;background:#${look.shade}` : '';
      const span = isHeading ? ` colspan="${widths.length}"` : '';
      return `<td${span} style="${borders}${shade}">${paragraphs.map((text) => `<div>${escapeXml(text)}</div>`).join('')}</td>`;
    });
    return `<tr>${all.join('')}</tr>`;
  });
  const body = layout.repeatsHeader
    ? `<thead>${written[0]}</thead><tbody>${written.slice(1).join('')}</tbody>`
    : `<tbody>${written.join('')}</tbody>`;
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => `<col style="width:${(100 * width) / sum}%">`).join('');
  return `<!doctype html><meta charset="utf-8"><style>*{-webkit-print-color-adjust:exact}body{margin:0;font:${size}pt "${font}"}table{border-collapse:collapse;width:100%;table-layout:fixed}td{padding:1pt ${padding}pt;vertical-align:${layout.isCentred ? 'middle' : 'top'};overflow-wrap:anywhere}</style><p>${title}</p><table><colgroup>${columns}</colgroup>${body}</table>`;
}

/** A sheet keeps lines and shades in its styles; the trial asks what its cells hold, so that all of them have the same. */
export function asXlsx(layout: Layout): Uint8Array {
  const { title, widths } = layout;
  const rows: Omit<LaidOut, 'row'>[] = [{ cells: [[title]], isHeading: true }, ...rowsOf(layout)];
  const name = (column: number): string => String.fromCharCode(65 + column);
  const data = rows.map(({ cells, isHeading }, row) => {
    const written = cells.map((paragraphs, column) =>
      paragraphs.length === 0
        ? `<c r="${name(column)}${row + 1}" s="1"/>`
        : `<c r="${name(column)}${row + 1}" s="1" t="inlineStr"><is><t xml:space="preserve">${escapeXml(paragraphs.join('\n'))}</t></is></c>`,
    );
    // Calc does not make rows high enough for wrapped text by itself.
    const lines = cells.map((paragraphs, column) =>
      paragraphs.reduce((sum: number, text) => sum + Math.ceil((2.4 * text.length) / widths[column]!), 0),
    );
    const height = LINE * Math.max(1, ...(isHeading ? [] : lines));
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${written.join('')}</row>`;
  });
  const merged = rows.flatMap(({ isHeading }, row) =>
    isHeading ? `<mergeCell ref="A${row + 1}:${name(widths.length - 1)}${row + 1}"/>` : [],
  );
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const sheet = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
  return sheetFile(sheet);
}

/** In points. */
const LINE = 17;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetFile(sheet: string): Uint8Array {
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('worksheets/sheet1.xml', 'worksheet')}${type('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Noto Sans CJK SC"/></font></fonts><fills count="1"><fill/></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  });
}

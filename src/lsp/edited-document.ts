import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type EditedText, editedText } from './edited-text.ts';

/** A document as an editor has it. The text is put together when somebody asks for it, not with each of a thousand changes. */
export interface EditedDocument {
  readonly uri: string;
  readonly version: number;
  /** As it stands. */
  now(): TextDocument;
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void;
}

/** What the library asks of whoever keeps documents. */
export const EDITED_DOCUMENTS = {
  create: openDocument,
  update(document: EditedDocument, changes: readonly TextDocumentContentChangeEvent[], version: number) {
    document.change(changes, version);
    return document;
  },
};

function openDocument(uri: string, languageId: string, first: number, content: string): EditedDocument {
  let version = first;
  /** Pieces of it from the first change on, and what they come to while that is known. */
  let text: EditedText | undefined;
  let known: TextDocument | undefined = TextDocument.create(uri, languageId, version, content);
  const now = (): TextDocument => (known ??= TextDocument.create(uri, languageId, version, String(text)));
  return {
    uri,
    get version() {
      return version;
    },
    now,
    change(changes, next) {
      for (const change of changes) {
        if (typeof change.text !== 'string') throw new TypeError('a change without a text');
        if ('range' in change) (text ??= editedText(now().getText())).replace(change.range, change.text);
        else text = editedText(change.text);
        known = undefined;
      }
      version = next;
    },
  };
}

/**
 * What office programs and systems leave beside documents: the locks of Word, Excel and WPS (~$表.docx, .~表.docx), those of
 * LibreOffice (.~lock.表.docx#), temporary files (~WRL0001.tmp), and what systems keep in every folder.
 */
const NAMES = /^(?:~\$.*|\.~.*|~WR[A-Z]\w*\.tmp|\._.*|thumbs\.db|desktop\.ini|\.ds_store)$/i;

/** Whether a path is that of a file that no person has made: never a table, whatever a folder or a pattern brings. */
export function isLeftBehind(path: string): boolean {
  return NAMES.test(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}

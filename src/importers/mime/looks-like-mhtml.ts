const SEARCHED = 4096;

/** A web page with its pictures in one file, as Word (单个文件网页) and reporting systems write it, often under the name .doc. */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED)).replace(/^\u00ef\u00bb\u00bf/, '');
  const headers = /^\s*((?:[\w-]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+)/.exec(head)?.[1];
  return (
    headers !== undefined &&
    /^mime-version:/im.test(headers) &&
    /^content-type:\s*(?:multipart\/|text\/html)/im.test(headers)
  );
}

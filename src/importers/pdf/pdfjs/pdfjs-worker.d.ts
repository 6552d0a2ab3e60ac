/** The part of pdf.js that reads files. Its own declarations cover only the part that draws. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  interface MessagePortLike {
    addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
    postMessage(message: unknown): void;
  }
  export const WorkerMessageHandler: { initializeFromPort(port: MessagePortLike): void };
}

/** The few globals outside ECMAScript that pure code may use: every runtime we run in has them. */
interface TextDecoderLike {
  readonly encoding: string;
  decode(input?: Uint8Array): string;
}
declare const TextDecoder: new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => TextDecoderLike;
declare const TextEncoder: new () => { encode(input?: string): Uint8Array };

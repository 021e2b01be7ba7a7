/** What rows are written into: a Node `Buffer`, said without Node's types, which users of this package need not have installed. */
export interface Bytes extends Uint8Array {
  /** Writes a text as UTF-8; the number of bytes. */
  write(text: string, at: number): number;
  copy(target: Uint8Array, targetStart?: number, sourceStart?: number, sourceEnd?: number): number;
}

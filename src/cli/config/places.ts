/** Where things stand in a configuration file, as file:line:column. */
export interface Places {
  placeAt(pointer: string): string;
  /** Where a key stands. */
  placeAtKey(pointer: string): string;
}

/** One error of a generated validator. */
export interface SchemaFault {
  /** JSON pointer of the value that is wrong. */
  instancePath: string;
  /** Schema keyword that failed: type, required, additionalProperties, … */
  keyword: string;
  params: Record<string, unknown>;
}

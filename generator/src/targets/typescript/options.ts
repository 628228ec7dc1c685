/** What the TypeScript target has to be told. */
export interface TypeScriptOptions {
  /** Name of the generated class that has every operation as a method: `ManagementApi`. */
  readonly className: string;
  /** Module that generated code imports its runtime from. */
  readonly runtime: string;
}

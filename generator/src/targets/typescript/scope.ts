import type { Api, FindDeclaration, SchemaDeclaration } from '../../model/index.ts';
import { Comments } from './comments.ts';

/** What one emitted file knows of named types: it notes each name that it mentions, so that imports follow. */
export class Scope {
  readonly find: FindDeclaration;
  readonly comments = new Comments();
  readonly #mentioned = new Set<string>();
  readonly #runtime = { types: new Set<string>(), values: new Set<string>() };

  constructor(find: FindDeclaration) {
    this.find = find;
  }

  /** The name to write for a named type; the file will import it. */
  reference(name: string): string {
    this.#mentioned.add(name);
    return name;
  }

  /** The name to write for a type of the runtime; the file will import it. */
  runtimeType(name: string): string {
    this.#runtime.types.add(name);
    return name;
  }

  /** The name to write for a value of the runtime; the file will import it. */
  runtimeValue(name: string): string {
    this.#runtime.values.add(name);
    return name;
  }

  /** What the file mentions of the runtime. */
  get runtime(): { readonly types: ReadonlySet<string>; readonly values: ReadonlySet<string> } {
    return this.#runtime;
  }

  /** Every named type that the file mentions. */
  get mentioned(): ReadonlySet<string> {
    return this.#mentioned;
  }
}

/** Finds the declarations of an API by type name. */
export function declarationsOf(api: Api): FindDeclaration {
  const byName = new Map<string, SchemaDeclaration>(api.schemas.map((schema) => [schema.name, schema]));
  return (name) => byName.get(name);
}

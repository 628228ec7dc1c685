import type { Api, FindDeclaration, Schema, SchemaDeclaration } from '../../model/index.ts';
import { Comments } from './comments.ts';
import { typeParametersIn } from './type-parameters.ts';
import type { TypeParameters } from './type-parameters.ts';

/** What one emitted file knows of named types: it notes each name that it mentions, so that imports follow. */
export class Scope {
  readonly find: FindDeclaration;
  readonly comments = new Comments();
  readonly #mentioned = new Set<string>();
  readonly #parameters: TypeParameters;
  readonly #runtime = { types: new Set<string>(), values: new Set<string>() };

  /** The type parameters of what is being written. */
  #own: readonly string[] = [];

  constructor(find: FindDeclaration, parameters: TypeParameters = new Map()) {
    this.find = find;
    this.#parameters = parameters;
  }

  /** The name to write for a named type, with its type arguments; the file will import it. */
  reference(name: string): string {
    this.#mentioned.add(name);
    const passed = this.parametersOf(name);
    return passed.length > 0 && passed.every((each) => this.isOwn(each)) ? `${name}<${passed.join(', ')}>` : name;
  }

  /** The type parameters of a named type. */
  parametersOf(name: string): readonly string[] {
    return this.#parameters.get(name) ?? [];
  }

  /** The type parameters that a schema needs. */
  parametersIn(schema: Schema): readonly string[] {
    return typeParametersIn(schema, this.#parameters);
  }

  /** Whether what is being written has this type parameter. */
  isOwn(parameter: string): boolean {
    return this.#own.includes(parameter);
  }

  /** Writes something that has type parameters of its own. */
  withParameters<T>(parameters: readonly string[], write: () => T): T {
    this.#own = parameters;
    const written = write();
    this.#own = [];
    return written;
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

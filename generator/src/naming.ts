/**
 * Names of the contract turned into names of files and of code. Lint proves that no two of them collide and the model
 * uses them, so both import them from this leaf. All functions are pure and total: any string gives a safe name.
 */

/** Words that JavaScript in strict mode, or TypeScript's type syntax, keeps for itself. */
export const reservedWords: ReadonlySet<string> = new Set(
  `any arguments as async await bigint boolean break case catch class const continue debugger declare default delete do
  else enum eval export extends false finally for from function get if implements import in infer instanceof interface
  intrinsic is keyof let module namespace never new null number object of package private protected public readonly
  require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown
  using var void while with yield NaN Infinity globalThis`.split(/\s+/),
);

/** Members that every object, every promise or every generated client has; no operation may be called like one. */
export const reservedMembers: ReadonlySet<string> = new Set(
  `constructor prototype toString toLocaleString toJSON valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable
  __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ then catch finally name length caller
  apply bind call request withOptions options transport client fullCodec paginate presetInput`.split(/\s+/),
);

/** Types that generated code itself may mention, of the platform and of its runtime; a schema must not shadow one. */
const globalTypes: ReadonlySet<string> = new Set(
  `AbortSignal ApiPromise Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Awaited BigInt Blob Boolean
  Buffer Capitalize Client Date Error Exclude Extract File FileDownload FormData Function Generator Headers Iterable Iterator Map
  Math NonNullable Number Object Omit PagePromise Parameters Partial Pick Promise PromiseLike Proxy Readonly ReadonlyArray
  ReadonlyMap ReadonlySet ReadableStream Record RegExp Request RequestOptions Required Response ReturnType Set String
  Symbol Uint8Array URL URLSearchParams WeakMap WeakSet JSON`.split(/\s+/),
);

const windowsDevices = /^(?:con|prn|aux|nul|conin|conout|com\d|lpt\d)$/;

/** True for text that can stand as an identifier (ECMA-262 `IdentifierName`) and is no reserved word. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && !reservedWords.has(text);
}

/** True for what an operation may be called: lowerCamelCase in ASCII, no reserved word, no member that clients have. */
export function isOperationName(text: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(text) && !reservedWords.has(text) && !reservedMembers.has(text);
}

/** True for what a type parameter may be called: UpperCamelCase in ASCII, and no type of the language. */
export function isTypeName(text: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(text) && typeName(text) === text;
}

/** The type name of a schema: `user-profile` → `UserProfile`, `LDAPUser` as it is, `Record` → `RecordModel`. */
export function typeName(schemaName: string): string {
  const name = identifierStart(words(schemaName).map(upperFirst).join(''));
  return globalTypes.has(name) || reservedWords.has(name) ? `${name}Model` : name;
}

/** The name of an operation's parameter interface: `listUsers` → `ListUsersParams`. */
export function paramsTypeName(operationId: string): string {
  return identifierStart(`${words(operationId).map(upperFirst).join('')}Params`);
}

/** The name of the type that an operation's response gets where the contract has none: `listUsers` → `ListUsersResult`. */
export function resultTypeName(operationId: string): string {
  return identifierStart(`${words(operationId).map(upperFirst).join('')}Result`);
}

/** The name of the type that the entries of an operation's pages get where the contract has none: `listUsers` → `ListUsersItem`. */
export function itemTypeName(operationId: string): string {
  return identifierStart(`${words(operationId).map(upperFirst).join('')}Item`);
}

/**
 * The method name of an operation: a well-named operationId as it is, any other converted: `User_list` → `userList`,
 * `LDAPSync` → `ldapSync`, `delete` → `deleteOperation`.
 */
export function methodName(operationId: string): string {
  const [first = '', ...rest] = words(operationId);
  const name = identifierStart(lowerFirst(first) + rest.map(upperFirst).join(''));
  return reservedWords.has(name) || reservedMembers.has(name) ? `${name}Operation` : name;
}

/** An operationId for an operation that has none: `get`, `/users/{id}` → `getUsersById`. */
export function derivedOperationId(method: string, path: string): string {
  return methodName(`${method.toLowerCase()} ${path.replaceAll(/\{([^{}]*)\}/g, ' by $1 ')}`);
}

/**
 * The name of a tag's file, without folder and extension: `User Profile` → `user-profile`, `OIDCClient` → `oidc-client`.
 * Never empty, longer than 60 characters, hidden, a path, `index`, or a device name of Windows.
 */
export function fileName(tag: string): string {
  const kebab = words(tag).flatMap(splitCamelCase).join('-').replaceAll(/[$_]+/g, '-').toLowerCase();
  const name = Array.from(kebab)
    .slice(0, 60)
    .join('')
    .replaceAll(/^-+|-+$|(?<=-)-+/g, '');
  if (name === '') return 'tag';
  return name === 'index' || windowsDevices.test(name) ? `${name}-tag` : name;
}

/** The parts of a name between characters that no identifier may have, in compatibility form so that look-alikes meet. */
function words(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}$]+/u)
    .filter((word) => word !== '');
}

function splitCamelCase(word: string): string[] {
  return word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `ListUsers` → `listUsers`, `LDAPSync` → `ldapSync`, `ID` → `id`. */
function lowerFirst(word: string): string {
  return word.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{L}|$)|^\p{Lu}/u, (start) => start.toLowerCase());
}

/** \p{N} admits digits and number forms that cannot start, or stand in, an identifier. */
function identifierStart(text: string): string {
  const name = text.replaceAll(/[^\p{ID_Continue}$]/gu, '_');
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}

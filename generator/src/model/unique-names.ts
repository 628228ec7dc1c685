/** What is to be named. */
export interface Wanted<Key> {
  readonly key: Key;
  /** The name it is to get. */
  readonly name: string;
  /** The contract spells the name so itself; it goes before any that had to be converted. */
  readonly isExact: boolean;
}

/** How names are told apart. */
export interface UniqueOptions {
  /** Names that are given elsewhere, as they stand. */
  readonly taken?: Iterable<string>;
  /** Names given here that differ by case alone count as one, as on many a disk. */
  readonly ignoreCase?: boolean;
  /** Stands between a name and the number that keeps it apart. */
  readonly separator?: string;
}

/**
 * Gives every key a name of its own, in the order of the keys. Where two want the same, one that is spelled so comes
 * first, then the earlier; the other gets a number.
 */
export function uniqueNames<Key>(
  wanted: readonly Wanted<Key>[],
  options: UniqueOptions = {},
): ReadonlyMap<Key, string> {
  const { ignoreCase = false, separator = '' } = options;
  const form = (name: string): string => (ignoreCase ? name.toLowerCase() : name);
  const taken = new Set(options.taken);
  const given = new Set<string>();
  const unique = (name: string): string => {
    let free = name;
    // Behind a digit a number would read as one with it.
    const joint = separator === '' && /\d$/.test(name) ? '_' : separator;
    for (let number = 2; taken.has(free) || given.has(form(free)); number++) free = `${name}${joint}${number}`;
    given.add(form(free));
    return free;
  };
  const inTurn = [...wanted.filter(({ isExact }) => isExact), ...wanted.filter(({ isExact }) => !isExact)];
  const names = new Map(inTurn.map(({ key, name }) => [key, unique(name)] as const));
  return new Map(wanted.map(({ key, name }) => [key, names.get(key) ?? name]));
}

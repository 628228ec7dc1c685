/**
 * Plain data on its way to a thread. Most of a contract is the same from one run to the next, and copying it takes long:
 * a part that the thread has from the last time goes as a number.
 */
export interface Packed {
  /** The data, with a bigint in place of each part: plain data holds none. */
  readonly outline: unknown;
  /** The parts that are new to the thread. */
  readonly added: ReadonlyMap<bigint, object>;
}

/** Packs data of which some objects are parts. A part is known by its identity, and must not change. */
export type Packer = (data: unknown, parts: ReadonlySet<object>) => Packed;

/** Unpacks what one packer packed, in the same order; a part that came before is the same object again. */
export type Unpacker = (packed: Packed) => unknown;

export function createPacker(): Packer {
  let last: ReadonlyMap<object, bigint> = new Map();
  let count = 0n;
  return (data, parts) => {
    const current = new Map<object, bigint>();
    const added = new Map<bigint, object>();
    const outline = replaced(data, (value) => {
      if (typeof value !== 'object' || !parts.has(value)) return undefined;
      const known = current.get(value) ?? last.get(value);
      const id = known ?? (count += 1n);
      if (known === undefined) added.set(id, value);
      current.set(value, id);
      return id;
    });
    last = current;
    return { outline, added };
  };
}

export function createUnpacker(): Unpacker {
  let last: ReadonlyMap<bigint, object> = new Map();
  return ({ outline, added }) => {
    const current = new Map(added);
    const data = replaced(outline, (value) => {
      if (typeof value !== 'bigint') return undefined;
      const part = current.get(value) ?? last.get(value);
      if (part === undefined) throw new Error(`The part ${value} was never sent.`);
      current.set(value, part);
      return part;
    });
    last = current;
    return data;
  };
}

/** A copy of plain data with something else in place of some values. */
function replaced(value: unknown, other: (value: object | bigint) => unknown): unknown {
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject && typeof value !== 'bigint') return value;
  const replacement = other(value);
  if (replacement !== undefined || !isObject) return replacement;
  if (Array.isArray(value)) return value.map((item) => replaced(item, other));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member, other)]));
}

/**
 * Types that tell whether two types describe the same values, however each is put together: by interfaces that extend one
 * another here, by intersections there. Our open enumerations count as the closed ones that they are made from, and a
 * Blob as the text that openapi-typescript has for it.
 */

/** Only accepts `true`. */
export type Expect<Truth extends true> = Truth;

/** True when both describe the same values. */
export type Same<A, B> = [Normal<A>] extends [Normal<B>] ? ([Normal<B>] extends [Normal<A>] ? true : false) : false;

/** A type with every object written out and every property saying whether it may be absent. */
type Normal<T> = unknown extends T ? 'unknown' : NormalMember<Closed<T>>;

type NormalMember<T> = T extends Blob
  ? string
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Normal<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]-?: [{} extends Pick<T, K> ? 'optional' : 'required', Normal<T[K]>] }
      : T;

/** Without the member that opens an enumeration. */
type Closed<T> = T extends unknown
  ? Identical<T, string & {}> extends true
    ? never
    : Identical<T, number & {}> extends true
      ? never
      : T
  : never;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

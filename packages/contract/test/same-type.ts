/**
 * Types that tell whether two types describe the same values, however each is put together: by interfaces that extend one
 * another here, by intersections there. Our open enumerations count as the closed ones that they are made from, or as
 * text where the other type has text, and a Blob as the text that openapi-typescript has for it.
 */

/** Only accepts `true`. */
export type Expect<Truth extends true> = Truth;

/** True when both describe the same values. */
export type Same<A, B> = [Normal<A, B>] extends [Normal<B, A>]
  ? [Normal<B, A>] extends [Normal<A, B>]
    ? true
    : false
  : false;

/** A type with every object written out and every property saying whether it may be absent. */
type Normal<T, Other> = unknown extends T ? 'unknown' : NormalMember<Closed<T, Other>, Other>;

type NormalMember<T, Other> = T extends Blob
  ? string
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Normal<T[K], Item<Other>> }
    : T extends object
      ? { readonly [K in keyof T]-?: [{} extends Pick<T, K> ? 'optional' : 'required', Normal<T[K], Member<Other, K>>] }
      : T;

/** What the other type has in the same place. */
type Item<Other> = Other extends readonly (infer Each)[] ? Each : never;
type Member<Other, K> = Other extends unknown ? (K extends keyof Other ? Other[K] : never) : never;

/** Without the member that opens an enumeration, or with the text that it stands for. */
type Closed<T, Other> = T extends unknown
  ? Identical<T, string & {}> extends true
    ? string extends Other
      ? string
      : never
    : Identical<T, number & {}> extends true
      ? never
      : T
  : never;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A bundled document as openapi-typescript can take it. */
export interface Transformable {
  readonly document: Readonly<Record<string, unknown>>;
  /** It has discriminators, which the transformation marks in place. */
  readonly hasDiscriminators: boolean;
}

/** Makes a document fit for the transformation: a copy where something is going to differ, the document itself otherwise. */
export function transformable(bundle: Readonly<Record<string, unknown>>): Transformable {
  let hasDiscriminators = false;
  let hasObjectEnum = false;
  eachObject(bundle, (object) => {
    hasDiscriminators ||= Object.hasOwn(object, 'discriminator');
    hasObjectEnum ||= isObjectEnum(object);
  });
  const document = hasDiscriminators || hasObjectEnum ? structuredClone(bundle) : bundle;
  if (hasObjectEnum) eachObject(document, (object) => isObjectEnum(object) && delete object.enum);
  return { document, hasDiscriminators };
}

interface MaybeEnum {
  readonly type?: unknown;
  enum?: unknown;
}

/** The values of such an enumeration would be taken for schemas. */
function isObjectEnum(object: MaybeEnum): boolean {
  return object.type === 'object' && Array.isArray(object.enum);
}

function eachObject(value: unknown, visit: (object: MaybeEnum) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) eachObject(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    visit(value);
    for (const member of Object.values(value)) eachObject(member, visit);
  }
}

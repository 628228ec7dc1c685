import type {
  EnumSchema,
  IntersectionSchema,
  ObjectSchema,
  Property,
  Schema,
  TupleSchema,
  UnionSchema,
} from '../../model/index.ts';
import { commentLines } from './doc-comment.ts';
import { intersectionParts } from './intersection-parts.ts';
import { propertyDoc } from './schema-doc.ts';
import { lineBreak, lineWidth, memberName, settled } from './layout.ts';
import { scalarLiteral, stringLiteral } from './literal.ts';
import type { Scope } from './scope.ts';
import { variantTag } from './variant-tag.ts';

/**
 * The TypeScript type of a schema, laid out as a formatter would.
 *
 * @param column how many columns of the line are taken on its left
 * @param indent how far the line itself is indented
 */
export function printType(schema: Schema, scope: Scope, column: number, indent: number): string {
  const members = unionMembers(schema, scope, indent);
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return printMember(schema, only, scope, column, indent);
  const inline = members.join(' | ');
  const pad = lineBreak + ' '.repeat(indent + 2);
  if (inline.includes(lineBreak)) {
    // An object that may be null stays on its line.
    if (members.length === 2 && schema.kind === 'object' && schema.properties.length > 0) return inline;
  } else {
    if (column + inline.length + 1 <= lineWidth) return inline;
    if (indent + 2 + inline.length + 1 <= lineWidth) return pad + inline;
  }
  return members.map((member) => `${pad}| ${member.replaceAll(lineBreak, `${lineBreak}    `)}`).join('');
}

/** A type that is no union; an array or an intersection may have to be broken over lines. */
function printMember(schema: Schema, text: string, scope: Scope, column: number, indent: number): string {
  if (schema.kind === 'intersection' && text !== schema.typeParameter) {
    return brokenIntersection(schema, scope, column, indent) ?? text;
  }
  if (schema.kind !== 'array' || schema.nullable || column + text.length + 1 <= lineWidth) return text;
  const items = unionMembers(schema.items, scope, indent);
  if (items.length < 2) return text;
  const pad = lineBreak + ' '.repeat(indent);
  const inline = items.join(' | ');
  if (indent + 2 + inline.length <= lineWidth && !inline.includes(lineBreak)) return `(${pad}  ${inline}${pad})[]`;
  const lines = items.map((item) => `${pad}  | ${item.replaceAll(lineBreak, `${lineBreak}    `)}`);
  const broken = `(${lines.join('')}${pad})[]`;
  return inline.includes(lineBreak) ? settled(broken) : broken;
}

/** The members of the union that a schema amounts to; one for any other type. */
function unionMembers(schema: Schema, scope: Scope, indent: number): readonly string[] {
  const { typeParameter } = schema;
  if (typeParameter !== undefined && scope.isOwn(typeParameter)) {
    return schema.nullable ? [typeParameter, 'null'] : [typeParameter];
  }
  if (isAnything(schema)) return ['unknown'];
  const members = completable([...new Set(bareMembers(schema, scope, indent))]);
  if (!schema.nullable || members.includes('null')) return members;
  return [...(isJoined(schema, scope) ? members.map((text) => `(${text})`) : members), 'null'];
}

/** Any text beside some that are named would swallow them: written like this, editors go on completing those. */
function completable(members: readonly string[]): readonly string[] {
  if (!members.includes('string') || !members.some((member) => /^(['"]).*\1$/.test(member))) return members;
  return [...new Set(members.map((member) => (member === 'string' ? '(string & {})' : member)))];
}

/** True for a schema that admits everything, whatever else it names. */
function isAnything(schema: Schema): boolean {
  return schema.kind === 'any' || (schema.kind === 'union' && schema.variants.some(isAnything));
}

/** True for an intersection of several types, which stands in parentheses wherever it is an operand. */
function isJoined(schema: Schema, scope: Scope): boolean {
  return schema.kind === 'intersection' && intersectionParts(schema, scope.find).length > 1;
}

function bareMembers(schema: Schema, scope: Scope, indent: number): readonly string[] {
  switch (schema.kind) {
    case 'any':
      return ['unknown'];
    case 'never':
    case 'null':
    case 'boolean':
    case 'string':
    case 'number':
      return [schema.kind];
    case 'binary':
      return ['Blob'];
    case 'enum':
      return enumMembers(schema);
    case 'array':
      return [`${printOperand(schema.items, scope, indent)}[]`];
    case 'tuple':
      return [printTuple(schema, scope, indent)];
    case 'object':
      return [printObject(schema, scope, indent)];
    case 'union':
      return unionVariants(schema, scope, indent);
    case 'intersection':
      return printIntersection(schema, scope, indent);
    case 'ref':
      return [scope.reference(schema.name)];
  }
}

/** The members of what is left of an intersection when only the parts that say something are counted. */
function printIntersection(schema: IntersectionSchema, scope: Scope, indent: number): readonly string[] {
  const parts = intersectionParts(schema, scope.find);
  const [only, ...others] = parts;
  if (only && others.length === 0) return unionMembers(only, scope, indent);
  return [settled(parts.map((part) => printOperand(part, scope, indent)).join(' & '))];
}

/** An intersection that takes several lines, where its layout is beyond doubt. */
function brokenIntersection(
  schema: IntersectionSchema,
  scope: Scope,
  column: number,
  indent: number,
): string | undefined {
  const parts = intersectionParts(schema, scope.find);
  const [first, last] = parts;
  if (first === undefined || last === undefined) return undefined;
  const operands = parts.map((part) => printOperand(part, scope, indent));
  const pad = lineBreak + ' '.repeat(indent);
  if (operands.every((operand) => !operand.includes(lineBreak))) {
    const inline = operands.join(' & ');
    if (column + inline.length + 1 <= lineWidth) return inline;
    const fits = operands.every((operand) => indent + 2 + operand.length + ' &'.length <= lineWidth);
    return fits ? operands.join(` &${pad}  `) : undefined;
  }
  if (parts.length > 2 || last.kind !== 'object' || last.properties.length === 0) return undefined;
  const object = printObject(last, scope, indent);
  const [operand = ''] = operands;
  if (!operand.includes(lineBreak)) {
    return column + operand.length + ' & {'.length <= lineWidth ? `${operand} & ${object}` : undefined;
  }
  const members = unionMembers(first, scope, indent);
  if (members.length < 2) return undefined;
  const lines = members.map((member) => `${pad}  | ${member.replaceAll(lineBreak, `${lineBreak}    `)}`);
  return `(${lines.join('')}${pad}) & ${object}`;
}

/** A type as an operand of `[]` or `&`: in parentheses where it would bind otherwise. */
function printOperand(schema: Schema, scope: Scope, indent: number): string {
  const members = unionMembers(schema, scope, indent);
  const text = joined(members);
  return members.length > 1 || isJoined(schema, scope) ? settled(`(${text})`) : text;
}

function joined(members: readonly string[]): string {
  return members.length > 1 ? settled(members.join(' | ')) : members.join('');
}

function enumMembers({ values, open }: EnumSchema): readonly string[] {
  const literals = values.map(({ value }) => scalarLiteral(value));
  if (!open) return literals;
  const bases = ['string', 'number'].filter((base) => values.some(({ value }) => typeof value === base));
  return [...literals, ...bases.map((base) => `(${base} & {})`)];
}

function printTuple(schema: TupleSchema, scope: Scope, indent: number): string {
  const places = schema.items.map((item, index) => {
    return index < schema.minItems ? printInline(item, scope, indent) : `${printOperand(item, scope, indent)}?`;
  });
  const rest = schema.rest ? [`...${printOperand(schema.rest, scope, indent)}[]`] : [];
  return settled(`[${[...places, ...rest].join(', ')}]`);
}

function printInline(schema: Schema, scope: Scope, indent: number): string {
  return joined(unionMembers(schema, scope, indent));
}

/** `Record` reads best, but an alias that refers to itself can only do so through an index signature. */
function printMap(values: Schema, scope: Scope, indent: number): string {
  const type = printInline(values, scope, indent);
  const isScalar = ['any', 'string', 'number', 'boolean', 'enum'].includes(values.kind);
  return settled(isScalar ? `Record<string, ${type}>` : `{ [key: string]: ${type} }`);
}

function printObject(schema: ObjectSchema, scope: Scope, indent: number): string {
  if (schema.properties.length === 0)
    return schema.additional ? printMap(schema.additional, scope, indent) : 'Record<string, never>';
  const members = schema.properties.map((property) => printProperty(property, scope, indent + 2));
  const index = schema.additional ? [`${' '.repeat(indent + 2)}[key: string]: unknown;`] : [];
  return ['{', ...index, ...members, `${' '.repeat(indent)}}`].join(lineBreak);
}

function printProperty(property: Property, scope: Scope, indent: number): string {
  const pad = ' '.repeat(indent);
  const head = `${pad}${memberName(property.name)}${property.required ? '' : '?'}:`;
  const type = printType(property.schema, scope, head.length + 1, indent);
  const comment = commentLines(propertyDoc(property)).map((line) => `${pad}${line}`);
  return [...comment, `${head}${type.startsWith(lineBreak) ? '' : ' '}${type};`].join(lineBreak);
}

/** The variants of a union; where a property tells them apart, each is narrowed to its value of that property. */
function unionVariants(schema: UnionSchema, scope: Scope, indent: number): readonly string[] {
  return schema.variants.flatMap((variant) => {
    const values = variant.kind === 'ref' ? variantTag(schema, variant, scope.find) : [];
    if (variant.kind !== 'ref' || !schema.discriminator || values.length === 0) {
      const members = unionMembers(variant, scope, indent);
      return isJoined(variant, scope) && !variant.nullable ? members.map((text) => settled(`(${text})`)) : members;
    }
    const tag = values.map(stringLiteral).join(' | ');
    return [`(${scope.reference(variant.name)} & { ${memberName(schema.discriminator.property)}: ${tag} })`];
  });
}

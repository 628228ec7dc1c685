import tsMorph from 'ts-morph';

/** ts-morph is a CommonJS package: its values come through its default export. */
export const { IndentationText, Project, QuoteKind, StructureKind, VariableDeclarationKind } = tsMorph;

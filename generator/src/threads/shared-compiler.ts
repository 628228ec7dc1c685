// Stands for the package `typescript`, whose default export is the compiler.
import tsMorph from 'ts-morph';

export default tsMorph.ts;

import { componentName } from './rules/component-name.ts';
import { componentUnused } from './rules/component-unused.ts';
import { descriptionMissing } from './rules/description-missing.ts';
import { discriminatorDangling } from './rules/discriminator-dangling.ts';
import { enumDescriptionUnknown } from './rules/enum-description-unknown.ts';
import { enumDuplicate } from './rules/enum-duplicate.ts';
import { enumExcludes } from './rules/enum-excludes.ts';
import { envelopeMissing } from './rules/envelope-missing.ts';
import { envelopeUnknown } from './rules/envelope-unknown.ts';
import { errorCodeUnknown } from './rules/error-code-unknown.ts';
import { exampleInvalid } from './rules/example-invalid.ts';
import { exampleMissing } from './rules/example-missing.ts';
import { exclusiveLimit } from './rules/exclusive-limit.ts';
import { extensionUnknown } from './rules/extension-unknown.ts';
import { extensionValue } from './rules/extension-value.ts';
import { keywordMissing } from './rules/keyword-missing.ts';
import { keywordUnknown } from './rules/keyword-unknown.ts';
import { nameCollision } from './rules/name-collision.ts';
import { operationIdDuplicate } from './rules/operation-id-duplicate.ts';
import { operationIdMissing } from './rules/operation-id-missing.ts';
import { operationIdName } from './rules/operation-id-name.ts';
import { paginationInvalid } from './rules/pagination-invalid.ts';
import { paginationMissing } from './rules/pagination-missing.ts';
import { parameterDuplicate } from './rules/parameter-duplicate.ts';
import { pathDuplicate } from './rules/path-duplicate.ts';
import { pathParameterOptional } from './rules/path-parameter-optional.ts';
import { pathParameterUndeclared } from './rules/path-parameter-undeclared.ts';
import { pathParameterUnused } from './rules/path-parameter-unused.ts';
import { patternInvalid } from './rules/pattern-invalid.ts';
import { presetInvalid } from './rules/preset-invalid.ts';
import { requiredUnknown } from './rules/required-unknown.ts';
import { schemaCircular } from './rules/schema-circular.ts';
import { securityUndeclared } from './rules/security-undeclared.ts';
import { serverUrl } from './rules/server-url.ts';
import { successorDangling } from './rules/successor-dangling.ts';
import { summaryMissing } from './rules/summary-missing.ts';
import { tagDuplicate } from './rules/tag-duplicate.ts';
import { tagMissing } from './rules/tag-missing.ts';
import { tagUndeclared } from './rules/tag-undeclared.ts';
import { typeUnknown } from './rules/type-unknown.ts';
import { valueType } from './rules/value-type.ts';
import type { ContractRule, Rule } from './rule.ts';

/** All rules about a document by itself, each in a file that is called after its code. */
export const rules: readonly Rule[] = [
  componentName,
  descriptionMissing,
  discriminatorDangling,
  enumDescriptionUnknown,
  enumDuplicate,
  enumExcludes,
  envelopeMissing,
  envelopeUnknown,
  errorCodeUnknown,
  exampleInvalid,
  exampleMissing,
  exclusiveLimit,
  extensionUnknown,
  extensionValue,
  keywordMissing,
  keywordUnknown,
  nameCollision,
  operationIdDuplicate,
  operationIdMissing,
  operationIdName,
  paginationInvalid,
  paginationMissing,
  parameterDuplicate,
  pathDuplicate,
  pathParameterOptional,
  pathParameterUndeclared,
  pathParameterUnused,
  patternInvalid,
  presetInvalid,
  requiredUnknown,
  schemaCircular,
  securityUndeclared,
  serverUrl,
  successorDangling,
  summaryMissing,
  tagDuplicate,
  tagMissing,
  tagUndeclared,
  typeUnknown,
  valueType,
];

/** All rules about a document among the others of its contract. */
export const contractRules: readonly ContractRule[] = [componentUnused];

// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import { fullCodec, paginate } from '@genauth/core/codegen';
import type { ApiPromise, Client, PagePromise, RequestOptions } from '@genauth/core/codegen';
import type {
  CopyRowRelationDto,
  CreateFunctionModelDto,
  CreateFunctionModelFieldDto,
  CreateOperateModelDto,
  CreateRelationValueDto,
  CreateRowDto,
  CreateUEBADto,
  CreateUEBARespDto,
  ExportMetadataDto,
  ExportModelDto,
  FilterDto,
  FunctionFieldListResDto,
  FunctionModelFieldIdDto,
  FunctionModelFieldResDto,
  FunctionModelIdDto,
  FunctionModelListDto,
  FunctionModelOperateIdDto,
  FunctionModelResDto,
  FunctionModelValueListResDto,
  FunctionModelValueResDto,
  GetAllRowByScrollidResDto,
  GetAllRowDto,
  GetAllRowVyScrollidDto,
  GetDataObjectImportTemplateParams,
  GetDataObjectParams,
  GetDataObjectRelationInfoResult,
  GetDataObjectRowByValueParams,
  GetDataObjectRowParams,
  GetImportTemplateResDto,
  GetRelationInfoDto,
  GetRowBatchDto,
  ImportMetadataDto,
  ImportModelDto,
  ListAllDataObjectOperationsParams,
  ListDataObjectFieldsParams,
  ListDataObjectOperationsParams,
  ListDataObjectRowRelationsItem,
  ListDataObjectRowRelationsParams,
  MetadataGroupDto,
  MetadataListResDto,
  OperateModelDto,
  RelationSearchDto,
  RelationValueListResDto,
  RemoveRelationValueDto,
  RemoveRowDto,
  SearchDataObjectRelationsItem,
  UpdateFunctionModelDto,
  UpdateFunctionModelFieldDto,
  UpdateOperateModelDto,
  UpdateRowDto,
} from '../models/metadata.ts';
import type { CommonResponseDto } from '../models/shared.ts';

/**
 * List and search the rows of a data object
 *
 * Returns a page of the rows of a data object. Without `keywords` and `conditions` it lists every row.
 *
 * Each item of `conditions` compares one field with a value; `conjunction` says whether a row must meet all of
 * them or any one. The sites in
 * Göteborg with ten robots or more:
 *
 * ```json
 * {
 *   "modelId": "6745c0de0a1b2c3d4e5ff001",
 *   "conjunction": "and",
 *   "conditions": [
 *     {"key": "siteCode", "operator": "co", "value": "GOT"},
 *     {"key": "robotCount", "operator": "gte", "value": 10}
 *   ]
 * }
 * ```
 *
 * A field that relates to other rows is returned without their values unless you ask for them with
 * `previewRelation`, `expand` or `getNestData`.
 *
 * `POST /api/v3/metadata/filter`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataObjectRows(
  client: Client,
  params: FilterDto,
  options?: RequestOptions,
): PagePromise<FunctionModelValueListResDto, Record<string, unknown>> {
  return paginate(
    client,
    {
      operationId: 'listDataObjectRows',
      method: 'POST',
      path: '/api/v3/metadata/filter',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List and search the rows of a data object
 *
 * @deprecated Use {@link listDataObjectRows} instead.
 */
export const listRow: typeof listDataObjectRows = listDataObjectRows;

/**
 * Get a row of a data object
 *
 * Returns one row, found by its ID. Fails with `statusCode` 404 when no row has this ID. To find it by the value
 * of a unique field, use `getDataObjectRowByValue`.
 *
 * `GET /api/v3/metadata/get-row`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObjectRow(
  client: Client,
  params: GetDataObjectRowParams,
  options?: RequestOptions,
): ApiPromise<FunctionModelValueResDto> {
  return client.request(
    { operationId: 'getDataObjectRow', method: 'GET', path: '/api/v3/metadata/get-row' },
    params,
    options,
  );
}

/**
 * Get a row of a data object
 *
 * @deprecated Use {@link getDataObjectRow} instead.
 */
export const getRow: typeof getDataObjectRow = getDataObjectRow;

/**
 * Get a row by the value of a unique field
 *
 * Returns the row in which a field has exactly the given value. Fails with `statusCode` 404 when no row has it.
 * Only fields whose values are unique in the data object can be used; to search in others, use
 * `listDataObjectRows`.
 *
 * `GET /api/v3/metadata/get-row-by-value`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObjectRowByValue(
  client: Client,
  params: GetDataObjectRowByValueParams,
  options?: RequestOptions,
): ApiPromise<FunctionModelValueResDto> {
  return client.request(
    { operationId: 'getDataObjectRowByValue', method: 'GET', path: '/api/v3/metadata/get-row-by-value' },
    params,
    options,
  );
}

/**
 * Get a row by the value of a unique field
 *
 * @deprecated Use {@link getDataObjectRowByValue} instead.
 */
export const getRowByValue: typeof getDataObjectRowByValue = getDataObjectRowByValue;

/**
 * Get several rows of a data object
 *
 * Returns the rows with the given IDs in one call. IDs that match none are left out.
 *
 * `POST /get-row-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObjectRowBatch(
  client: Client,
  params: GetRowBatchDto,
  options?: RequestOptions,
): ApiPromise<MetadataListResDto> {
  return client.request(
    {
      operationId: 'getDataObjectRowBatch',
      method: 'POST',
      path: '/get-row-batch',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get several rows of a data object
 *
 * @deprecated Use {@link getDataObjectRowBatch} instead.
 */
export const getRowBatch: typeof getDataObjectRowBatch = getDataObjectRowBatch;

/**
 * Create a row of a data object
 *
 * Adds a row to a data object and returns it. The values must follow the rules of their fields, such as
 * uniqueness and length. To link the new row with others, use `createDataObjectRowRelation` afterwards.
 *
 * `POST /api/v3/metadata/create-row`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataObjectRow(
  client: Client,
  params: CreateRowDto,
  options?: RequestOptions,
): ApiPromise<FunctionModelValueResDto> {
  return client.request(
    {
      operationId: 'createDataObjectRow',
      method: 'POST',
      path: '/api/v3/metadata/create-row',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create a row of a data object
 *
 * @deprecated Use {@link createDataObjectRow} instead.
 */
export const createRow: typeof createDataObjectRow = createDataObjectRow;

/**
 * Update a row of a data object
 *
 * Changes values of a row and returns the row.
 *
 * `POST /api/v3/metadata/update-row`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDataObjectRow(
  client: Client,
  params: UpdateRowDto,
  options?: RequestOptions,
): ApiPromise<FunctionModelValueResDto> {
  return client.request(
    {
      operationId: 'updateDataObjectRow',
      method: 'POST',
      path: '/api/v3/metadata/update-row',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update a row of a data object
 *
 * @deprecated Use {@link updateDataObjectRow} instead.
 */
export const updateRow: typeof updateDataObjectRow = updateDataObjectRow;

/**
 * Delete rows of a data object
 *
 * Deletes one or more rows. In a data object with a tree structure, a row that has child nodes is deleted only
 * with `recursive`; otherwise the call fails.
 *
 * `POST /api/v3/metadata/remove-row`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDataObjectRows(
  client: Client,
  params: RemoveRowDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteDataObjectRows',
      method: 'POST',
      path: '/api/v3/metadata/remove-row',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete rows of a data object
 *
 * @deprecated Use {@link deleteDataObjectRows} instead.
 */
export const removeRow: typeof deleteDataObjectRows = deleteDataObjectRows;

/**
 * Create a data object
 *
 * Creates a data object: a table of your own beside users, groups and departments, for example the sites of your
 * customers.
 * It starts without fields and rows. Add fields with `createDataObjectField`, then rows with
 * `createDataObjectRow`.
 *
 * `POST /api/v3/metadata/create-model`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataObject(
  client: Client,
  params: CreateFunctionModelDto,
  options?: RequestOptions,
): ApiPromise<FunctionModelResDto> {
  return client.request(
    {
      operationId: 'createDataObject',
      method: 'POST',
      path: '/api/v3/metadata/create-model',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create a data object
 *
 * @deprecated Use {@link createDataObject} instead.
 */
export const createModel: typeof createDataObject = createDataObject;

/**
 * Get a data object
 *
 * Returns the settings of one data object, such as its name, its type and whether it is on. Fails with
 * `statusCode` 404 when no data object has this ID. For its fields use `listDataObjectFields`, for its rows
 * `listDataObjectRows`.
 *
 * `GET /api/v3/metadata/get-model`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObject(
  client: Client,
  params: GetDataObjectParams,
  options?: RequestOptions,
): ApiPromise<FunctionModelResDto> {
  return client.request(
    { operationId: 'getDataObject', method: 'GET', path: '/api/v3/metadata/get-model' },
    params,
    options,
  );
}

/**
 * Get a data object
 *
 * @deprecated Use {@link getDataObject} instead.
 */
export const getModel: typeof getDataObject = getDataObject;

/**
 * List data objects
 *
 * Returns all data objects of the user pool, both the built-in ones, such as that of users, and your own. The
 * list is not paged.
 *
 * `GET /api/v3/metadata/list-model`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataObjects(client: Client, options?: RequestOptions): ApiPromise<FunctionModelListDto> {
  return client.request(
    { operationId: 'listDataObjects', method: 'GET', path: '/api/v3/metadata/list-model' },
    undefined,
    options,
  );
}

/**
 * List data objects
 *
 * @deprecated Use {@link listDataObjects} instead.
 */
export const listModel: typeof listDataObjects = listDataObjects;

/**
 * Delete a data object
 *
 * Deletes the data object with the given ID. To switch it off and keep it, set `enable` to `false` with
 * `updateDataObject`.
 *
 * `POST /api/v3/metadata/remove-model`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDataObject(
  client: Client,
  params: FunctionModelIdDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteDataObject',
      method: 'POST',
      path: '/api/v3/metadata/remove-model',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete a data object
 *
 * @deprecated Use {@link deleteDataObject} instead.
 */
export const removeModel: typeof deleteDataObject = deleteDataObject;

/**
 * Update a data object
 *
 * Changes the settings of a data object. Every property is required, so start from what `getDataObject` returns
 * and change what you want to change. Fields and rows stay as they are.
 *
 * `POST /api/v3/metadata/update-model`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDataObject(
  client: Client,
  params: UpdateFunctionModelDto,
  options?: RequestOptions,
): ApiPromise<FunctionModelResDto> {
  return client.request(
    {
      operationId: 'updateDataObject',
      method: 'POST',
      path: '/api/v3/metadata/update-model',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update a data object
 *
 * @deprecated Use {@link updateDataObject} instead.
 */
export const updateModel: typeof updateDataObject = updateDataObject;

/**
 * Create a field of a data object
 *
 * Adds a field to a data object: its key and type, how the console shows it, and which values it takes.
 *
 * Every property is required. Send `null` for the settings that mean nothing for the type of the field, such as
 * `max` and `min` for text
 * or `dropDown` for anything but an `Enum` field.
 *
 * `POST /api/v3/metadata/create-field`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataObjectField(
  client: Client,
  params: CreateFunctionModelFieldDto,
  options?: RequestOptions,
): ApiPromise<FunctionModelFieldResDto> {
  return client.request(
    {
      operationId: 'createDataObjectField',
      method: 'POST',
      path: '/api/v3/metadata/create-field',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create a field of a data object
 *
 * @deprecated Use {@link createDataObjectField} instead.
 */
export const createField: typeof createDataObjectField = createDataObjectField;

/**
 * Update a field of a data object
 *
 * Changes the name, the display and the rules of a field. Its key, its type and what it relates to cannot be
 * changed. Every property is required, so start from what `listDataObjectFields` returns; send `null` for
 * settings that mean nothing for the type of the field.
 *
 * `POST /api/v3/metadata/update-field`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDataObjectField(
  client: Client,
  params: UpdateFunctionModelFieldDto,
  options?: RequestOptions,
): ApiPromise<FunctionModelFieldResDto> {
  return client.request(
    {
      operationId: 'updateDataObjectField',
      method: 'POST',
      path: '/api/v3/metadata/update-field',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update a field of a data object
 *
 * @deprecated Use {@link updateDataObjectField} instead.
 */
export const updateField: typeof updateDataObjectField = updateDataObjectField;

/**
 * Delete a field of a data object
 *
 * Removes a field from a data object. The other fields stay as they are.
 *
 * `POST /api/v3/metadata/remove-field`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDataObjectField(
  client: Client,
  params: FunctionModelFieldIdDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteDataObjectField',
      method: 'POST',
      path: '/api/v3/metadata/remove-field',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete a field of a data object
 *
 * @deprecated Use {@link deleteDataObjectField} instead.
 */
export const remoteField: typeof deleteDataObjectField = deleteDataObjectField;

/**
 * List the fields of a data object
 *
 * Returns all fields of a data object with their types and rules. The list is not paged.
 *
 * `GET /api/v3/metadata/list-field`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataObjectFields(
  client: Client,
  params: ListDataObjectFieldsParams,
  options?: RequestOptions,
): ApiPromise<FunctionFieldListResDto> {
  return client.request(
    { operationId: 'listDataObjectFields', method: 'GET', path: '/api/v3/metadata/list-field' },
    params,
    options,
  );
}

/**
 * List the fields of a data object
 *
 * @deprecated Use {@link listDataObjectFields} instead.
 */
export const listField: typeof listDataObjectFields = listDataObjectFields;

/**
 * Export rows of a data object
 *
 * Exports the rows in `idList`. The response only confirms the export; it does not carry the rows. To export the
 * data object itself, use `exportDataObject`.
 *
 * `POST /api/v3/metadata/export`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function exportDataObjectRows(
  client: Client,
  params: ExportModelDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'exportDataObjectRows', method: 'POST', path: '/api/v3/metadata/export', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Export rows of a data object
 *
 * @deprecated Use {@link exportDataObjectRows} instead.
 */
export const exportMetadata: typeof exportDataObjectRows = exportDataObjectRows;

/**
 * Import rows into a data object
 *
 * Adds the rows of an Excel file to a data object. Build the file on the template from
 * `getDataObjectImportTemplate`.
 *
 * `POST /api/v3/metadata/import`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function importDataObjectRows(
  client: Client,
  params: ImportModelDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    { operationId: 'importDataObjectRows', method: 'POST', path: '/api/v3/metadata/import', body: 'application/json' },
    params,
    options,
  );
}

/**
 * Import rows into a data object
 *
 * @deprecated Use {@link importDataObjectRows} instead.
 */
export const importMetadata: typeof importDataObjectRows = importDataObjectRows;

/**
 * Get the import template of a data object
 *
 * Returns the template that a file for `importDataObjectRows` must follow.
 *
 * `GET /api/v3/metadata/get-import-template`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObjectImportTemplate(
  client: Client,
  params: GetDataObjectImportTemplateParams,
  options?: RequestOptions,
): ApiPromise<GetImportTemplateResDto> {
  return client.request(
    { operationId: 'getDataObjectImportTemplate', method: 'GET', path: '/api/v3/metadata/get-import-template' },
    params,
    options,
  );
}

/**
 * Get the import template of a data object
 *
 * @deprecated Use {@link getDataObjectImportTemplate} instead.
 */
export const getImportTemplate: typeof getDataObjectImportTemplate = getDataObjectImportTemplate;

/**
 * Create a custom operation
 *
 * Adds a custom operation to a data object: something an administrator can do from the console, such as opening
 * a web page of yours. `executeDataObjectOperation` executes it over the API.
 *
 * `POST /api/v3/metadata/create-operate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataObjectOperation(
  client: Client,
  params: CreateOperateModelDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'createDataObjectOperation',
      method: 'POST',
      path: '/api/v3/metadata/create-operate',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Create a custom operation
 *
 * @deprecated Use {@link createDataObjectOperation} instead.
 */
export const createOperate: typeof createDataObjectOperation = createDataObjectOperation;

/**
 * Delete a custom operation
 *
 * Removes a custom operation from a data object. To keep it out of sight only, set `show` to `false` with
 * `updateDataObjectOperation`.
 *
 * `POST /api/v3/metadata/remove-operate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDataObjectOperation(
  client: Client,
  params: FunctionModelOperateIdDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteDataObjectOperation',
      method: 'POST',
      path: '/api/v3/metadata/remove-operate',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Delete a custom operation
 *
 * @deprecated Use {@link deleteDataObjectOperation} instead.
 */
export const removeOperate: typeof deleteDataObjectOperation = deleteDataObjectOperation;

/**
 * Execute a custom operation
 *
 * Executes a custom operation of a data object, with the parameters in `customConfig` for this one time.
 *
 * `POST /api/v3/metadata/execute-operate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function executeDataObjectOperation(
  client: Client,
  params: FunctionModelOperateIdDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'executeDataObjectOperation',
      method: 'POST',
      path: '/api/v3/metadata/execute-operate',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Execute a custom operation
 *
 * @deprecated Use {@link executeDataObjectOperation} instead.
 */
export const executeOperate: typeof executeDataObjectOperation = executeDataObjectOperation;

/**
 * Copy a custom operation
 *
 * Makes a copy of a custom operation in the same data object. Change the copy with `updateDataObjectOperation`.
 *
 * `POST /api/v3/metadata/copy-operate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function copyDataObjectOperation(
  client: Client,
  params: FunctionModelOperateIdDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'copyDataObjectOperation',
      method: 'POST',
      path: '/api/v3/metadata/copy-operate',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Copy a custom operation
 *
 * @deprecated Use {@link copyDataObjectOperation} instead.
 */
export const copyOperate: typeof copyDataObjectOperation = copyDataObjectOperation;

/**
 * List custom operations
 *
 * Returns the custom operations of a data object, page by page, optionally only those that match a search text
 * or belong to one field. To get all of them at once, use `listAllDataObjectOperations`. The API declares the
 * answer as a single operation, although several may match; check for `data` before you read it.
 *
 * `GET /api/v3/metadata/list-operate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataObjectOperations(
  client: Client,
  params: ListDataObjectOperationsParams,
  options?: RequestOptions,
): ApiPromise<OperateModelDto> {
  return client.request(
    { operationId: 'listDataObjectOperations', method: 'GET', path: '/api/v3/metadata/list-operate', response: 'json' },
    params,
    options,
  );
}

/**
 * List custom operations
 *
 * @deprecated Use {@link listDataObjectOperations} instead.
 */
export const listOperate: typeof listDataObjectOperations = listDataObjectOperations;

/**
 * List all custom operations
 *
 * Returns all custom operations of a data object at once. To page or search through them, use
 * `listDataObjectOperations`. The API declares the answer as a single operation, although there may be several;
 * check whether an array came before you read it.
 *
 * `GET /api/v3/metadata/all-operate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listAllDataObjectOperations(
  client: Client,
  params: ListAllDataObjectOperationsParams,
  options?: RequestOptions,
): ApiPromise<OperateModelDto> {
  return client.request(
    {
      operationId: 'listAllDataObjectOperations',
      method: 'GET',
      path: '/api/v3/metadata/all-operate',
      response: 'json',
    },
    params,
    options,
  );
}

/**
 * List all custom operations
 *
 * @deprecated Use {@link listAllDataObjectOperations} instead.
 */
export const listOperateAll: typeof listAllDataObjectOperations = listAllDataObjectOperations;

/**
 * Update a custom operation
 *
 * Changes the name, the kind, the settings or the display of a custom operation. Apart from `fieldId`, every
 * property is required.
 *
 * `POST /api/v3/metadata/update-operate`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDataObjectOperation(
  client: Client,
  params: UpdateOperateModelDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'updateDataObjectOperation',
      method: 'POST',
      path: '/api/v3/metadata/update-operate',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Update a custom operation
 *
 * @deprecated Use {@link updateDataObjectOperation} instead.
 */
export const updateOperate: typeof updateDataObjectOperation = updateDataObjectOperation;

/**
 * Get the details of related data
 *
 * Returns the details of related data by their IDs. `listDataObjectRowRelations` gives you the IDs that a row is
 * related to. The details come in `data`, in a shape that depends on what the data is, for example users or rows
 * of another data object.
 *
 * `POST /api/v3/metadata/get-relation-info`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObjectRelationInfo(
  client: Client,
  params: GetRelationInfoDto,
  options?: RequestOptions,
): ApiPromise<GetDataObjectRelationInfoResult> {
  return client.request(
    {
      operationId: 'getDataObjectRelationInfo',
      method: 'POST',
      path: '/api/v3/metadata/get-relation-info',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get the details of related data
 *
 * @deprecated Use {@link getDataObjectRelationInfo} instead.
 */
export const getRelationInfo: typeof getDataObjectRelationInfo = getDataObjectRelationInfo;

/**
 * Relate a row to other data
 *
 * Relates a row to the data in `valueList` through one of its relation fields, for example a customer site to
 * the users who look after it.
 *
 * `POST /api/v3/metadata/create-row-relation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function createDataObjectRowRelation(
  client: Client,
  params: CreateRelationValueDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'createDataObjectRowRelation',
      method: 'POST',
      path: '/api/v3/metadata/create-row-relation',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Relate a row to other data
 *
 * @deprecated Use {@link createDataObjectRowRelation} instead.
 */
export const createRowRelation: typeof createDataObjectRowRelation = createDataObjectRowRelation;

/**
 * List what a row is related to
 *
 * Returns the IDs of the data that a row is related to through one of its relation fields, page by page. For the
 * details behind the IDs use `getDataObjectRelationInfo`.
 *
 * `GET /api/v3/metadata/get-row-relation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataObjectRowRelations(
  client: Client,
  params: ListDataObjectRowRelationsParams,
  options?: RequestOptions,
): PagePromise<RelationValueListResDto, ListDataObjectRowRelationsItem> {
  return paginate(
    client,
    { operationId: 'listDataObjectRowRelations', method: 'GET', path: '/api/v3/metadata/get-row-relation' },
    params,
    options,
  );
}

/**
 * List what a row is related to
 *
 * @deprecated Use {@link listDataObjectRowRelations} instead.
 */
export const getRelationValue: typeof listDataObjectRowRelations = listDataObjectRowRelations;

/**
 * Remove a relation of a row
 *
 * Ends the relation between a row and one piece of related data, through one or more relation fields. The
 * related data itself is not deleted.
 *
 * `POST /api/v3/metadata/remove-row-relation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function deleteDataObjectRowRelation(
  client: Client,
  params: RemoveRelationValueDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'deleteDataObjectRowRelation',
      method: 'POST',
      path: '/api/v3/metadata/remove-row-relation',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Remove a relation of a row
 *
 * @deprecated Use {@link deleteDataObjectRowRelation} instead.
 */
export const removeRelationValue: typeof deleteDataObjectRowRelation = deleteDataObjectRowRelation;

/**
 * Export a data object
 *
 * Exports the data object itself, to bring it into another user pool with `importDataObject`. To export its
 * rows, use `exportDataObjectRows`. The response only confirms the export.
 *
 * `POST /api/v3/metadata/export/model`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function exportDataObject(
  client: Client,
  params: ExportMetadataDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'exportDataObject',
      method: 'POST',
      path: '/api/v3/metadata/export/model',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Export a data object
 *
 * @deprecated Use {@link exportDataObject} instead.
 */
export const exportModel: typeof exportDataObject = exportDataObject;

/**
 * Import a data object
 *
 * Creates a data object from a JSON file. To import rows into a data object that is already there, use
 * `importDataObjectRows`.
 *
 * `POST /api/v3/metadata/import/model`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function importDataObject(
  client: Client,
  params: ImportMetadataDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return client.request(
    {
      operationId: 'importDataObject',
      method: 'POST',
      path: '/api/v3/metadata/import/model',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Import a data object
 *
 * @deprecated Use {@link importDataObject} instead.
 */
export const importModel: typeof importDataObject = importDataObject;

/**
 * Get all rows of a data object
 *
 * Returns all rows of a data object in one response, or all that meet `conditions`. For a large data object use
 * `scrollDataObjectRows`, which returns them batch by batch.
 *
 * `POST /api/v3/metadata/get-all-metadata`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getAllDataObjectRows(
  client: Client,
  params: GetAllRowDto,
  options?: RequestOptions,
): ApiPromise<FunctionModelValueListResDto> {
  return client.request(
    {
      operationId: 'getAllDataObjectRows',
      method: 'POST',
      path: '/api/v3/metadata/get-all-metadata',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Get all rows of a data object
 *
 * @deprecated Use {@link getAllDataObjectRows} instead.
 */
export const getAllMetadata: typeof getAllDataObjectRows = getAllDataObjectRows;

/**
 * List row relations with details
 *
 * Returns relations of rows together with details of what they point to. It takes no parameters; to ask about
 * one row, use `listDataObjectRowRelations`.
 *
 * `GET /api/v3/metadata/get-row-relation-details`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObjectRowRelationDetails(
  client: Client,
  options?: RequestOptions,
): ApiPromise<RelationValueListResDto> {
  return client.request(
    {
      operationId: 'getDataObjectRowRelationDetails',
      method: 'GET',
      path: '/api/v3/metadata/get-row-relation-details',
    },
    undefined,
    options,
  );
}

/**
 * List row relations with details
 *
 * @deprecated Use {@link getDataObjectRowRelationDetails} instead.
 */
export const getRelationDetails: typeof getDataObjectRowRelationDetails = getDataObjectRowRelationDetails;

/**
 * Search the relations of a field
 *
 * Searches loosely in the data that a relation field of a data object relates to, and returns the matches page
 * by page.
 *
 * `POST /api/v3/metadata/relation-search`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function searchDataObjectRelations(
  client: Client,
  params: RelationSearchDto,
  options?: RequestOptions,
): PagePromise<RelationValueListResDto, SearchDataObjectRelationsItem> {
  return paginate(
    client,
    {
      operationId: 'searchDataObjectRelations',
      method: 'POST',
      path: '/api/v3/metadata/relation-search',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * Search the relations of a field
 *
 * @deprecated Use {@link searchDataObjectRelations} instead.
 */
export const relationSearch: typeof searchDataObjectRelations = searchDataObjectRelations;

/**
 * Copy the relations of a row
 *
 * Gives another row the same relations that a row has.
 *
 * `POST /api/v3/metadata/copy-row-relation`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function copyDataObjectRowRelations(
  client: Client,
  params: CopyRowRelationDto,
  options?: RequestOptions,
): ApiPromise<RelationValueListResDto> {
  return client.request(
    {
      operationId: 'copyDataObjectRowRelations',
      method: 'POST',
      path: '/api/v3/metadata/copy-row-relation',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Copy the relations of a row
 *
 * @deprecated Use {@link copyDataObjectRowRelations} instead.
 */
export const copyRowRelation: typeof copyDataObjectRowRelations = copyDataObjectRowRelations;

/**
 * Scroll through the rows of a data object
 *
 * Returns the rows of a data object batch by batch. Leave `scrollId` out for the first batch; for each further
 * one send the `scrollId` of the batch before.
 *
 * `POST /api/v3/metadata/get-all-row-by-scrollid`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function scrollDataObjectRows(
  client: Client,
  params: GetAllRowVyScrollidDto,
  options?: RequestOptions,
): ApiPromise<GetAllRowByScrollidResDto> {
  return client.request(
    {
      operationId: 'scrollDataObjectRows',
      method: 'POST',
      path: '/api/v3/metadata/get-all-row-by-scrollid',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Scroll through the rows of a data object
 *
 * @deprecated Use {@link scrollDataObjectRows} instead.
 */
export const getAllMetadataRow: typeof scrollDataObjectRows = scrollDataObjectRows;

/**
 * List the rows linked to a group
 *
 * Returns the rows of data objects that are linked to a group of users, page by page, optionally only those that
 * match a keyword.
 *
 * `POST /api/v3/metadata/group`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listGroupDataObjectRows(
  client: Client,
  params: MetadataGroupDto,
  options?: RequestOptions,
): PagePromise<FunctionModelValueListResDto, Record<string, unknown>> {
  return paginate(
    client,
    {
      operationId: 'listGroupDataObjectRows',
      method: 'POST',
      path: '/api/v3/metadata/group',
      body: 'application/json',
      retry: 'safe',
    },
    params,
    options,
  );
}

/**
 * List the rows linked to a group
 *
 * @deprecated Use {@link listGroupDataObjectRows} instead.
 */
export const getMetadataGroupList: typeof listGroupDataObjectRows = listGroupDataObjectRows;

/**
 * Record a user behavior event
 *
 * Records an event for user and entity behavior analytics (UEBA), for example a sign-in or a read access in a
 * system of your own.
 *
 * `data` holds the event. Beside the properties listed there it may carry any others of your own.
 *
 * `POST /api/v3/metadata/ueba/capture`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function captureUebaEvent(
  client: Client,
  params: CreateUEBADto,
  options?: RequestOptions,
): ApiPromise<CreateUEBARespDto> {
  return client.request(
    {
      operationId: 'captureUebaEvent',
      method: 'POST',
      path: '/api/v3/metadata/ueba/capture',
      body: 'application/json',
    },
    params,
    options,
  );
}

/**
 * Record a user behavior event
 *
 * @deprecated Use {@link captureUebaEvent} instead.
 */
export const capture: typeof captureUebaEvent = captureUebaEvent;

/**
 * List fields, for internal use
 *
 * Serves GenAuth's own services. Use `listDataObjectFields` instead.
 *
 * `POST /api/internal/v1/metadata/list-fields`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function listDataObjectFieldsInternal(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'listDataObjectFieldsInternal',
      method: 'POST',
      path: '/api/internal/v1/metadata/list-fields',
      codec: fullCodec,
      response: 'none',
      retry: 'safe',
    },
    undefined,
    options,
  );
}

/**
 * Update a row, for internal use
 *
 * Serves GenAuth's own services. Use `updateDataObjectRow` instead.
 *
 * `POST /api/internal/v1/metadata/update-row`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function updateDataObjectRowInternal(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'updateDataObjectRowInternal',
      method: 'POST',
      path: '/api/internal/v1/metadata/update-row',
      codec: fullCodec,
      response: 'none',
    },
    undefined,
    options,
  );
}

/**
 * Get several rows, for internal use
 *
 * Serves GenAuth's own services. Use `getDataObjectRowBatch` instead.
 *
 * `POST /api/internal/v1/metadata/get-row-batch`
 *
 * @throws ApiError when the API answers with a failure.
 */
export function getDataObjectRowBatchInternal(client: Client, options?: RequestOptions): ApiPromise<void> {
  return client.request(
    {
      operationId: 'getDataObjectRowBatchInternal',
      method: 'POST',
      path: '/api/internal/v1/metadata/get-row-batch',
      codec: fullCodec,
      response: 'none',
      retry: 'safe',
    },
    undefined,
    options,
  );
}

// Made by the typescript target from the contract of the Pages.
// Do not edit: change the contract and generate again.

export interface Cat {
  name?: string;
}

export interface CatPage {
  data?: {
    totalCount?: number;
    list?: Cats | Record<string, unknown>;
  } | null;
}

export type Cats = Cat[];

/** Input of `listCats`. */
export interface ListCatsParams {
  page?: number;
  limit?: number;
}

export interface ListDogsItem {
  name?: string;
}

export interface ListDogsResult {
  rows?: {
    name?: string;
  }[];
  count?: {
    all?: number;
  };
}

export interface PaginateOperationResult {
  data?: string[];
}

export interface Paging {
  paging?: {
    pageNo?: number;
    pageSize?: number;
  };
}

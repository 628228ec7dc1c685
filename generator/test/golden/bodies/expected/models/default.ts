// Made by the typescript target from the contract of the Request bodies.
// Do not edit: change the contract and generate again.

export interface Paper {
  pages?: Blob;
}

export interface PatchThingParams {
  a?: string;
}

export interface Picture {
  pixels?: string;
}

export interface PostDocumentParams {
  /** @format binary */
  pages?: string;
}

export interface PostEitherParams {
  text?: string;
}

export interface PostFormParams {
  grant_type: string;
}

/** Input of “Post a list”. */
export interface PostListParams {
  body: string[];
}

/** Input of “Post something or nothing”. */
export interface PostOptionalParams {
  query?: {
    id?: string;
  };
  body?: {
    a: string;
  };
}

/** Input of “Put bytes”. */
export interface PutBytesParams {
  body?: Blob;
}

export interface UploadParams {
  file: Blob;
  folder?: string;
}

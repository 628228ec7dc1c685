// Made by the typescript target from the contract of the GenAuth Authentication API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** Where an uploaded file lies. */
export interface UploadDataDto {
  /**
   * Key of the file in the storage. A private file is referred to by its key.
   *
   * @example 'photos/ada.lind.png'
   */
  key: string;
  /**
   * Address of the file.
   *
   * @format uri
   * @example 'https://files.halden.example/photos/ada.lind.png'
   */
  url: string;
}

/** A file to upload, and where to put it. */
export interface UploadDto {
  /**
   * Folder to put the file into, such as `photos` or `avatar`.
   *
   * @example 'photos'
   */
  folder?: string;
  /** `true` to keep the file from the public, `false` to let everyone who knows its address read it. */
  isPrivate?: boolean;
  /** The content of the file. */
  file: Blob;
}

/** Where the uploaded file lies. */
export interface UploadRespDto extends CommonResponseDto {
  /** Key and address of the file. */
  data: UploadDataDto;
}

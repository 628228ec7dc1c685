// Made by the typescript target from the contract of the Test.
// Do not edit: change the contract and generate again.

/** Input of “Get a user”. */
export interface GetUserParams {
  id?: string;
}

/** Input of “List users”. */
export interface ListUsersParams {
  page?: number;
  limit?: number;
}

export interface Plain {
  ok?: boolean;
}

export interface UserDto<CustomData = Record<string, unknown>, Settings = Record<string, unknown>> {
  id?: string;
  customData?: CustomData | null;
  settings?: Settings;
}

export interface UserPage<CustomData = Record<string, unknown>, Settings = Record<string, unknown>> {
  data?: {
    totalCount?: number;
    list?: UserDto<CustomData, Settings>[];
  };
}

export interface UserRespDto<CustomData = Record<string, unknown>, Settings = Record<string, unknown>> extends Plain {
  data?: UserDto<CustomData, Settings>;
}

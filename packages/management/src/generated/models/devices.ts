// Made by the typescript target from the contract of the GenAuth Management API.
// Do not edit: change the contract and generate again.

import type { CommonResponseDto } from './shared.ts';

/** A device to register. */
export interface CreateTerminalDto {
  /**
   * Unique ID that the device or your application gives itself. It tells the device apart from all others.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  deviceUniqueId: string;
  /**
   * Name by which people recognize the device.
   *
   * @example "Ada's phone"
   */
  name?: string;
  /**
   * Operating system of the device with its version.
   *
   * @example 'Android 16'
   */
  version?: string;
  /**
   * Key from the hardware key store of the device.
   *
   * @example 'hardware-key-example'
   */
  hks?: string;
  /**
   * Full-disk encryption of the device.
   *
   * @example 'AES-256'
   */
  fde?: string;
  /**
   * `true` when the device is jailbroken or rooted.
   *
   * @default false
   */
  hor?: boolean;
  /**
   * Serial number of the device.
   *
   * @example 'PX9-2026-00117'
   */
  sn?: string;
  /**
   * Kind of device.
   *
   * - `Browser`: A web browser.
   * - `Mobile`: A phone or tablet.
   * - `Desktop`: A desktop computer.
   */
  type: 'Browser' | 'Mobile' | 'Desktop';
  /**
   * Manufacturer of the device.
   *
   * @example 'Google'
   */
  producer?: string;
  /**
   * Model of the device.
   *
   * @example 'Pixel 9'
   */
  mod?: string;
  /**
   * Operating system of the device.
   *
   * @example 'Android'
   */
  os?: string;
  /**
   * International Mobile Equipment Identity (IMEI) of a phone.
   *
   * @example '490154203237518'
   */
  imei?: string;
  /**
   * Mobile Equipment Identifier (MEID) of a phone.
   *
   * @example 'A0000049FA36D1'
   */
  meid?: string;
  /**
   * Note about the device.
   *
   * @example 'Loaned to the engineering team'
   */
  description?: string;
  /**
   * Language that the device is set to.
   *
   * @example 'en-US'
   */
  language?: string;
  /**
   * `true` when the device accepts cookies.
   *
   * @default false
   */
  cookie?: boolean;
  /**
   * User agent string that the device sends.
   *
   * @example 'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Mobile Safari/537.36'
   */
  userAgent?: string;
  /**
   * Values of custom fields, by field key. The fields must be defined in the metadata of devices. Send an empty
   * object when there are none.
   *
   * @example { assetTag: 'HR-0117' }
   */
  customData: Record<string, unknown>;
}

/** The device to delete. */
export interface DeleteTerminalDto {
  /**
   * ID of the device, the `id` that `addDevice` returns.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
}

/** A user and the device to remove from this user. */
export interface DeleteTerminalUserDto {
  /**
   * ID of the device, the `id` that `addDevice` returns.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
  /**
   * ID of the user who uses the device.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
}

/** The status of a device. */
export interface DeviceStatusRespDto extends CommonResponseDto {
  /** The status. */
  data?: DeviceStatusResponseDataDto;
}

/** Whether a device can be used. */
export interface DeviceStatusResponseDataDto {
  /**
   * Whether the device can be used.
   *
   * - `activated`: In use.
   * - `suspended`: Out of use for a limited time.
   * - `deactivated`: Disabled.
   */
  status: 'activated' | 'suspended' | 'deactivated' | (string & {});
  /**
   * Seconds until the suspension ends. It matters when `status` is `suspended`.
   *
   * @minimum 0
   * @example 86400
   */
  diffTime?: number;
}

export interface FindLastLoginAppsByDeviceIdsResult extends CommonResponseDto {
  /** The applications. */
  data?: unknown;
}

export interface ListLastLoginAppsByDeviceIdsResult extends CommonResponseDto {
  /** The applications. */
  data?: unknown;
}

/** The devices whose applications to return. */
export interface QueryTerminalAppsDto {
  /**
   * Unique IDs of the devices, the `deviceUniqueId` that they were registered with.
   *
   * @example ['HZ2F6J3AGNAVSOTV']
   */
  deviceIds: string[];
  /**
   * ID of a user. Give it to count only sign-ins of this user.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId?: string;
}

/** A device and how long to suspend it. */
export interface SuspendTerminalDto {
  /**
   * ID of the device, the `id` that `addDevice` returns.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
  /**
   * When the suspension ends, in milliseconds since the Unix epoch.
   *
   * @minimum 0
   * @example 1773043200000
   */
  endTime: number;
}

/** A user's device and how long to suspend it. */
export interface SuspendTerminalUserDto {
  /**
   * ID of the device, the `id` that `addDevice` returns.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
  /**
   * ID of the user who uses the device.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
  /**
   * When the suspension ends.
   *
   * @format date-time
   * @example '2026-03-09T08:00:00.000Z'
   */
  endTime: string;
}

/** The device to look at. */
export interface TerminalBaseDto {
  /**
   * ID of the device, the `id` that `addDevice` returns.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
}

/** A device that was registered. */
export interface TerminalInfoDto {
  /**
   * ID of the device in the user pool. Other operations take it as `id`.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
  /**
   * Unique ID that the device was registered with.
   *
   * @example 'HZ2F6J3AGNAVSOTV'
   */
  deviceUniqueId: string;
}

/** The device that was registered. */
export interface TerminalInfoRespDto extends CommonResponseDto {
  /** The device. */
  data: TerminalInfoDto;
}

/** The device to disable or enable. */
export interface UpdateTerminalDto {
  /**
   * ID of the device, the `id` that `addDevice` returns.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
}

/** A user and one of the user's devices. */
export interface UpdateTerminalUserDto {
  /**
   * ID of the device, the `id` that `addDevice` returns.
   *
   * @example '6745c0de0a1b2c3d4e5f1101'
   */
  id: string;
  /**
   * ID of the user who uses the device.
   *
   * @example '6745c0de0a1b2c3d4e5f6001'
   */
  userId: string;
}

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './disk-error.ts';

/** The process that holds a lock. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own count; empty where the system does not tell. */
  readonly started: string;
  /** When the lock was taken, ISO 8601. */
  readonly since: string;
}

/** This process as an owner. */
export function owner(): LockOwner {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid), since: new Date().toISOString() };
}

/**
 * Whether an owner still runs. A process id that has gone to another process since is told apart by its start.
 * An owner on another machine counts as alive: there is no way to know.
 */
export function isOwnerAlive({ pid, host, started }: LockOwner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    if (errorCode(error) !== 'EPERM') return false;
  }
  const start = startOf(pid);
  return started === '' || start === '' || started === start;
}

/** Whether a value read from disk is an owner. */
export function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== 'object' || value === null) return false;
  if (!('pid' in value && 'host' in value && 'started' in value && 'since' in value)) return false;
  if (!Number.isSafeInteger(value.pid) || Number(value.pid) <= 0) return false;
  return [value.host, value.started, value.since].every((text) => typeof text === 'string');
}

/** Linux: boot id and field 22 (`starttime`) of proc_pid_stat(5), counted behind the name in parentheses. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}

import type { Contract } from './contract-files.ts';

interface Member {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function membersIn(value: unknown, found: Member[] = []): Member[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    membersIn(holder[key], found);
  }
  return found;
}

/**
 * One edit of one file, as people make them, some of which break the contract.
 *
 * @param next a whole number below a limit
 */
export function randomEdit(files: Contract, next: (limit: number) => number): Contract {
  const paths = Object.keys(files);
  const path = paths[next(paths.length)] ?? '';
  const copy = structuredClone(files[path]);
  const members = membersIn(copy);
  const member = members[next(members.length)];
  const other = members[next(members.length)];
  if (member === undefined || other === undefined) return files;
  const { holder, key } = member;
  const value = holder[key];
  const all = membersIn(files);
  const alike = all.filter((each) => typeof each.holder[each.key] === typeof value && each.key === key);
  switch (next(6)) {
    case 0:
      if (!Array.isArray(holder)) delete holder[key];
      break;
    case 1:
      if (!Array.isArray(holder)) holder[`${key}2`] = structuredClone(value);
      break;
    case 2:
      holder[key] = other.holder[other.key] === holder ? value : structuredClone(other.holder[other.key]);
      break;
    default: {
      // References, types, names: mostly something else of the same kind.
      const source = alike[next(alike.length)];
      if (typeof value === 'string' && next(3) === 0) holder[key] = `${value} Edited.`;
      else if (source !== undefined) holder[key] = structuredClone(source.holder[source.key]);
    }
  }
  return { ...files, [path]: copy };
}

import { lstatSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** A path that would lead out of the folder that it is to stay in. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * The whole path of a file that is to be read, written or deleted in a folder, which it is sure to be in: nothing of the
 * path below the folder is `..` or a symbolic link.
 * @param folder path of the folder, which may itself be reached by a symbolic link
 * @param path below the folder
 * @throws {OutsideError} where it would lead, or may lead, elsewhere
 */
export function placeIn(folder: string, path: string): string {
  const parts = path.split(/[\\/]/);
  if (isAbsolute(path) || parts.some((part) => part === '' || part === '.' || part === '..'))
    throw new OutsideError(`${path}: expected a path below ${folder}. Nothing was changed.`);
  parts.reduce((parent, part) => {
    const place = join(parent, part);
    if (isLink(place))
      throw new OutsideError(
        `${place} is a symbolic link, which may lead out of the folder, and is not followed. Put the file or the folder itself in its place.`,
      );
    return place;
  }, folder);
  return join(folder, ...parts);
}

import { ArticleError } from '../../article/article-error.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { SettingsError } from './settings.ts';

/** What the file system's refusals mean to the person at the terminal, and what to do about them. */
const systemFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the path',
  EACCES: 'it may not be read or written by you. Change its permissions, or run as its owner',
  EPERM: 'it may not be read or written by you. Change its permissions, or run as its owner',
  EROFS: 'the file system is read-only. Write somewhere else',
  ENOSPC: 'the disk is full. Free some space and run the command again; nothing that was there is lost',
  EISDIR: 'it is a folder, and a file was expected',
  ENOTDIR: 'a part of its path is a file, and a folder was expected',
  ENAMETOOLONG: 'a name in its path is too long. Choose a shorter one',
  ELOOP: 'its symbolic links lead round in a circle. Put the file itself in its place',
  EXDEV:
    'it lies on another file system than the place that it is to be moved to. Choose a place on the same one',
  EBUSY:
    'it is in use, perhaps as the place where another file system is mounted. Choose a folder in it, or another',
  EMFILE: 'too many files are open. Close other programs and run the command again',
};

/** Puts an error into words for the person at the terminal, and says with which code the command ends. */
export function describeFailure(error: unknown): { message: string; exitCode: ExitCode } {
  if (error instanceof SettingsError) return { message: error.message, exitCode: exitCodes.usage };
  if (error instanceof ArticleError) return { message: error.message, exitCode: exitCodes.failed };
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
    const fault = systemFaults[error.code];
    if (fault !== undefined)
      return { message: `${path === null ? '' : `${path}: `}${fault}.`, exitCode: exitCodes.failed };
  }
  if (error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError)
    return {
      message: `This is a fault of On Record itself, and nothing that you did. Please report it with these lines:\n${error.stack ?? error.message}`,
      exitCode: exitCodes.failed,
    };
  return { message: error instanceof Error ? error.message : String(error), exitCode: exitCodes.failed };
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { rememberContent } from '../../files/read/content-memory.ts';
import type { Content } from '../../files/content.ts';
import { readContent } from '../../files/read/read-content.ts';
import { recallYaml, yamlMemoryFile } from '../../files/read/yaml-memory.ts';
import { clearOld } from './clear-old.ts';
import { ownCode } from './own-code.ts';
import { projectFolder } from './settings.ts';

/**
 * Reads a content folder, whatever is in it, and takes from the last command that read it what is the same, byte for byte.
 * @param content absolute path of the content folder
 * @param isKept false where no other command will read this folder
 */
export async function recallContent(content: string, isKept = true): Promise<Content> {
  const file = yamlMemoryFile(projectFolder, content);
  const memory = recallYaml(file, ownCode());
  const read = await readContent(content, rememberContent(memory.read));
  const learnt = isKept ? memory.learnt() : null;
  if (learnt === null) return read;
  try {
    mkdirSync(dirname(file), { recursive: true });
    await writeFileAtomic(file, Buffer.from(learnt));
    clearOld(dirname(file));
  } catch {
    // Where nothing can be kept, the next command reads everything anew.
  }
  return read;
}

import type { Io } from '../../terminal/io.ts';
import { requestLine } from '../../extract/request.ts';
import { ownFault, type Extracted, type Extractor, type TextFile } from '../extractor.ts';
import { readAnswer } from './read-answer.ts';
import { ReaderError } from './reader-error.ts';
import { startReader, type ReaderCommand } from './reader-process.ts';

const stays = 'Its records stay as they are.';

/** What a reader's line says of an article. @throws {ReaderError} where it answers for another article */
export function extractedFrom(line: string | null, file: TextFile, name: string): Extracted {
  if (line === null)
    return { fault: `${name} has answered with a line longer than 60 million characters.`, hint: stays };
  const read = readAnswer(line, file);
  if ('findings' in read) return read;
  if (read.id !== null && read.id !== file.id)
    throw new ReaderError(
      `${name} was asked about ${file.id} and has answered for “${read.id.slice(0, 80)}”.`,
      'A reader answers each line with one line, in the same order, under the same id. Mend the program, and parse again.',
    );
  return { fault: `The answer of ${name} is refused: ${read.fault}.`, hint: stays };
}

/** Has a program of another maker read the articles: one process for all of them, which speaks the line protocol. */
export function extractWithReader(command: ReaderCommand, io: Io): Extractor {
  const process = startReader(command, io);
  return {
    extract: async (file) => {
      const line = await process.ask(requestLine(file.id, file.article));
      try {
        return extractedFrom(line, file, command.name);
      } catch (error) {
        if (error instanceof ReaderError) throw error;
        return ownFault(error);
      }
    },
    finish: process.finish,
    end: () => {
      process.kill();
      return Promise.resolve();
    },
  };
}

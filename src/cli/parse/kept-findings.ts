import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Findings } from '../../extract/findings.ts';
import type { Refused, TextFile } from './extractor.ts';

/** An article whose findings are kept, and those of another reader's that become no record. */
export interface FoundArticle {
  readonly file: TextFile;
  readonly refused: readonly Refused[];
}

/** Keeps the findings of articles until all have been read. */
export interface KeptFindings {
  readonly put: (article: FoundArticle, findings: Findings) => void;
  /** Gives them back one after another, in the order in which they were put. */
  readonly take: () => Generator<readonly [FoundArticle, Findings]>;
  readonly end: () => void;
}

/** Keeps the findings of a few articles in memory. */
export function keepFindings(): KeptFindings {
  const kept: (readonly [FoundArticle, Findings])[] = [];
  return {
    put: (article, findings) => void kept.push([article, findings]),
    *take() {
      yield* kept;
    },
    end: () => undefined,
  };
}

const isFindings = (value: unknown): value is Findings =>
  typeof value === 'object' && value !== null && 'entities' in value && 'quotes' in value;

/** Keeps the findings of many articles in a temporary file, so that memory does not grow with their number. */
export function spoolFindings(): KeptFindings {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  const spool = openSync(join(folder, 'findings'), 'w+');
  const places: { readonly article: FoundArticle; readonly at: number; readonly length: number }[] = [];
  let end = 0;
  return {
    put: (article, findings) => {
      const bytes = serialize(findings);
      for (let from = 0; from < bytes.length;)
        from += writeSync(spool, bytes, from, bytes.length - from, end + from);
      places.push({ article, at: end, length: bytes.length });
      end += bytes.length;
    },
    *take() {
      for (const { article, at, length } of places) {
        const bytes = Buffer.alloc(length);
        for (let from = 0; from < length;) {
          const read = readSync(spool, bytes, from, length - from, at + from);
          if (read === 0)
            throw new Error(
              'What was found in the articles cannot be read back: the temporary file was cut.',
            );
          from += read;
        }
        const findings: unknown = deserialize(bytes);
        if (!isFindings(findings)) throw new Error('What was found in the articles cannot be read back.');
        yield [article, findings];
      }
    },
    end: () => {
      closeSync(spool);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

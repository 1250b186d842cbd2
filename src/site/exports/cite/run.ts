/** A stretch of a citation, in italics or not. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A stretch in upright letters. */
export const plain = (text: string): Run => ({ text, italic: false });

/** A stretch in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/** Stretches with a text between each two of them. */
export const joinRuns = (parts: readonly (readonly Run[])[], between: string): Run[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [plain(between), ...part]));

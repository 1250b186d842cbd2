/** The papers a sheet is printed on. */
export const papers = { letter: 'Letter', a4: 'A4' } as const;
/** One of {@link papers}. */
export type Paper = keyof typeof papers;

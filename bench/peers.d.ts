// What the benchmark uses of the peers, so that the project's types can be checked where bench/ is not installed.
declare module 'compromise' {
  interface View {
    quotations(): { json(): unknown[] };
  }
  const nlp: (text: string) => View;
  export default nlp;
}
declare module 'chrono-node' {
  export function parse(text: string, reference?: Date): unknown[];
}
declare module '@microsoft/recognizers-text-suite' {
  interface Found {
    readonly start: number;
    readonly end: number;
  }
  const recognizers: {
    recognizeNumber(text: string, culture: string): Found[];
    recognizePercentage(text: string, culture: string): Found[];
    recognizeDateTime(text: string, culture: string, options?: number, reference?: Date): Found[];
  };
  export default recognizers;
}

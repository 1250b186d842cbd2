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
declare module 'chrome-launcher' {
  interface Running {
    readonly port: number;
    kill(): void;
  }
  export function launch(options: {
    readonly chromePath?: string;
    readonly chromeFlags?: readonly string[];
    readonly envVars?: Readonly<Record<string, string | undefined>>;
  }): Promise<Running>;
}
declare module 'lighthouse' {
  interface Audit {
    readonly id: string;
    readonly score: number | null;
    readonly scoreDisplayMode: string;
    readonly displayValue?: string;
  }
  interface Result {
    readonly lhr: {
      readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
      readonly audits: Readonly<Record<string, Audit>>;
      readonly lighthouseVersion: string;
      readonly environment: { readonly hostUserAgent: string };
    };
  }
  export default function lighthouse(
    address: string,
    flags: { readonly port: number; readonly output: 'json'; readonly logLevel: 'error' },
  ): Promise<Result | undefined>;
}

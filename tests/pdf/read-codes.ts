import { scanRGBABuffer, ZBarConfigType, ZBarScanner, ZBarSymbolType } from '@undecaf/zbar-wasm';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A QR code as a telephone would read it from the paper. */
export interface ReadCode {
  readonly text: string;
  /** Width and height of the code without its quiet zone, in millimetres. */
  readonly width: number;
  readonly height: number;
}

/** What pdf.js makes its canvases with in Node: its types know a browser's alone. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
}

/** Three dots in two points, 108 an inch: far less than a telephone's camera sees. */
const scale = 1.5;
const millimetresADot = 25.4 / 72 / scale;

const extent = (values: readonly number[]): number =>
  (Math.max(...values) - Math.min(...values)) * millimetresADot;

/** How many dots lie from one line that is looked along to the next: a module of the smallest code is three dots wide. */
const between = 2;

/** Looks for QR codes alone. */
async function openScanner(): Promise<ZBarScanner> {
  const scanner = await ZBarScanner.create();
  const { ZBAR_NONE: every, ZBAR_QRCODE: code } = ZBarSymbolType;
  scanner.setConfig(every, ZBarConfigType.ZBAR_CFG_ENABLE, 0);
  scanner.setConfig(code, ZBarConfigType.ZBAR_CFG_ENABLE, 1);
  scanner.setConfig(every, ZBarConfigType.ZBAR_CFG_X_DENSITY, between);
  scanner.setConfig(every, ZBarConfigType.ZBAR_CFG_Y_DENSITY, between);
  return scanner;
}

let scanner: Promise<ZBarScanner> | null = null;

/** Paints the pages of a PDF, the last one first, until one has QR codes, and reads these. */
export async function readCodes(document: PDFDocumentProxy): Promise<ReadCode[]> {
  const codes: ReadCode[] = [];
  for (let number = document.numPages; number > 0 && codes.length === 0; number -= 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = (document.canvasFactory as CanvasFactory).create(width, height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    for (const symbol of await scanRGBABuffer(
      new Uint8Array(data).buffer,
      width,
      height,
      await (scanner ??= openScanner()),
    )) {
      codes.push({
        text: symbol.decode(),
        width: extent(symbol.points.map(({ x }) => x)),
        height: extent(symbol.points.map(({ y }) => y)),
      });
    }
  }
  return codes;
}

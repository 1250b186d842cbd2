import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as it is drawn: one path on a square of modules, whose corner is at 0, 0 within the quiet zone. */
export interface DrawnCode {
  readonly path: string;
  /** Width of the code in modules, without the quiet zone. */
  readonly modules: number;
  /** Width of the quiet zone on each side in modules (ISO/IEC 18004, 9.1). */
  readonly quiet: number;
  /** Width of the whole square on paper in millimetres, quiet zone included. */
  readonly millimetres: number;
}

const quiet = 4;
/** What a telephone reads at arm's length from a worn print. */
const least = { code: 22, module: 0.4 };

/**
 * Draws a QR code of an address, with an error correction of M or, where that takes no more room, better.
 * @param address The text that the code holds.
 * @throws {Error} Where the address is longer than a QR code can hold (2,331 bytes).
 */
export function drawCode(address: string): DrawnCode {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const module = Math.max(least.code / code.size, least.module);
  return {
    path: toSvgPath(code),
    modules: code.size,
    quiet,
    millimetres: Math.round((code.size + 2 * quiet) * module * 100) / 100,
  };
}

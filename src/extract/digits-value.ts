/** The value of digits as a token has them: "12,000", "12 000", "12,34,567", "1.5". */
export function digitsValue(text: string): number {
  const plain = Number(text);
  return Number.isNaN(plain) ? Number(text.replaceAll(/[,\s]/g, '')) : plain;
}

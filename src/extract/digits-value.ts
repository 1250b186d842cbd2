/** The value of digits as a token has them: "12,000", "12 000", "12,34,567", "1.5". */
export const digitsValue = (text: string): number => Number(text.replaceAll(/[,\s]/g, ''));

/**
 * True where a word begins as a name does: with a capital, with a letter of a script that has no capitals
 * (Arabic, Hebrew, Devanagari, Chinese), or with a small elided article before a capital ("d’Estaing").
 */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 65 && code <= 90) return true;
    const elided = code === 100 || code === 108;
    return (
      elided && text.length > 3 && isApostrophe(text.charCodeAt(1)) && isUpper(text.charCodeAt(2), text, 2)
    );
  }
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return isUpper(code, text, 0) || (code > 0x58f && isCaseless(text));
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function isUpper(code: number, text: string, at: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function isCaseless(text: string): boolean {
  const letter = text.charAt(0);
  return letter.toLowerCase() === letter.toUpperCase();
}

/** True for two letters or more that are all capitals: "DHS", "U.S.", "NTAs" (a plural s is let pass). */
export function isAllCapitals(text: string): boolean {
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
    else if (code === 46 || code === 38) continue;
    else if (code >= 0x80 && isUpper(code, text, i)) capitals++;
    else if (code === 115 && i === text.length - 1 && capitals > 1) return true;
    else return false;
  }
  return capitals > 1;
}

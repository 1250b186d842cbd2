/** Every text of a page’s main part that is drawn, in its order; what is only heard is not. Runs in the page. */
export function visibleText(): string {
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const seen: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around?.closest('.hidden, .heard, script, style, title') !== null) continue;
    if (around.checkVisibility({ contentVisibilityAuto: true })) seen.push(node.textContent ?? '');
    if (getComputedStyle(around).display !== 'inline') seen.push(' ');
  }
  return seen.join('');
}

/** A number with its noun, in the grouping of an English language tag: `1 quote`, `1,204 quotes`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** An address as a link has it: a mail address may be written with or without `mailto:`. */
export const webOrMail = (address: string): string =>
  /^(?:https?|mailto):/i.test(address) ? address : `mailto:${address}`;

import { z } from 'zod';

/** Whether an address holds a user name or a password before its host, which whoever reads the page would be handed. */
export function holdsUserInfo(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.username !== '' || url.password !== '');
}

/** An address on the web, as front matter and settings state it. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: 'Expected an address that starts with http:// or https://.' })
  .refine((address) => !holdsUserInfo(address), {
    error:
      'Expected an address without a user name or a password before its host: it is published as it stands. Take out what stands before the @.',
  });

import { fingerprintCode } from '../../files/hash/fingerprint-code.ts';
import { projectFolder } from './settings.ts';

let told: string | null | undefined;

/** Fingerprint of the code of this process, told once: what runs was loaded once, whatever the files say since. */
export const ownCode = (): string | null => (told ??= fingerprintCode(projectFolder));

import type { Parsed } from '../../records/parsed.ts';

/** Why a name was taken for somebody whom another article names too. */
export type Because = NonNullable<Parsed['names'][number]['because']>;

/** Whom a name of an article is. */
export interface Identity {
  /** Folder and id, as in `people/ines-okafor`. */
  readonly is: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** True where it was known from elsewhere and only evidence says that it is the same. */
  readonly inferred: boolean;
  /** True where no file has it yet. */
  readonly isNew: boolean;
  /** Beside `inferred`: the evidence. */
  readonly because?: Because;
  /** What a new file is to say where other articles name the same one: their name and aliases taken together. */
  readonly file?: { readonly name: string; readonly aliases: readonly string[] };
}

/** A name of the article, and the role that it gives. */
export type NamedIdentity = Identity & { readonly role: string | null };

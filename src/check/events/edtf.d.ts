/** The part of the package `edtf` (which ships no types) that is used here. */
declare module 'edtf' {
  /** Reads an EDTF string. Throws where it is none. `min` and `max` are milliseconds since 1970, UTC. */
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}

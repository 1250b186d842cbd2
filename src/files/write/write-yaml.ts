import { Schema, stringify } from 'yaml';
import type { Facts, Value } from '../facts.ts';

/**
 * How YAML is written. Every text stands on one line: in the forms of several, white space beside a line end is lost.
 * What YAML 1.1 would read as a date, a truth value or a number is quoted too.
 */
export const yamlStyle = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  // Made once: a schema of its own for each text would take a quarter of the time.
  schema: new Schema({ resolveKnownTags: true, schema: 'core', compat: 'yaml-1.1' }),
  aliasDuplicateObjects: false,
} as const;

/** Writes fields as YAML in block style, one field after another, ending in a line end. */
export function writeYaml(facts: Facts): string {
  return Object.keys(facts).length === 0 ? '' : stringify(facts, yamlStyle);
}

/**
 * Writes one value that stands on the line of its key, or in a list of a line of its own, in the style of quotation marks that
 * stood there before. In the flow layout (`[a, b]`) it has marks where a comma or a bracket would end it.
 */
export function writeScalar(
  value: Value,
  quotes: 'single' | 'double' | 'none',
  layout: 'block' | 'flow',
): string {
  const defaultStringType =
    quotes === 'single' ? 'QUOTE_SINGLE' : quotes === 'double' ? 'QUOTE_DOUBLE' : 'PLAIN';
  const scalar = { ...yamlStyle, defaultStringType } as const;
  if (layout === 'block') return stringify(value, scalar).replace(/\n$/, '');
  const list = stringify([value], { ...scalar, collectionStyle: 'flow', flowCollectionPadding: false });
  return list.replace(/\n$/, '').slice(1, -1);
}

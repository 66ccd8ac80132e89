import type { Option, OptionKey } from '@communaux/shared/vote';
import { useFormats } from '../../platform/language/use-formats.js';

/** Options by the names people gave them. */
export type OptionWords = {
  readonly label: (key: OptionKey) => string;
  /** "A, B et C" */
  readonly labels: (keys: readonly OptionKey[]) => string;
};

export const useOptionWords = (options: readonly Option[]): OptionWords => {
  const { list } = useFormats();
  const label = (key: OptionKey) => options.find((option) => option.key === key)?.label ?? key;
  return { label, labels: (keys) => list(keys.map(label)) };
};

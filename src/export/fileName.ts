import type { Exporter } from './exporters.ts';
import type { Extent } from './selection.ts';

/** What a file is called: `asean-1.0.0-acdm-relations.csv`. The whole is called by its version alone. */
export function fileName(
  { suffix, extension }: Pick<Exporter, 'suffix' | 'extension'>,
  version: string,
  extent: Extent,
  focus: string | undefined,
): string {
  const part = extent === 'chosen' ? focus : extent === 'shown' ? 'shown' : undefined;
  return `${['asean', version, part, suffix].filter((word) => word !== undefined).join('-')}.${extension}`;
}

import type { Writer } from './writer.ts';

/** The part in the shape of `asean.json`, one record a line; the whole gives the published file byte for byte. */
export const writeJson: Writer = ({ dataset }) => {
  const collections = Object.entries(dataset)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const records = Array.isArray(value) && value.length > 0;
      return `${JSON.stringify(key)}:${records ? `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]` : JSON.stringify(value)}`;
    });
  return `{${collections.join(',\n')}}\n`;
};

import type { MergedBlock } from '../../domain/grid';
import type { BookSheet } from './book';
import { areasOf } from './references';
import { childrenOf, parseXml } from '../package/xml';

/** The merged blocks of a sheet. */
export function mergedBlocks({ kept }: BookSheet): readonly MergedBlock[] {
  const xml = kept.find(({ name }) => name === 'mergeCells')?.xml;
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), 'mergeCell').flatMap(({ attributes }) => areasOf(attributes['ref'] ?? ''));
}

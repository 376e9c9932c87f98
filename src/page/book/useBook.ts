import { useState } from 'react';
import { HostFailure } from '../../host/port';
import type { PageText } from '../text/en';
import { openBook, type OpenedBook, type Source } from './openedBook';

/** What the page has open, what it is doing, and what went wrong. */
export interface BookState {
  readonly opened: OpenedBook | null;
  /** Counts what was opened, so that pane and grid start anew with each. */
  readonly number: number;
  /** Tells what is under way, in the language of the page. */
  readonly doing: ((text: PageText) => string) | null;
  readonly failed: ((text: PageText) => string) | null;
}

function doing(source: Source): (text: PageText) => string {
  switch (source.kind) {
    case 'file':
      return ({ progress }) => progress.opening(source.file.name);
    case 'sample':
      return ({ progress }) => progress.fetchingSample;
    case 'template':
      return ({ progress }) => progress.template;
  }
}

function failed(source: Source, thrown: unknown): (text: PageText) => string {
  const file = source.kind === 'file' ? source.file.name : '';
  const kind = thrown instanceof HostFailure ? thrown.kind : 'unexpected';
  if (kind === 'badFile') return (text) => text.failed.badFile(file);
  if (kind === 'tooLarge') return (text) => text.failed.tooLarge(file);
  return (text) => (source.kind === 'sample' ? text.failed.sample : text.failed.unexpected);
}

/** The workbook of the page and the way to open another one. What cannot be opened leaves the one that is. */
export function useBook(): BookState & { readonly open: (source: Source) => void } {
  const [state, setState] = useState<BookState>({ opened: null, number: 0, doing: null, failed: null });

  async function open(source: Source): Promise<void> {
    setState((before) => ({ ...before, doing: doing(source), failed: null }));
    try {
      const opened = await openBook(source);
      setState(({ number }) => ({ opened, number: number + 1, doing: null, failed: null }));
    } catch (thrown) {
      setState((before) => ({ ...before, doing: null, failed: failed(source, thrown) }));
    }
  }

  return { ...state, open: (source) => void open(source) };
}

import { useEffect } from 'react';

/** Moves the focus to the region after the one that has it; a region names its first part by `data-first`. */
function goOn(page: Document): void {
  const regions = [...page.querySelectorAll<HTMLElement>('[data-first]')];
  const at = regions.findIndex((region) => region.contains(page.activeElement));
  const next = regions[(at + 1) % regions.length];
  next?.querySelector<HTMLElement>(next.dataset['first'] ?? '')?.focus();
}

/** F6 leads from region to region, as in Excel: out of the grid, where Tab moves between cells, there is no other way. */
export function useRegionKey(): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      goOn(document);
    };
    document.addEventListener('keydown', follow, true);
    return () => {
      document.removeEventListener('keydown', follow, true);
    };
  }, []);
}

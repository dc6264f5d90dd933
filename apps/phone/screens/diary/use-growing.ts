import { useAllWhenPrinted } from '@thari/ui/use-all-when-printed';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';

/** More than the tallest phone shows at once. */
const firstRows = 15;
const rowsAtOnce = 20;
// A cheap phone needs the time to show the first rows and to hear the first touch.
const firstWaitMs = 1_000;
const betweenMs = 100;

/**
 * How many rows to draw: a screenful at once, and soon, by and by, all of them, so that whoever searches, reads by ear or comes back
 * finds the list whole. Printed it is whole at once.
 */
export const useGrowing = (key: string, rows: number): number => {
  const { pages } = useApp();
  const printing = useAllWhenPrinted();
  const kept = `${key}-drawn`;
  const [drawn, setDrawn] = useState(Number(pages.get(kept) ?? firstRows));
  const isWhole = drawn >= rows;
  useEffect(() => {
    if (isWhole) return;
    const more = () => {
      pages.set(kept, drawn + rowsAtOnce);
      setDrawn(drawn + rowsAtOnce);
    };
    const timer = setTimeout(more, drawn === firstRows ? firstWaitMs : betweenMs);
    return () => clearTimeout(timer);
  }, [drawn, isWhole]);
  return printing ? rows : drawn;
};

import { writeFileSync } from 'node:fs';
import { cardId } from '@thari/kernel/card-id';
import { Command, InvalidArgumentError } from 'commander';
import { cardSheet } from './card-sheet.ts';

type Given = { readonly count: number; readonly out: string };

const mostCards = 1000;

/** `thari card sheet`: printed cards that a phone makes somebody's by scanning them. Needs no database and keeps nothing. */
export const cardCommand = (): Command =>
  new Command('card')
    .description('Cards by which somebody is found again without a name.')
    .addCommand(
      new Command('sheet')
        .description('Write a sheet of cards that are nobody’s yet, to be printed on A4.')
        .option('--count <n>', `how many, up to ${mostCards}`, howMany, 20)
        .option('--out <file>', 'where to', 'cards.html')
        .action(sheet),
    );

const howMany = (text: string): number => {
  const cards = Number(text);
  if (Number.isInteger(cards) && cards >= 1 && cards <= mostCards) return cards;
  throw new InvalidArgumentError(`It takes a whole number from 1 to ${mostCards}.`);
};

const sheet = ({ count, out }: Given): void => {
  const ids = Array.from({ length: count }, () => cardId(crypto.getRandomValues(new Uint8Array(16))));
  writeFileSync(out, cardSheet(ids));
  console.log(`${count} cards are in ${out}. Open it in a browser and print it on A4.`);
};

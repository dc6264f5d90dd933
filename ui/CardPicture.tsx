import { cardSquares } from './card-squares.ts';
import './CardPicture.css';

type CardPictureProps = {
  readonly cardId: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
};

/** The squares of a card: black on white in every theme, or a camera does not find them. */
export function CardPicture({ cardId, label }: CardPictureProps) {
  const { side, path } = cardSquares(cardId);
  return (
    <svg class="ui-card-picture" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path d={`M0 0h${side}v${side}H0z`} class="ui-card-paper" />
      <path d={path} class="ui-card-ink" />
    </svg>
  );
}

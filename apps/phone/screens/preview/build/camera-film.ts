import { writeFileSync } from 'node:fs';
import { cardSquares } from '@thari/ui/card-squares';

const width = 640;
const height = 480;
const pixels = 9; // of each square
const frames = 5; // the browser begins again at the end

/** A film of somebody holding a card before a camera, as Chromium's camera for tests plays it (YUV4MPEG2): grey, with the card in it. */
export const writeCameraFilm = (file: string, cardId: string): void => {
  const picture = frameOf(cardId);
  const film = Array.from({ length: frames }, () => [Buffer.from('FRAME\n'), picture]).flat();
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...film]));
};

export const cameraFlags = (file: string): readonly string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];

const frameOf = (cardId: string): Buffer => {
  const { side, path } = cardSquares(cardId);
  const frame = Buffer.alloc((width * height * 3) / 2, 128); // no colour, and a grey room
  const left = Math.floor((width - side * pixels) / 2);
  const top = Math.floor((height - side * pixels) / 2);
  const paint = (x: number, y: number, across: number, light: number) => {
    for (let row = 0; row < pixels; row++) {
      const from = (top + y * pixels + row) * width + left + x * pixels;
      frame.fill(light, from, from + across * pixels);
    }
  };
  for (let y = 0; y < side; y++) paint(0, y, side, 235);
  for (const [, x, y, across] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) paint(Number(x), Number(y), Number(across), 20);
  return frame;
};

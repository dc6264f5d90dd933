/** What a camera's picture says, if there are squares in it. */
export type ReadFrame = (video: HTMLVideoElement) => Promise<string | undefined>;

type Detected = { readonly rawValue: string };
type Detector = { readonly detect: (video: HTMLVideoElement) => Promise<readonly Detected[]> };
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats?: () => Promise<readonly string[]>;
};

/** The phone's own eye where it has one (most Androids), else a decoder that is fetched only now. */
export const frameReader = async (): Promise<ReadFrame> => (await ownEye()) ?? decoder();

const ownEye = async (): Promise<ReadFrame | undefined> => {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  const formats = await BarcodeDetector?.getSupportedFormats?.().catch((): readonly string[] => []);
  if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
};

// Enough for a card at an arm's length, and a third of a second's work on a slow phone.
const widest = 480;

const decoder = async (): Promise<ReadFrame> => {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, widest / Math.max(1, video.videoWidth));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || canvas.width === 0) return undefined;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return undefined; // no squares in this picture: the decoder says so by throwing
    }
  };
};

export type Body = { readonly body: BodyInit; readonly encoding: 'gzip' | undefined };

// Below, the header costs what the compression saves.
const worthZipping = 1000;

/** What a phone says, made small; plain where the browser cannot. */
export const zipped = async (text: string): Promise<Body> => {
  if (text.length < worthZipping || !('CompressionStream' in globalThis)) return { body: text, encoding: undefined };
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return { body: await new Response(stream).arrayBuffer(), encoding: 'gzip' };
};

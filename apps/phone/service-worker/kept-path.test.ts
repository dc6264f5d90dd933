import { describe, expect, test } from 'vitest';
import { keptPath } from './kept-path.ts';

const home = 'https://phone.example';
const files = { '/index.html': 'a', '/assets/main.js': 'b' };
const asked = (path: string, mode = 'cors', method = 'GET') =>
  keptPath({ url: new URL(path, home).href, mode, method }, home, files);

describe('a request of the app', () => {
  test('for one of its files is answered from the phone', () => {
    expect(asked('/assets/main.js')).toBe('/assets/main.js');
  });

  test('for any address within it is answered with the one page', () => {
    expect(asked('/', 'navigate')).toBe('/index.html');
    expect(asked('/person/0199f2d0?from=diary', 'navigate')).toBe('/index.html');
  });

  test('to the server goes to the server, always', () => {
    expect(asked('/api/phone/pull?after=0.0')).toBeUndefined();
    expect(asked('/api/phone/site-page', 'navigate')).toBeUndefined();
    expect(asked('/assets/main.js', 'cors', 'POST')).toBeUndefined();
  });

  test('for anything that is not kept, or of another house, goes its way', () => {
    expect(asked('/assets/other.js')).toBeUndefined();
    expect(asked('/constructor')).toBeUndefined();
    expect(asked('https://elsewhere.example/assets/main.js')).toBeUndefined();
  });
});

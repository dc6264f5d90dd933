import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataFolder } from './data-folder.ts';

let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'thari-data-'));
  folder = join(place, 'deep', 'data');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const writeVersion = (content: string) => writeFileSync(join(folder, 'thari.json'), content);

describe('the data folder', () => {
  test('is made for us alone where there is none', () => {
    expect(openDataFolder(folder).path).toBe(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('tells the version of its data', () => {
    openDataFolder(folder);
    expect(JSON.parse(readFileSync(join(folder, 'thari.json'), 'utf8'))).toEqual({ dataVersion: 1 });
  });

  test('opens again after it was released', () => {
    openDataFolder(folder).release();
    expect(openDataFolder(folder).path).toBe(folder);
  });

  test('is refused to a second server, and says which process has it', () => {
    openDataFolder(folder);
    expect(() => openDataFolder(folder)).toThrow(`in use by another Thari (process ${process.pid})`);
  });

  test('is refused when a newer programme wrote it, and can be opened by that one at once', () => {
    openDataFolder(folder).release();
    writeVersion('{"dataVersion":2}');
    expect(() => openDataFolder(folder)).toThrow(/newer Thari \(data version 2, this one knows 1\)/);
    writeVersion('{"dataVersion":1}');
    expect(openDataFolder(folder).path).toBe(folder);
  });

  test.each(['', '{', '{}', 'null', '{"dataVersion":"1"}'])('is refused when its version reads %j', (content) => {
    openDataFolder(folder).release();
    writeVersion(content);
    expect(() => openDataFolder(folder)).toThrow(/does not tell the version/);
  });

  test('is refused where other files lie and no data of ours, and those are left alone', () => {
    writeFileSync(join(place, 'letter.txt'), 'Dear Grace');
    expect(() => openDataFolder(place)).toThrow(/holds other files \(such as letter.txt\)/);
    expect(readFileSync(join(place, 'letter.txt'), 'utf8')).toBe('Dear Grace');
  });

  test('is refused where it cannot be made', () => {
    writeFileSync(join(place, 'deep'), '');
    expect(() => openDataFolder(folder)).toThrow(StartProblem);
    expect(() => openDataFolder(folder)).toThrow(/cannot be used by this user \(ENOTDIR\)/);
  });
});

import { connectEngine } from '@thari/phone/engine/connect-engine';
import type { EngineChange, PhoneEngine } from '@thari/phone/engine/engine-api';
import { keepApp } from '@thari/phone/service-worker/keep-app';

declare const mark: string; // told by the test that builds it

/** A page with the engine and nothing to look at: what a test calls in place of screens. */
export type EnginePage = {
  readonly engine: PhoneEngine;
  readonly heard: EngineChange[];
  readonly updates: { takeOver: () => void }[];
  readonly mark: string;
};

const engine = connectEngine();
const page: EnginePage = { engine, heard: [], updates: [], mark };
void engine.watch((change) => void page.heard.push(change));
void keepApp((update) => void page.updates.push(update));
Object.assign(globalThis, { page });

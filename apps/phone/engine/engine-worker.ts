import './old-browsers.ts';
import { expose } from 'comlink';
import { browserEdge } from './browser-edge.ts';
import { deviceStore } from './device/device-store.ts';
import { phoneEngine } from './phone-engine.ts';

const engine = phoneEngine({ edge: browserEdge, devices: deviceStore('thari-device'), logName: 'thari-log' });
// A network that comes back is the best moment to talk.
addEventListener('online', () => void engine.syncNow());
expose(engine);

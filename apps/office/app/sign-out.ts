import { officeApi } from '../api/office-api.ts';

/** Says that the server still has to be told. Nothing about anybody. */
const owed = 'thari-desk-sign-out';
/** The tabs of one desk talk here: who was seen when, and that the desk was locked. */
export const tabsChannel = 'thari-desk';
export const lockedWord = 'locked';

/** Ends the session. Without network the server cannot be told, so that it is told before this desk opens again. */
export const signOut = async (): Promise<void> => {
  localStorage.setItem(owed, 'yes');
  const channel = new BroadcastChannel(tabsChannel);
  channel.postMessage(lockedWord);
  channel.close();
  const answer = await officeApi.signOut();
  if (answer.ok || answer.failure.kind === 'signed-out') localStorage.removeItem(owed);
};

/** Who is signed in, once every earlier sign-out has reached the server. */
export const openSession = async (): ReturnType<typeof officeApi.session> => {
  if (localStorage.getItem(owed)) await signOut();
  return localStorage.getItem(owed) ? { ok: false, failure: { kind: 'offline' } } : officeApi.session();
};

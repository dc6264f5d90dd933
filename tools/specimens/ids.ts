/** Ids that are easy to recognise in a specimen: all the people in it are invented. */
const id = (number: number): string => `0199f2d0-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const nomsa = id(1); // the mother
export const thandi = id(2); // her infant
export const pair = id(3);
export const grace = id(4); // her mentor mother
export const otherWorker = id(5);
export const site = id(6);
export const otherSite = id(7);
export const graceOnHerPhone = id(8); // the writer: one installation used by one person
export const farai = id(9); // programme officer, who registers people and sites
export const faraiAtTheDesk = id(10);

export const pregnancy = id(20);
export const lostPregnancy = id(21);
export const visit = id(30);
export const missedVisit = id(31);
export const cancelledVisit = id(32);
export const attempt = id(33);
export const session = id(34);
export const contact = id(35);
export const screen = id(36);
export const offer = id(37);
export const disclosure = id(38);
export const unrecorded = id(39);
export const infantSample = id(40);
export const motherSample = id(41);
export const rapidTest = id(42);
export const referral = id(50);
export const card = id(51);
export const approval = id(60);
export const group = id(70);
export const talk = id(71);
export const review = id(72);
export const action = id(73);
export const cover = id(74);
export const round = id(75);

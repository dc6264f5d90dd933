/** The people of every test: invented, few, and always the same. Nobody real ever enters a test. */

/** A fixed id. The last digits say which one, so that a failing test can be read. */
const id = (kind: string, number: number): string =>
  `0199f2d0-${kind.padStart(4, '0')}-7000-8000-${String(number).padStart(12, '0')}`;

export const maputsoeClinic = { id: id('51', 1), name: 'Maputsoe Clinic', country: 'LS' } as const;
export const hlotseHospital = { id: id('51', 2), name: 'Hlotse Hospital', country: 'LS' } as const;

/** Staff. `writer` is the person on one installation: her phone, his desk. */
export const grace = { id: id('57', 1), writer: id('da', 1), name: 'Grace', role: 'mentor-mother' } as const;
export const sisterDube = { id: id('57', 2), writer: id('da', 2), name: 'Sister Dube', role: 'nurse' } as const;
export const farai = { id: id('57', 3), writer: id('da', 3), name: 'Farai', role: 'programme-officer' } as const;

/** Women. `pair` is the stream that she and her babies share. */
export const nomsa = {
  id: id('aa', 1),
  pair: id('aa', 101),
  givenName: 'Nomsa',
  familyName: 'Dlamini',
  phone: '0700 000 001',
  place: 'the blue house behind the mill',
  codeWord: 'marula',
} as const;
export const lerato = { id: id('aa', 2), pair: id('aa', 102), givenName: 'Lerato', familyName: 'Mokoena' } as const;
export const busi = { id: id('aa', 3), pair: id('aa', 103), givenName: 'Busi', familyName: 'Khumalo' } as const;
export const zodwa = { id: id('aa', 4), pair: id('aa', 104), givenName: 'Zodwa', familyName: 'Nkosi' } as const;

/** Nomsa's babies: Thandi, and Sipho where a test needs twins. */
export const thandi = { id: id('ba', 1), givenName: 'Thandi' } as const;
export const sipho = { id: id('ba', 2), givenName: 'Sipho' } as const;

/** What happens to them has ids too. Number 1 is what a builder makes when nothing else is asked. */
export const pregnancyId = (number = 1): string => id('a1', number);
export const sampleId = (number = 1): string => id('a2', number);
export const viralLoadId = (number = 1): string => id('a3', number);
export const appointmentId = (number = 1): string => id('a4', number);
export const attemptId = (number = 1): string => id('a5', number);
export const referralId = (number = 1): string => id('a6', number);
export const sessionId = (number = 1): string => id('a7', number);

/** The id of the nth event (from 0) of a writer, as `stream` in care.ts gives it. */
export const eventId = (number: number, writer: string = grace.writer): string =>
  id(`e${Number(writer.slice(-3))}`, number);

/** The few ids that a field may hold in a generated test; undefined for a field that is not an id. */
export const idsFor = (field: string): readonly string[] | undefined => {
  if (field === 'motherId') return [nomsa.id];
  if (field === 'infantId') return [thandi.id, sipho.id];
  if (field === 'about') return [nomsa.id, thandi.id, sipho.id];
  if (field === 'assignedTo') return [grace.id, sisterDube.id];
  if (field === 'toSite') return [maputsoeClinic.id, hlotseHospital.id];
  if (field === 'disclosureId') return [id('ad', 1), id('ad', 2)];
  const makers: Record<string, (number: number) => string> = {
    pregnancyId,
    sampleId,
    appointmentId,
    attemptId,
    referralId,
    sessionId,
  };
  const make = makers[field];
  return make && [make(1), make(2), make(3)];
};

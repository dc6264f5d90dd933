type Person = {
  readonly _id: string;
  readonly type: string;
  readonly date_of_birth: string;
  readonly exposed?: string;
  readonly date_of_death?: string;
  readonly muted?: number;
};
type Utils = {
  readonly addDate: (date: Date, days: number) => Date;
  readonly isFormSubmittedInWindow: (reports: unknown, form: string, start: number, end: number) => boolean;
};

/**
 * The rule of the first test in the language of the toolkit's rules engine: what remains of a declarative task when it has been
 * compiled. It is written by hand, because the compiled form carries code under the AGPL; that code also copies the definition
 * of the task for every client, which is spared here. It is handed over as text, so that it may name nothing outside itself.
 */
const firstTestTask = (
  c: { readonly contact?: Person; readonly reports: unknown },
  Task: new (task: object) => object,
  Utils: Utils,
  emit: (what: string, task: object) => void,
): void => {
  const { contact, reports } = c;
  if (contact?.type !== 'person' || contact.exposed !== 'yes') return;
  const born = new Date(`${contact.date_of_birth}T00:00:00`);
  const [from, end] = [Utils.addDate(born, 28).getTime(), Utils.addDate(born, 273).getTime() - 1];
  const isTaken = Utils.isFormSubmittedInWindow(reports, 'infant_sample', from, end);
  if (!isTaken && (contact.date_of_death || contact.muted)) return;
  emit(
    'task',
    new Task({
      _id: `${contact._id}~first-test~infant-first-test`,
      deleted: false,
      doc: c,
      contact,
      icon: 'infant',
      date: Utils.addDate(born, 42),
      readyStart: 14,
      readyEnd: 230,
      title: 'task.infant-first-test',
      resolved: isTaken,
      actions: [
        {
          type: 'report',
          form: 'infant_sample',
          label: 'task.infant-first-test',
          content: { source: 'task', source_id: contact._id, contact },
        },
      ],
    }),
  );
};

/** As the settings of a CHT app carry it: `isDeclarative` lets the engine run it as JavaScript, its fastest way. */
export const appSettings = {
  tasks: {
    isDeclarative: true,
    rules: `(${firstTestTask})(c, Task, Utils, emit); emit('_complete', { _id: true });`,
    targets: { items: [] },
  },
};

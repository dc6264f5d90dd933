/** The screens before the app opens. They name no programme. */
export const doors = {
  activate: {
    heading: 'Welcome',
    lead: 'Your coordinator has a code for you. Type it here once, where there is network.',
    code: 'Your code',
    codeHint: 'Small or large letters, both are right.',
    go: 'Open this phone',
    busy: 'Asking the server',
    tooShort: 'A code has at least 6 signs. Look at it again.',
    refusals: {
      'wrong-code': 'That code is not known. Look at it again, or ask your coordinator for a new one.',
      'code-used': 'This code was used already. Ask your coordinator for a new one.',
      'no-network': 'There is no network here. Go where there is some and try again.',
      'server-problem': 'The server did not answer well. Wait a little and try again.',
    },
  },
  pin: {
    hello: (name: string) => `Hello ${name}`,
    choose: 'Choose six numbers',
    again: 'The same six once more',
    rulesTitle: 'Good numbers',
    rules: ['Not a birthday.', 'Not 123456, not 111111.', 'Nobody else knows them, not even your coordinator.'],
    differ: 'The two were not the same. Begin again.',
    busy: 'Locking it up',
    entered: (count: number, length: number) => `${count} of ${length}`,
    refusals: {
      'too-short': 'Six numbers are needed.',
      'not-digits': 'Only numbers, please.',
      'too-easy': 'These are easy to guess. Choose six others.',
    },
  },
  lock: {
    heading: 'Locked',
    label: (name: string) => `${name}, your six numbers`,
    busy: 'Opening',
    wrong: 'That is not it.',
    triesLeft: (left: number) => (left === 1 ? 'That is not it. 1 try left.' : `That is not it. ${left} tries left.`),
    lastTries: (left: number) =>
      left === 1
        ? '1 try left. After it this phone forgets what it can read. Ask your coordinator first.'
        : `${left} tries left. After them this phone forgets what it can read.`,
    wait: 'Wait before the next try',
    waitFor: (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    leaseEnded: 'This phone has not met the server for a long time. Go where there is network, then try again.',
    meetServer: 'Meet the server now',
    meeting: 'Looking for the server',
    unsent: (n: number) => (n === 1 ? '1 entry is kept and not yet sent.' : `${n} entries are kept and not yet sent.`),
    refusals: {
      'wrong-pin': 'That is not it.',
      wait: 'Wait a little before the next try.',
      destroyed: 'Ten wrong tries. This phone has forgotten what it could read.',
      'lease-ended': 'This phone has to meet the server once before it opens again.',
      'used-elsewhere': 'The app is open in another window of this phone.',
    },
  },
  destroyed: {
    heading: 'This phone forgot',
    lead: 'There were ten wrong tries, so what could be read here is gone. Nobody can read it.',
    unsent: (n: number) =>
      n === 0
        ? 'Everything had been sent before. Nothing is lost.'
        : n === 1
          ? '1 entry was not yet sent. It is kept, locked, and goes up when there is network.'
          : `${n} entries were not yet sent. They are kept, locked, and go up when there is network.`,
    next: 'Ask your coordinator for a new code.',
    haveCode: 'I have a new code',
  },
  elsewhere: {
    heading: 'Open elsewhere',
    lead: 'The app is open in another window of this phone.',
    useHere: 'Use it here',
  },
};

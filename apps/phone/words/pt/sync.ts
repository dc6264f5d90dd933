import type { Words } from '../words.ts';

/** Sending and receiving, in words that everybody may see. */
export const sync: Words['sync'] = {
  allSent: 'Tudo enviado',
  short: (n) => (n === 0 ? 'tudo enviado' : `${n} por enviar`),
  unsent: (n) => (n === 1 ? '1 ainda por enviar' : `${n} ainda por enviar`),
  never: 'ainda nada enviado',
  lastToday: (clock) => `último envio hoje ${clock}`,
  lastYesterday: (clock) => `último envio ontem ${clock}`,
  lastOn: (day) => `último envio ${day}`,
  now: 'Enviar agora',
  busy: 'A enviar',
  needsHelp: (n) => (n === 1 ? '1 precisa da sua ajuda' : `${n} precisam da sua ajuda`),
  pull: 'Puxe para baixo para enviar',
  letGo: 'Solte para enviar',
  reached: 'Chegou ao servidor',
  problems: {
    offline: 'Agora não há rede. Fica guardado e segue sozinho.',
    'server-problem': 'O servidor não respondeu bem. Está guardado; tente outra vez mais tarde.',
    'signed-out': 'Este telefone foi desligado do servidor. Peça um novo código à sua coordenadora.',
    'storage-full': 'Este telefone está cheio. Apague algumas fotografias ou vídeos e tente outra vez.',
  },
  refused: {
    malformed: 'O servidor não conseguiu ler este registo. Avise a sua coordenadora.',
    'wrong-shape': 'O servidor não conseguiu ler este registo. Avise a sua coordenadora.',
    'wrong-stream': 'Este registo ficou na pessoa errada. Abra a página dela e escreva-o outra vez.',
    'cannot-be-opened': 'O servidor não tem a chave deste registo. Avise a sua coordenadora.',
    'not-your-writer': 'Isto foi escrito por outro telefone. Avise a sua coordenadora.',
    'not-your-site': 'Ela agora pertence a outro local. Avise a sua coordenadora.',
    'id-taken': 'O servidor tem outro registo neste lugar. Abra a página dela e veja se está lá.',
    'private-part-missing': 'O nome ou a nota não chegou. Avise a sua coordenadora.',
    'private-part-differs': 'O nome ou a nota estragou-se no caminho. Avise a sua coordenadora.',
    'cannot-be-read': 'O servidor é mais antigo do que este telefone. Segue sozinho depois de o servidor ser renovado.',
    'dated-in-the-future': 'O dia ainda está para vir. Abra o registo e corrija o dia.',
  },
  refusedOther: 'O servidor não aceitou este registo. Avise a sua coordenadora.',
};

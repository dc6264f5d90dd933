import type { Words } from '../words.ts';

export const topics: Words['topics'] = {
  feelings: {
    name: 'Kamoo a phelang kateng',
    message: 'Ha u mong. Le ’na ke tsamaile tsela ena.',
    question: 'U robetse joang bekeng ena?',
  },
  'what-comes-next': {
    name: 'Se latelang',
    message: 'U tla tseba mohato o mong le o mong pele o fihla.',
    question: 'U ka rata ho tseba’ng pele?',
  },
  'who-knows': {
    name: 'Ke mang ea tsebang',
    message: 'Ke uena ea khethang hore na u bolella mang, le neng.',
    question: 'Na ho na le motho a le mong eo u mo tšepang?',
  },
  'safe-at-home': {
    name: 'Ho bolokeha lapeng',
    message: 'Ha ho motho ea lokelang ho u utloisa bohloko. Thuso e teng.',
    question: 'Na u ikutloa u bolokehile lapeng?',
  },
  'every-day': {
    name: 'Ho e nka letsatsi le leng le le leng',
    message: 'Letsatsi le leng le le leng, ka hora e le ’ngoe, ho boloka uena le lesea le phela hantle.',
    question: 'Ke eng e u thusang ho hopola?',
  },
  'side-effects': {
    name: 'Ha e mo kulisa',
    message: 'U se khaotse ka bouena. Mooki a ka thusa.',
    question: 'Na ho na le se bileng thata esale u qala?',
  },
  'her-check': {
    name: 'Tlhahlobo ea hae',
    message: 'Palo e tlaase e bolela hore uena le lesea le sirelelitsoe hantle.',
    question: 'Ea hau ea ho qetela e bile neng?',
  },
  partner: {
    name: 'Molekane oa hae',
    message: 'A ka tla le uena. Re bua le lona ka bobeli.',
    question: 'O tseba eng?',
  },
  'staying-well': {
    name: 'Ho lula a phela hantle ka boeena',
    message: 'U ka itšireletsa, le ha u ntse u anyesa lesea.',
    question: 'U hlahlobiloe neng la ho qetela?',
  },
  'clinic-visits': {
    name: 'Liketelo pele ho pelehi',
    message: 'Liketelo tse robeli li boloka lona ka bobeli.',
    question: 'E latelang e neng?',
  },
  'danger-signs': {
    name: 'Nako ea ho ea hang-hang',
    message: 'Ho tsoa mali, feberu, hlooho e opang haholo, kapa lesea le sa noeng: e-ea hang-hang.',
    question: 'Ke mang ea ka u isang bosiu?',
  },
  'birth-plan': {
    name: 'Moo a tla belehela teng',
    message: 'Tleliniki ke sebaka se bolokehileng ka ho fetisisa, ho lona ka bobeli.',
    question: 'Na mokotla oa hau o lokile?',
  },
  'baby-first-days': {
    name: 'Matsatsi a pele a lesea',
    message: 'Tleliniki e fa lesea moriana matsatsing a lona a mararo a pele.',
    question: 'Ke mang ea tla u hopotsa?',
  },
  'baby-check': {
    name: 'Tlhahlobo ea lesea',
    message: 'Lerotholi le lenyenyane la mali le re bolella kamoo lesea le phelang kateng.',
    question: 'U tla e tlela neng?',
  },
  'baby-every-day': {
    name: 'Moriana oa lesea letsatsi le leng le le leng',
    message: 'Letsatsi le leng le le leng ho fihlela mooki a re emisa.',
    question: 'Ho setse matsatsi a makae botlolong?',
  },
  feeding: {
    name: 'Ho fepa lesea',
    message: 'Lebese la letsoele feela ka likhoeli tse tšeletseng, ha ho letho le leng, leha e le metsi.',
    question: 'Lesea le noa’ng?',
  },
  'more-than-milk': {
    name: 'Ho feta lebese',
    message: 'Ho tloha likhoeling tse tšeletseng motoho le lijo tse silakantsoeng, ’me letsoele le tsoela pele.',
    question: 'Lesea le jele’ng maobane?',
  },
  'end-of-feeding': {
    name: 'Ha ho anyesa ho fela',
    message: 'Mpolelle letsatsi la ho qetela: tlhahlobo ea ho qetela e baloa ho tloha ho lona.',
    question: 'U rerile ho khaotsa neng?',
  },
  growing: {
    name: 'Kamoo lesea le holang kateng',
    message: 'Bapala le lesea ’me u bue le lona letsatsi le leng le le leng.',
    question: 'Lesea le khona ho etsa’ng joale?',
  },
  injections: {
    name: 'Liente tsa lesea',
    message: 'Tlo le karete nako le nako.',
    question: 'Na nka bona karete?',
  },
  'next-baby': {
    name: 'Lesea le latelang',
    message: 'Ke uena ea khethang hore na ho joalo, le neng.',
    question: 'Na u ka rata lesea haufinyane, hamorao, kapa ha ho sa le leng?',
  },
  'last-check': {
    name: 'Tlhahlobo ea ho qetela',
    message: 'Ebe re tseba ka bonnete, ’me u e phethile.',
    question: 'Re tla ea letsatsi lefe?',
  },
  goodbye: {
    name: 'Ka mor’a lenaneo',
    message: 'U tsoela pele le tleliniki, ’me u tseba tsela.',
    question: 'U tla letsetsa mang ha u hloka motho?',
  },
  grief: {
    name: 'Tahlehelo ea hae',
    message: 'E ne e se molato oa hau. Nako e teng.',
    question: 'Ke mang ea nang le uena?',
  },
  'own-health': {
    name: 'Bophelo ba hae',
    message: 'Uena ka bouena u bohlokoa.',
    question: '’Mele oa hau o hloka’ng joale?',
  },
};

import type { Words } from '../words.ts';

export const topics: Words['topics'] = {
  feelings: {
    name: 'Unjani',
    message: 'Awuwedwa. Nami ngike ngahamba le ndlela.',
    question: 'Ulale kanjani kuleli viki?',
  },
  'what-comes-next': {
    name: 'Okulandelayo',
    message: 'Uzosazi isinyathelo ngasinye singakafiki.',
    question: 'Ungathanda ukwazi ini kuqala?',
  },
  'who-knows': {
    name: 'Ubani owaziyo',
    message: 'Nguwe okhetha ukuthi utshela bani, nokuthi nini.',
    question: 'Ukhona yini umuntu oyedwa omethembayo?',
  },
  'safe-at-home': {
    name: 'Ukuphepha ekhaya',
    message: 'Akekho ovunyelwe ukukulimaza. Lukhona usizo.',
    question: 'Uzizwa uphephile ekhaya?',
  },
  'every-day': {
    name: 'Ukuwuphuza nsuku zonke',
    message: 'Nsuku zonke, ngesikhathi esifanayo, kugcina wena nomntwana niphilile.',
    question: 'Yini ekusiza ukuthi ukhumbule?',
  },
  'side-effects': {
    name: 'Uma umgulisa',
    message: 'Ungayeki ngokwakho. Unesi angasiza.',
    question: 'Kukhona yini okube nzima selokhu waqala?',
  },
  'her-check': {
    name: 'Ukuhlolwa kwakhe',
    message: 'Inombolo ephansi isho ukuthi wena nomntwana nivikeleke kahle.',
    question: 'Ugcine nini ukuhlolwa?',
  },
  partner: {
    name: 'Umlingani wakhe',
    message: 'Angeza nawe. Sikhuluma nani nobabili.',
    question: 'Yena wazini?',
  },
  'staying-well': {
    name: 'Ukuhlala ephilile yena',
    message: 'Ungazivikela, nangesikhathi uncelisa umntwana.',
    question: 'Ugcine nini ukuhlolwa?',
  },
  'clinic-visits': {
    name: 'Emtholampilo ngaphambi kokubeletha',
    message: 'Ukuya izikhathi eziyisishiyagalombili kunigcina niphephile nobabili.',
    question: 'Uya nini ngokulandelayo?',
  },
  'danger-signs': {
    name: 'Uma kumele ahambe masinyane',
    message: 'Ukopha, imfiva, ikhanda elibuhlungu kakhulu, noma umntwana ongaphuzi: hamba masinyane.',
    question: 'Ubani ongakuyisa ebusuku?',
  },
  'birth-plan': {
    name: 'Lapho ezobelethela khona',
    message: 'Umtholampilo yindawo ephephe kakhulu, kini nobabili.',
    question: 'Isikhwama sakho sesipakishiwe?',
  },
  'baby-first-days': {
    name: 'Izinsuku zokuqala zomntwana',
    message: 'Umtholampilo unika umntwana umuthi ezinsukwini zakhe ezintathu zokuqala.',
    question: 'Ubani ozokukhumbuza?',
  },
  'baby-check': {
    name: 'Ukuhlolwa komntwana',
    message: 'Iconsi elincane legazi lisitshela ukuthi umntwana unjani.',
    question: 'Uzokuza nini?',
  },
  'baby-every-day': {
    name: 'Umuthi womntwana nsuku zonke',
    message: 'Nsuku zonke kuze kube unesi uthi akume.',
    question: 'Kusele izinsuku ezingaki ebhodleleni?',
  },
  feeding: {
    name: 'Ukudla komntwana',
    message: 'Ubisi lwebele kuphela izinyanga eziyisithupha, akukho okunye, ngisho namanzi.',
    question: 'Umntwana uphuzani?',
  },
  'more-than-milk': {
    name: 'Okungaphezu kobisi',
    message: 'Kusukela ezinyangeni eziyisithupha iphalishi nokudla okugayiwe, nebele liyaqhubeka.',
    question: 'Umntwana udleni izolo?',
  },
  'end-of-feeding': {
    name: 'Uma ukuncelisa kuphela',
    message: 'Ngitshele usuku lokugcina: ukuhlolwa kokugcina kubalwa kusukela kulo.',
    question: 'Uhlele ukuyeka nini?',
  },
  growing: {
    name: 'Umntwana ukhula kanjani',
    message: 'Dlala futhi ukhulume nomntwana nsuku zonke.',
    question: 'Umntwana usekwazi ukwenzani manje?',
  },
  injections: {
    name: 'Imijovo yomntwana',
    message: 'Letha ikhadi ngaso sonke isikhathi.',
    question: 'Ngingalibona ikhadi?',
  },
  'next-baby': {
    name: 'Umntwana olandelayo',
    message: 'Nguwe okhetha ukuthi uyamfuna yini, nokuthi nini.',
    question: 'Ungathanda umntwana maduze, kamuva, noma awusafuni?',
  },
  'last-check': {
    name: 'Ukuhlolwa kokugcina',
    message: 'Lapho sizokwazi ngokuqiniseka, futhi uzobe uphumelele.',
    question: 'Siya ngaluphi usuku?',
  },
  goodbye: {
    name: 'Ngemva kohlelo',
    message: 'Uqhubeka nomtholampilo, futhi indlela uyayazi.',
    question: 'Uzoshayela bani uma udinga umuntu?',
  },
  grief: {
    name: 'Ukulahlekelwa kwakhe',
    message: 'Bekungelona iphutha lakho. Isikhathi sikhona.',
    question: 'Ubani onawe?',
  },
  'own-health': {
    name: 'Impilo yakhe uqobo',
    message: 'Ubalulekile wena uqobo.',
    question: 'Umzimba wakho udingani manje?',
  },
};

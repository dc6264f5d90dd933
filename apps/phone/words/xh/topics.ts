import type { Words } from '../words.ts';

export const topics: Words['topics'] = {
  feelings: { name: 'Unjani', message: 'Awuwedwa. Nam ndihambe le ndlela.', question: 'Ulale njani kule veki?' },
  'what-comes-next': {
    name: 'Okulandelayo',
    message: 'Uza kulazi inyathelo ngalinye phambi kokuba lifike.',
    question: 'Ungathanda ukwazi ntoni kuqala?',
  },
  'who-knows': {
    name: 'Ngubani owaziyo',
    message: 'Nguwe okhetha ukuba uxelela bani, nanini.',
    question: 'Ngaba ukhona umntu omnye omthembayo?',
  },
  'safe-at-home': {
    name: 'Ukukhuseleka ekhaya',
    message: 'Akukho mntu ufanele ukukwenzakalisa. Lukhona uncedo.',
    question: 'Uziva ukhuselekile ekhaya?',
  },
  'every-day': {
    name: 'Ukuthatha yonke imihla',
    message: 'Yonke imihla, ngeyure enye, kukugcina wena nosana niphilile.',
    question: 'Yintoni ekuncedayo ukuze ukhumbule?',
  },
  'side-effects': {
    name: 'Xa kumenza angaphili',
    message: 'Ungayeki ngokwakho. Umongikazi angakunceda.',
    question: 'Ikhona into ebinzima ukususela oko uqalileyo?',
  },
  'her-check': {
    name: 'Uhlolo lwakhe',
    message: 'Inani eliphantsi lithetha ukuba wena nosana nikhuseleke kakuhle.',
    question: 'Belunini olwakho lokugqibela?',
  },
  partner: {
    name: 'Iqabane lakhe',
    message: 'Angeza nawe. Sithetha nani nobabini.',
    question: 'Yintoni ayaziyo?',
  },
  'staying-well': {
    name: 'Ukuhlala ephilile',
    message: 'Ungazikhusela, nangexesha usondla usana.',
    question: 'Wahlolwa nini okokugqibela?',
  },
  'clinic-visits': {
    name: 'Utyelelo phambi kokubeleka',
    message: 'Utyelelo olusibhozo lunigcina nikhuselekile nobabini.',
    question: 'Lunini olwakho olulandelayo?',
  },
  'danger-signs': {
    name: 'Xa kufuneka uye kwangoko',
    message: 'Ukopha, ifiva, intloko ebuhlungu kakhulu, okanye usana olungaseliyo: yiya kwangoko.',
    question: 'Ngubani onokukusa ebusuku?',
  },
  'birth-plan': {
    name: 'Apho abelekela khona',
    message: 'Ikliniki yeyona ndawo ikhuselekileyo, kuni nobabini.',
    question: 'Ingxowa yakho ipakishiwe?',
  },
  'baby-first-days': {
    name: 'Iintsuku zokuqala zosana',
    message: 'Ikliniki inika usana iyeza kwiintsuku zalo ezintathu zokuqala.',
    question: 'Ngubani oza kukukhumbuza?',
  },
  'baby-check': {
    name: 'Uhlolo losana',
    message: 'Ithontsi elincinci legazi lisixelela ukuba usana lunjani.',
    question: 'Uza kuzela lona nini?',
  },
  'baby-every-day': {
    name: 'Iyeza losana yonke imihla',
    message: 'Yonke imihla de umongikazi athi yeka.',
    question: 'Ibhotile isenele iintsuku ezingaphi?',
  },
  feeding: {
    name: 'Ukondla usana',
    message: 'Ubisi lwebele kuphela iinyanga ezintandathu, akukho nto yimbi, nkqu namanzi.',
    question: 'Usana lusela ntoni?',
  },
  'more-than-milk': {
    name: 'Ngaphezu kobisi',
    message: 'Ukusuka kwiinyanga ezintandathu isidudu nokutya okucudiweyo, nebele liyaqhubeka.',
    question: 'Usana lutye ntoni izolo?',
  },
  'end-of-feeding': {
    name: 'Xa ukuncancisa kuphela',
    message: 'Ndixelele usuku lokugqibela: uhlolo lokugqibela lubalwa ukusuka kulo.',
    question: 'Uceba ukuyeka nini?',
  },
  growing: {
    name: 'Usana lukhula njani',
    message: 'Dlala uthethe nosana yonke imihla.',
    question: 'Usana lukwazi ukwenza ntoni ngoku?',
  },
  injections: { name: 'Izitofu zosana', message: 'Yiza nekhadi qho.', question: 'Ndingalibona ikhadi?' },
  'next-baby': {
    name: 'Umntwana olandelayo',
    message: 'Nguwe okhethayo nokuba uyamfuna na, nokuba nini.',
    question: 'Ungathanda umntwana kungekudala, kamva, okanye ungabi saphinda?',
  },
  'last-check': {
    name: 'Uhlolo lokugqibela',
    message: 'Emva koko siyazi ngokuqinisekileyo, kwaye uphumelele.',
    question: 'Siza kuya ngaluphi usuku?',
  },
  goodbye: {
    name: 'Emva kwenkqubo',
    message: 'Uyaqhubeka nekliniki, kwaye indlela uyayazi.',
    question: 'Uza kufowunela bani xa ufuna umntu?',
  },
  grief: { name: 'Ilahleko yakhe', message: 'Ibingelotyala lakho. Likhona ixesha.', question: 'Ngubani onawe?' },
  'own-health': {
    name: 'Impilo yakhe',
    message: 'Ubalulekile wena ngokwakho.',
    question: 'Umzimba wakho ufuna ntoni ngoku?',
  },
};

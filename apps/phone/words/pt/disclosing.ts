import type { DisclosingWords } from '../disclosing.ts';

/**
 * Mozambique says "HIV" and "TARV", Angola "VIH". The follow-up clinic of exposed babies, CCR, and the testing room, UATS, are known by
 * everybody there. "Leite" alone and "mamã" are everyday words, so they are not here.
 */
export const disclosing: DisclosingWords = {
  names: [
    ...['hiv', 'vih', 'sida', 'arv', 'arvs', 'tarv', 'antirretrovir*', 'antiretrovir*', 'retrovir*', 'viral', 'virais'],
    ...['virolog*', 'ptv', 'cd4', 'pcr', 'uats', 'nevirapina', 'zidovudina', 'cotrimoxazol', 'co-trimoxazol'],
    ...['sero*', 'soroposit*', 'positiv*', 'negativ*', 'indetectave*', 'mae mentora', 'maes mentoras', 'mentora*'],
  ],
  capitals: ['SIDA', 'TARV', 'PTV', 'CCR', 'UATS', 'ATS', 'CV'],
  hints: [
    ...['estado', 'teste', 'testes', 'testa*', 'resultado*', 'comprimido*', 'medicament*', 'remedio*', 'tratament*'],
    ...['adesao', 'aderencia', 'conselheir*', 'aconselha*', 'grupo de apoio', 'amament*', 'mamar', 'mamada*', 'peito'],
    ...['leite materno', 'leite do peito', 'virus', 'carga', 'profila*', 'laborat*', 'amostra*', 'colheita*', 'sangue'],
  ],
};

import { type Pack, type PackSettings, packVersion } from '../pack.ts';

type Plain = readonly unknown[] | number | string | boolean;
/** A section is overridden field by field; a list or a number as a whole. */
export type SettingsOverride = {
  readonly [Section in keyof PackSettings]?: PackSettings[Section] extends Plain
    ? PackSettings[Section]
    : Partial<PackSettings[Section]>;
};

export type PackOverrides = Omit<Pack, 'basedOn' | 'settings'> & { readonly settings: SettingsOverride };

/** A country's pack: what it says differently, on top of the pack it is based on. */
export const packFrom = (base: Pack, { settings, ...own }: PackOverrides): Pack => ({
  ...own,
  basedOn: packVersion(base),
  settings: {
    ...base.settings,
    ...settings,
    finalTest: { ...base.settings.finalTest, ...settings.finalTest },
    spoiltSample: { ...base.settings.spoiltSample, ...settings.spoiltSample },
    inconclusive: { ...base.settings.inconclusive, ...settings.inconclusive },
    prophylaxis: { ...base.settings.prophylaxis, ...settings.prophylaxis },
    cotrimoxazole: { ...base.settings.cotrimoxazole, ...settings.cotrimoxazole },
    viralLoad: { ...base.settings.viralLoad, ...settings.viralLoad },
    tracing: { ...base.settings.tracing, ...settings.tracing },
    practice: { ...base.settings.practice, ...settings.practice },
  },
});

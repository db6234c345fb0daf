import type { Language } from '../../../core/model/names.ts';

/** The sample's regions in the languages of its letters; it writes them in Chinese. */
const names: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  厦门: { en: 'Xiamen', de: 'Xiamen', fr: 'Xiamen', it: 'Xiamen', es: 'Xiamen', ja: '厦門市' },
  福建其他地区: {
    en: 'rest of Fujian',
    de: 'übriges Fujian',
    fr: 'reste du Fujian',
    it: 'resto del Fujian',
    es: 'resto de Fujian',
    ja: '福建省のその他の地域',
  },
  江苏: { en: 'Jiangsu', de: 'Jiangsu', fr: 'Jiangsu', it: 'Jiangsu', es: 'Jiangsu', ja: '江蘇省' },
  浙江: { en: 'Zhejiang', de: 'Zhejiang', fr: 'Zhejiang', it: 'Zhejiang', es: 'Zhejiang', ja: '浙江省' },
  上海: { en: 'Shanghai', de: 'Shanghai', fr: 'Shanghai', it: 'Shanghai', es: 'Shanghái', ja: '上海市' },
  新疆: { en: 'Xinjiang', de: 'Xinjiang', fr: 'Xinjiang', it: 'Xinjiang', es: 'Xinjiang', ja: '新疆' },
  西藏: { en: 'Tibet', de: 'Tibet', fr: 'Tibet', it: 'Tibet', es: 'Tíbet', ja: 'チベット' },
  青海: { en: 'Qinghai', de: 'Qinghai', fr: 'Qinghai', it: 'Qinghai', es: 'Qinghai', ja: '青海省' },
  甘肃: { en: 'Gansu', de: 'Gansu', fr: 'Gansu', it: 'Gansu', es: 'Gansu', ja: '甘粛省' },
};

/** A region's name in a language; where only the seller's own writing is known, that. */
export const regionName = (name: string, language: Language): string => names[name]?.[language] ?? name;

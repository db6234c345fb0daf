import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of Portuguese comments, accents folded. Source: written by hand, 2026-11. */
export const portuguese: LanguageProfile = {
  language: 'pt',
  words: `
    de que o a os as um uma e em no na do da dos das nao muito mas com por para foi nem veio chegou ainda minha
    meu estou produto vendedor entrega encomenda pessimo otimo bom boa recebi comprei atraso quebrado dias sem
    mais como quando depois porque isso esta este essa ele ela eu voce voces foram ser ter tem tinha sao ja so ate
    tambem nada tudo loja dinheiro devolucao reembolso resposta caixa embalagem qualidade rapido rapida ruim pouco
    melhor pior tamanho cor funciona funcionou parou semana semanas mes meses
  `,
  runs: `
    cao$ oes$ nh lh ^nao$ ei ou$ inho agem$ dade$ ^voc oza
  `,
};

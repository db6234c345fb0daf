import type { inPublic, Wordings } from '../situations.ts';

export const texts: Wordings<typeof inPublic> = {
  'public-product': {
    warm: `Ci dispiace che l'articolo non fosse come doveva essere. In casi come questo sostituiamo o rimborsiamo a nostre spese e ne abbiamo scritto tra i messaggi dell'ordine. Abbiamo inoltre segnalato i dettagli a chi controlla la merce.`,
    brief: `Ci dispiace che l'articolo non fosse come doveva essere. Lo sostituiamo o rimborsiamo a nostre spese; i dettagli sono tra i messaggi dell'ordine.`,
  },
  'public-delivery-own': {
    warm: `Ci dispiace per l'attesa. Una data di consegna va rispettata e in questo caso non è stato così. Abbiamo ripercorso la spedizione passo per passo e corretto ciò che l'ha rallentata.`,
    brief: `Ci dispiace per l'attesa. Abbiamo ripercorso la spedizione e corretto ciò che l'ha rallentata.`,
  },
  'public-delivery-amazon': {
    warm: `Ci dispiace che il pacco sia arrivato in ritardo. Questo ordine è stato conservato, imballato e consegnato da Amazon. Comprendiamo quanto sia spiacevole una data mancata e abbiamo trasmesso le informazioni.`,
    brief: `Ci dispiace per il ritardo. Questo ordine è stato conservato, imballato e consegnato da Amazon.`,
  },
  'public-general': {
    warm: `Grazie per aver descritto la Sua esperienza. Ci dispiace che non sia stata buona. Abbiamo esaminato l'ordine e proposto una soluzione tra i messaggi.`,
    brief: `Ci dispiace per questa esperienza. Abbiamo esaminato l'ordine e scritto tra i messaggi.`,
  },
};

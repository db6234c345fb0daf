import type { PersonalCases } from './cases.ts';

export const italian: PersonalCases = {
  IT: {
    sellers: `
      Tel. {02 5550 1423} non risponde nessuno
      telefono {06/55501423} sempre occupato
      cell. {312 345 6700} spento
      cellulare {312-3456700} non risponde
      numero {+39 312 3456700} staccato
      chiamate lo {0039 02 55501423} e ridete
      WhatsApp {3123456700} mi ha bloccato
      al {02.5550.1423} riattaccano
      sulla fattura c'è {02-55501423}, inesistente
      il numero è {tre uno due tre quattro cinque sei sette zero zero}
      numero fisso {055 5550142} muto
      mail {ordini@bottegalume.example} tornata indietro
      scrivete a {info (at) bottegalume.example}
      {ordini chiocciola bottegalume punto example} non esiste
      {assistenza＠bottegalume.example} mai risposto
      {resi[chiocciola]bottegalume[punto]example}
      Il venditore, {Ermenegildo Passalacqua}, rifiuta il rimborso
      titolare {ermenegildo passalacqua} maleducato
      Sig. {Ermenegildo Passalacqua} non rimborsa
      La Sig.ra {Domitilla Frescobaldini} mi ha insultato
      Signora {Domitilla Frescobaldini} scortese
      ho parlato con {Domitilla Frescobaldini}, arrogante
      IL TITOLARE {ERMENEGILDO PASSALACQUA} NON RISPONDE
      firmato {Giuseppe Montefalcone}, vergogna
      sulla fattura c'è {Giuseppe Montefalcone}, sparito
      la fattura è intestata a {Giuseppe Montefalcone}
      un certo {Oronzo Bellavista} mi ha minacciato
      {Giuseppe Montefalcone} del servizio clienti è scortese
      {Ermenegildo Passalacqua}, il proprietario, ride
      l'operatrice si chiama {Domitilla Frescobaldini}
      mi ha risposto {Giuseppe Montefalcone} in malo modo
      il responsabile ({Oronzo Bellavista}) non richiama
      gestito da {giuseppe montefalcone}, evitate
      la risposta di {Oronzo Bellavista} è stata offensiva
      capo: {Oronzo Bellavista}
      {Domitilla Frescobaldini} dell'assistenza ha riattaccato`,
    others: `
      Ordine 405-7654321-1234567 perso
      codice EAN 8001234567895 diverso
      spedizione 123456789012 ferma
      numero di tracking 312 345 6700 inesistente
      codice articolo 3123456700 errato
      numero di serie 02 5550 1423 graffiato
      P.IVA 01234567890 finta
      ordinato il 03/11/2026 e arrivato il 20/11/2026
      pagato 1.299,00 euro
      misure 1200 x 600 x 750 mm
      Poste Italiane 803160 non sa nulla
      Bartolini 02 5550 1423 corriere pessimo
      servizio clienti Amazon 800 145 851 dice di aspettare
      numero verde DHL 02 5757 2000 inutile
      borsa Giorgio Armani falsa
      venditore di Dolce e Gabbana falso
      camicia Roberto Cavalli strappata
      Valentino Garavani contraffatto
      libro di Umberto Eco rovinato
      disco di Lucio Battisti graffiato
      maglia Francesco Totti scolorita
      Harry Potter terzo volume rotto
      consegnato in via Giuseppe Garibaldi
      lasciato in piazza Aldo Moro
      ritirato dal vicino Mario Conti
      mio marito Luca Ferri è deluso
      Ho parlato con Denise, gentile
      La signora Rossi è scortese
      il titolare Kevin è pessimo
      un certo gianni ha firmato
      Il venditore Non Risponde
      IL VENDITORE NON RISPONDE
      il titolare non rimborsa
      firmato Servizio Clienti
      sulla fattura c'è Un Altro Prezzo
      intestata a Negozio Sconosciuto
      contattate Amazon Italia direttamente
      scrivete al Servizio Clienti
      mi ha risposto Servizio Clienti
      gestito da Amazon Logistica
      fattura 2026 0045 7781 sbagliata
      la risposta di Amazon è arrivata
      consegnato a San Donato Milanese
      Santa Margherita bottiglie rotte
      Max Mara cappotto finto
      il capo Max Mara è falso
      vino di Antonio Mastroberardino tappato
      capo Diverso Dalla foto`,
    own: `
      mai avuto lo scontrino, se leggete qui mandatelo, o inviatemi la fattura a {r.pinta@posta.example}
      chiamatemi al 312 345 6700
      il mio numero 3123456700
      mia mail cliente@bottegalume.example
      sono raggiungibile al 02 5550 1423`,
  },
};

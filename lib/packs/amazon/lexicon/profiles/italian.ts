import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of Italian comments, accents folded. Source: our own corpus, 2026-11. */
export const italian: LanguageProfile = {
  language: 'it',
  words: `
    e il la di che in un si non ha per da l mi con ho una al venditore due dopo del era come negozio giorni hanno
    pacco tre ma senza sul gia corriere dal piu solo sono arrivato consegna fa scatola spedito alla prima io nel
    altro poi mai mia spedizione nella tutto della ogni niente giorno mese perche chiesto settimana ritardo chi
    perde reso fatto ci quando stato sotto volte busta dieci ancora ora scritto arriva primo rimborso avevo cosi
    ordinato quattro colore consegnato cinque minuti mandato meta settimane troppo quello dell sbagliato acqua
    sulla odore arrivata gli pure sto anche anni aveva batteria dei preso col detto altra na quella porta stesso
    questo appena nessuno invece taglia via subito lasciato meno male prezzo molto bene plastica pagato assistenza
    ordine imballo venti erano lascia nuovo tempi soldi nn dalla piano volta servizio nemmeno loro custodia cavo
    garanzia ore secondo rotto mezzo rispondono macchina perso aperta testa viaggio codice nessuna ricevuto posta
    colpa cartone buono puzza fare tappo confezione resta etichetta ti scarpe doveva risponde nell dovuto terzo
    otto aperto dove apre delle gentile posto nulla quanto articolo errore stessa vetro sembra sulle essere sui
    polvere cane indietro nessun spese sta attesa lato dita manico stata peccato supporto modello scalda notte li
    scheda rimborsato nero sempre viti pezzo nome venduto risposto arrivo almeno messo nastro risulta voi lenti
    fuori caffe bruciato gomma giro ovunque collo balla mentre carica costa rumore mani manuale letto colla volevo
    stacca risposta postino terra fermo lunedi entro sito vuoto acquisto misura ritorno alto tutti manca spegne
    basta pezzi mancavano istruzioni dodici devo nove data gioco siamo roba comprato dicono rimasto pe cento
    chiude nuova usato strappata strada domani vita schermo sfila storto bello buttato tessuto complimenti pelle
    ero cade barattolo rete arrivare trasporto davanti mezz bloccato olio furgone fanno sacco dietro versione
    altri molle oggi rispetto chiuso blu comunque avevano ricambio gratta adesso protezione inviato magazzino
    spedisce fosse aria restano diverso giornata vede ufficio qualcuno piccolo tra secondi contro muro bolle presa
    caricatore metri destro promessa perfetta colori stampante stampa materasso tubo seconda promesso proprio
    piegato dito ben aspettavo bagnato foglie pompa serviva bustina luce persone ritirato miei mattina vicino
    esterno mittente vettore aspettato suo sportello ritiro nei meglio ke pagare oggetto arivato tardi realta
    pagata ruote accettato fodera legno funziona guarnizione coperchio segna mancava bordi avete raga sconto gatto
    lampo venditrice cuciture arrivati passi cucitura pellicola blocca fischia neanche foglio originale fattura
    cassetto tenuto vernice morta sette indicato merce dovevo capelli dai dall passato scusa esce bianco
    inesistente veloce pesce sinistra lavaggio copertina ricevuta diceva libraio impermeabile puo passo mie
    portato clienti indirizzo avvocato doppio lettera scarica fortuna avvisato pagamento pacchetto tavolo cambiato
    portatile sostituzione spezzata fogli ferma tenda spezzato chiede sull ammaccato rullo lungo avviso scrivo
    venditroe terza spedire piedi reclamo perfetto sacchetto questa lavoro lama sinistro prodotto zaino messaggio
    fori scatolone sembrava cerniera interna peli guanti suola figlia motore morto graffiato secchi sigillo foro
    interruttore sente voce finta pagine inceppa basso strappa pianta chiusa angolo delusione forza lasciano
    surriscalda bucata tutta famiglia flacone smalto anziche gentili cialde onesto sanno intero parlare ruota
    scivola adesivo bellissimo saltano gradi cantina annuncio sputa anello scontrino piccola oltre domenica
    assente bel ieri giovedi negoziante riscontro scrivere autista misure vecchio ladri imballato ferie contenuto
    elettrico piega scelto disponibile anno telecomando lenzuola piatto rosso staccano negato corsa faccia sullo
    sabbia muto inglese leggero dichiarata vuole pratica fatta sfoglia ditta portata sparito marrone scuse giunta
    nostro tetto grazie vuota quindici giocattolo lampada acquistato qualita bella leggere tornato chiamato mesi
    bucato velocita gonna inchiostro arrivate spedite ordinata risultato davvero sua riso spento carina ghiaccio
    gocciola nello talmente settembre valvola andare pressione brucia delicato sacchetti scende mezza incastra
    macchiato pizzica storte neve balcone velocissimo nipote cinese zio imbottitura buca giu ferro accessorio
    cuffie tasca microfono dappertutto ordinati trapano sedia cigola gamba pioggia manco atteso costava telo fili
    fischiano compressore corti tutte nonostante campanello venire occhi consegnata crepata borsa chili latte
    bucano scusato gesso fra inserzione sgonfia dorme griglia ronza intanto stringono fianchi segnalato spaccato
    mancante ventola dischi staccata montatura purtroppo orologio bloccata modo cancello muffa zuppo undici maggio
    diverse frase venerdi stella commento prova imballaggio ridicolo mollato aspettare fretta corirere
  `,
  runs: `
    ato ato$ cc ^ri ti$ tto ata$ acc tta tto$ zz zio gli iat cch cat are$ ni$ ore$ zion tta$ uo ggi etto li$ gio
    etta tti hia iu tato cchi ri$ sci chia cca iato lia cato tore ati$ glia ^ris ssim zza gia ^sca sso$ occ issi
    uto$ dat nti$ ccia egn ezz acch bile azi ator olo$ aggi tol atto ^sco ggio ^ric sce acci nato cco lato agg
    gio$ segn oni$ imb ciat agli agl icc lia$ igli igl otto ^rim zzo acca ntat ccat azio ava$ rov egg tti$ vat
    risp zzo$ ^sb hett cari ibil izz izi ova hi$ vano ici$ vv chio cche chi$ enza ini$ egna ltr sce$ glio asci
    riva ttat scia nno$ azz ^gio iano hio izio ^sf ordi ispo ori$ giu iam oro glie avv ssa$ zat aric ogli fat fia
    pett ^rit ogl tav tare atta zzat tutt ggia ecch chiu ^pia lli$ ndat pacc macc otti
  `,
};

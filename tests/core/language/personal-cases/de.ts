import type { PersonalCases } from './cases.ts';

export const german: PersonalCases = {
  DE: {
    sellers: `
      Tel. {030/23125 014} geht niemand ran
      Telefonnummer {030 23125-142} ist tot
      Handy {0171/3920014}, immer Mailbox
      unter {+49 30 23125 077} erreicht man keinen
      unter {0049 30 23125077} nur Band
      Handynr {0171 39 200 51} nimmt keiner ab
      WhatsApp {01713920077} blockiert mich
      Im Impressum steht {(030) 23125-190}, kein Anschluss
      angeblich erreichbar {030.23125.033}
      Nummer: {null drei null zwei drei eins zwei fünf null eins} ruft mal an
      Fax {030 / 23125022} nix
      Mail an {laden-service@birkenhof.example} kam zurück
      schreibt an {info (at) birkenhof.example}, antwortet keiner
      {kontakt at birkenhof punkt example} ist angeblich der Support
      {service＠birkenhof.example} reagiert nicht
      {retoure[ät]birkenhof[punkt]example} existiert nicht
      Der Verkäufer, {Eckbert Lindenschmidt}, ist unverschämt
      inhaber {eckbert lindenschmidt} meldet sich nicht
      Herr {Eckbert Lindenschmidt} hat mich beleidigt
      Frau {Roswitha Haberkorn} vom Kundendienst war frech
      Im Impressum steht {Eckbert Lindenschmidt}, der geht nie ran
      auf der Rechnung steht {Roswitha Haberkorn}, unfassbar
      unterschrieben von {Roswitha Haberkorn}, eine Frechheit
      habe mit {Roswitha Haberkorn} telefoniert, unfreundlich
      Ein gewisser {Norwin Tasche} schrieb mir Drohungen
      {Norwin Tasche} vom Support hat aufgelegt
      DER INHABER {ECKBERT LINDENSCHMIDT} IST EIN LÜGNER
      Geschäftsführer ist {Norwin Tasche}, hat wohl keine Lust
      Der Chef heißt {Eckbert Lindenschmidt} und pöbelt nur
      die Antwort kam von {Katharina Mühlbacher}, patzig
      chefin {katharina mühlbacher} hat aufgelegt
      Der Laden gehört {Thomas Grünwasser}, Finger weg
      Mitarbeiterin {Sabine Oberholz} war pampig
      Sachbearbeiter: {Thomas Grünwasser}, null Ahnung
      Verantwortlich laut Impressum: {Sabine Oberholz}
      die Mitarbeiterin, eine Frau {Sabine Oberholz}, legte auf`,
    others: `
      Bestellnummer 302-1234567-7654321 fehlt
      Sendungsnummer 00340434161094042557 unbekannt
      DHL Nr. 003404341610940425 keine Daten
      EAN 4006381333931 statt 4006381333948
      Artikelnr. 030 2312 5014 falsch
      Modell 0171-3920014 passt nicht
      Seriennummer 01713920014 zerkratzt
      IBAN DE89 3704 0044 0532 0130 00 verlangt
      am 03.11.2026 bestellt, am 20.11.2026 da
      zwischen 14.10.2026 und 18.10.2026 sollte es kommen
      Preis 1.299,00 statt 999,00
      Maße 1200 x 600 x 750 mm stimmen nicht
      DHL Hotline 0228 4333112 hilft auch nicht
      Amazon Kundenservice 0800 3638469 sagt abwarten
      bei Hermes unter 040 593550 angerufen
      Hugo Boss Hemd gefälscht
      Verkäufer hat Jack Wolfskin statt Vaude geschickt
      Jil Sander Parfum war leer
      Karl Lagerfeld Tasche ist eine Kopie
      Buch von Stephen King mit Eselsohren
      Platte von Herbert Grönemeyer zerkratzt
      Trikot mit Thomas Müller Flock löst sich
      Harry Potter Band drei fehlt
      Paket in der Friedrich Ebert Straße abgegeben
      beim Nachbarn Karl Schuster abgegeben
      Ablage bei Familie Werner Koch ohne Karte
      Frau Müller war nett
      Herr Schmidt hat aufgelegt
      habe mit Denise telefoniert
      Mitarbeiter Kevin ist frech
      Der Chef Der Firma ist unfreundlich
      Der Verkäufer Antwortet Nicht
      Inhaber Unbekannt Verzogen
      Im Impressum steht Keine Angabe
      auf der Rechnung steht Falscher Betrag
      auf der Rechnung steht Made in China
      Antwort kam von Amazon Support
      DER VERKÄUFER ANTWORTET NICHT
      verkäufer reagiert nicht mehr
      der chef hat kein interesse
      die Sendung kam von Deutsche Post zurück
      vom Verkäufer Musterhandel Berlin nie wieder
      Rechnungsnummer 2026 0045 778 ist falsch
      PLZ 10115 Berlin stand drauf, 45 Tage gewartet
      Kundennummer 4711 0815 22 angegeben
      mit Deutsche Post telefoniert
      meinem Mann Peter Wagner gefällt es nicht
      Modelljahr 2019-2024 passt nicht`,
    own: `
      Rechnung fehlt immer noch, wenn das jemand liest bitte an {r.pinter@post.example} schicken
      ruft mich an unter 0171 3920014
      meine Nummer ist 030 23125 014
      meine Mail kunde@birkenhof.example steht drin
      melden Sie sich bei mir: 0171/3920077`,
  },
};

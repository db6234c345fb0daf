import type { PersonalCases } from './cases.ts';

export const french: PersonalCases = {
  FR: {
    sellers: `
      Tél : {06 39 98 12 47} ne répond jamais
      numéro {01.99.00.45.12} injoignable
      portable {06-39-98-55-01} toujours sur messagerie
      appelez le {0639981247}, il raccroche
      {+33 6 39 98 12 47} il bloque les clients
      {0033 1 99 00 45 12} sonne dans le vide
      WhatsApp {06.39.98.12.47} et il vous insulte
      le {01 99 00 12 34} n'est plus attribué
      le numéro c'est {zéro six trente-neuf quatre-vingt-dix-huit douze quarante-sept}
      sur la facture : {01/99/00/45/12}, faux numéro
      fixe {(0)1 99 00 45 12} coupé
      aimable quand il décroche, {06 39 98 12 47}, mais jamais en stock
      mail {contact@lavoirbleu.example} revenu
      écrivez à {service (at) lavoirbleu.example}
      {contact arobase lavoirbleu point example} ne répond pas
      {sav＠lavoirbleu.example} aucune réponse
      {sav[arobase]lavoirbleu[point]example} pas de réponse
      Le vendeur, {Anselme Courtebarbe}, refuse de rembourser
      gérant {anselme courtebarbe} malhonnête
      M. {Anselme Courtebarbe} m'a insulté
      Mme {Solange Vertefeuille} du SAV est odieuse
      Madame {Solange Vertefeuille} m'a raccroché au nez
      la patronne {Solange Vertefeuille} est infecte
      LE GERANT {ANSELME COURTEBARBE} EST UN VOLEUR
      signé {Philippe Grandmoulin}, quelle honte
      j'ai parlé à {Philippe Grandmoulin}, très agressif
      sur la facture il y a {Philippe Grandmoulin}, introuvable
      la facture est au nom de {Solange Vertefeuille}
      un certain {Bertille Maisonneuve} m'a répondu
      {Philippe Grandmoulin} du service client se moque de nous
      {Anselme Courtebarbe}, le patron, menace ses clients
      la conseillère s'appelle {Bertille Maisonneuve} et ment
      j'ai eu {Bertille Maisonneuve} au téléphone, désagréable
      dans les mentions légales : {Philippe Grandmoulin}
      le responsable ({Philippe Grandmoulin}) ne rappelle pas
      réponse de {Solange Vertefeuille} : débrouillez-vous
      gérée par {solange vertefeuille}, à fuir`,
    others: `
      Commande 402-1234567-1234567 perdue
      colis 6A12345678901 bloqué
      suivi 8R 45678 90123 inconnu
      numéro de suivi 06 39 98 12 47 invalide
      code-barres 3760123456789 différent
      référence 0639981247 erronée
      série 01 99 00 45 12 effacée
      SIRET 123 456 789 00012 bidon
      commandé le 03/11/2026, reçu le 20/11/2026
      1 299,00 euros pour ça
      dimensions 1200 x 600 x 750 mm
      La Poste au 3631 ne sait rien
      Colissimo 0 825 878 888 ne répond pas
      Chronopost 09 69 39 13 91 m'a raccroché
      service client Amazon 0800 84 77 15 ne sait rien
      faux sac Christian Dior
      Le vendeur de Saint Laurent copie
      parfum Jean Paul Gaultier coupé à l'eau
      chemise Pierre Cardin décousue
      livre de Victor Hugo avec pages cornées
      vinyle de Johnny Hallyday rayé
      maillot Kylian Mbappé mal floqué
      Harry Potter tome trois abîmé
      laissé rue Jean Jaurès
      livré avenue Charles de Gaulle chez un inconnu
      remis au voisin Paul Lambert
      ma voisine Claire Dubois l'a récupéré
      J'ai parlé à Denise, aimable
      un certain gérard a signé
      Madame Dupont m'a répondu
      le gérant Kevin est nul
      Le Vendeur Ne Répond Pas
      LE VENDEUR NE REPOND PAS
      le patron refuse tout
      signé Service Client
      sur la facture il y a Un Autre Prix
      au nom de La Boutique Bleue
      contactez Amazon France directement
      appelez le Service Client
      livré à Aix-en-Provence
      réponse de Amazon : attendez
      mon mari Luc Martin est déçu
      facture 2026 004 577 81 fausse
      gamme Petit Bateau trop petite
      la vendeuse de Petit Bateau
      géré par Amazon Logistique
      Louis Vuitton contrefait
      tenue par Deux Fils seulement, se détache`,
    own: `
      Toujours pas de facture, merci de l'envoyer à {r.pinter@post.example}
      si vous lisez ceci envoyez-la à {r.pinter@post.example}
      appelez-moi au 06 39 98 12 47
      mon numéro 0639981247
      mon mail acheteur@lavoirbleu.example
      je suis joignable au 01 99 00 45 12`,
  },
};

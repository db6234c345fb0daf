import type { PersonalCases } from '../cases.ts';

export const french: PersonalCases = {
  FR: {
    sellers: `
      J'ai déniché leur numéro sur la facture, {01 99 00 61 27}, personne ne décroche
      Au téléphone il s'est présenté comme {Gontran Beaulavoir} et m'a dit de relire la notice.
      Trois mails, tous signés {Philippine Lachevrel}, tous vides.
      {Cordélia Rouvreau} du service retours m'avait promis une étiquette lundi
      Une certaine Mme {Apolline de La Brosse} m'a appelée un dimanche pour mes deux étoiles
      On m'a renvoyé vers {Marisol Van den Bosch}, responsable satisfaction paraît-il
      Réponse odieuse d'un monsieur {Hyacinthe Morvanec}
      {Ferréol Quintard} m'a dit d'acheter mieux la prochaine fois. C'est le patron.
      {Théodule Carpentras-Viel} (le gérant) a chipoté pour 4 euros
      Selon {Lysandre Cropin}, chef d'entrepôt, le colis est parti intact.
      {célestin grandvaux} de la boutique prétend que c'est moi qui l'ai cassé
      la patronne, une {Agnieszka Wroblewska}, a hurlé au téléphone
      {Jean-Eudes P. Astorg}, Directeur Commercial, m'a envoyé une lettre type.
      La conseillère {Delphine Ravenel} a clos mon dossier deux fois
      FUYEZ. {EDMOND HARCASTEL} TIENT CETTE ARNAQUE DEPUIS SA CUISINE
      J'ai écrit à la fondatrice, {Priscille Nakamura-Boyer}, jamais de réponse
      Votre employé {Gédéon Marchebout} m'a raccroché au nez
      Cordialement, {Montéran d'Asques}, service commercial. Voilà toute la réponse.
      Un mot désagréable dans le colis, de la main de {Rosemonde Tiquet}, la propriétaire
      Le vendeur se fait appeler {Jérémie Orain-Sabot}, renseignez-vous
      J'ai demandé un supérieur, on m'a passé {Kouamé Adjei-Hollo}, encore pire.
      La dame qui prépare les commandes, {Béatrix Lomont}, avait glissé une carte, sympa
      La personne en charge s'appelle {Thadée Brocquevielle} et ne rembourse pas.
      C'est {Youssef Karadeniz} qui signe les réponses. Aucune n'a servi.
      Remboursement refusé par {Horace Penallec}, chef du SAV
      le monsieur de l'accueil ({Rupert Vandersloten}) a ri
      le technicien {Zoltan Berecz} m'a dit de souffler dessus
      leur M. {Ambroise Tidoual} trouve l'usure normale
      Il se nomme {Perceval Dunois} et garde votre argent
      {Sunniva Hallgrim} du service après-vente écrit « pas notre problème »
      Belle lampe, et {Araminthe Foix-Grève} qui s'occupe des commandes est adorable
      le propriétaire c'est {aurélien magellivrac} et il accuse la poste
      Le service client (une {Léopoldine Étrange}) jure que la fêlure fait le charme
      Mon interlocuteur, {Augustin Pimbert}, n'a rien voulu savoir
      appelez le {01 99 00 63 20} pour rire
      seul contact, un portable : {06.39.98.71.08}
      {(+33)6 39 98 44 10} : messagerie pleine depuis mars
      leur standard, le {0 1 9 9 0 0 7 7 4 1}, sonne dans le vide
      {zéro un quatre-vingt-dix-neuf zéro zéro douze vingt-quatre} d'après la carte, ça ne marche pas
      SMS reçu du {+33 (0)6 39 98 12 90} : « retirez votre avis »
      écrivez à {hollis.trente(arobase)lanternecuivre(point)example}, c'est lui qui décide
      {reclamation @ lanternecuivre . example} revient toujours
      son adresse perso : {o.merle arobase lanternecuivre point fr}
      m'a demandé d'envoyer les photos à {LANTERNE.SAV@BOITE.EXAMPLE}
      Chaque réponse vient d'une {Marguerite Oduya} et c'est toujours non.
      Je l'ai par écrit de {Clément Haroguet} : pas d'échange sans ruban d'origine
      {Dorothée Lindquist}, qui gère la boutique en ligne, m'a demandé de patienter
      Leur employé aux retours {Joachim Abernet} jure que la caisse pesait plus
      dossier clos par quelqu'un qui signe {Ottilie Prachefort}
      Bonjour {Bernard Castelain}, puisque vous ne lisez pas : la charnière manque.
      La directrice serait Mme {Wilhelmine Straudin}, en congé jusqu'en mai
      reçu un mail de {lorcan dufieu} me traitant de menteur
      « Pas notre faute », dit {Perpétue Goslin}, du service réclamations.
      J'appelle, {Caradec Lelouarn} décroche, puis plus rien
      M. {Tarquin Bellevoie} trouve la bosse « esthétique »
      baladé deux fois par {Georgette Ouitlam} du SAV
      merci à {Séraphine Colin} pour le remboursement, dommage pour la bouilloire
      Le contact là-bas est {Désiré Rudoc-Vanne}, inutile
      Responsable du jour : {Rodéric Touette}.
      C'est signé : {Anatole Grimbert}, la direction.
      Mauvaise foi totale de {Léontine Vasseur-Pic}, gérante
      Un type du nom d'{Emeric Sorrelin} a décroché, dit « politique maison » et raccroché.
      La conseillère {Yolande Pruitier-Baez} m'a dit que les rayures sont normales
      D'après {Hollis Grandet} (chef d'expédition), mon colis n'a jamais quitté le quai.
      La boutique, c'est un seul homme, {Léopold Ancel Archer}, et il n'est pas pressé.
      C'est le petit business de {Marcelle Delacour} et ça se voit.
      Si vous tombez sur {Ravindra Pillai} au téléphone, raccrochez
      Bravo à {Consuelo Barrientos} aux expéditions, elle a retrouvé mon colis. Cassé quand même.
      Le vendeur s'appelle en réalité {Duncan Beautemps}, c'est sur l'étiquette
      Deux semaines d'excuses de {Shirley Okonkwo}
      Échange interminable avec un {Christophe Malinowski} qui n'a rien lâché
      « Votre confiance nous honore », {Trévor Inglenot}, Expérience Client. Bien sûr.
      mon remboursement validé par {anne-lise vorting} puis annulé
      {Milo Santangelo} et son équipe ne devraient pas vendre du verre
      {Bettina Crovel} m'avait promis de rappeler, j'attends toujours.
      L'auto-entrepreneur {Gauthier Jessup-Carné} ne répond à rien
      J'ai eu la responsable, {Ulrique de Behrens}, au bout du fil : une honte
      Deux mois de « on s'en occupe » de la part de {Cyrus Attenberg} du service relation client.
      On m'a transférée à {Lucinde Farreau}, qui m'a laissée en attente
      L'étiquette n'est jamais venue alors que {Bradley Okafor} jurait l'avoir envoyée
      La femme du patron, {Natalia Brzezinski}, gère le téléphone et les insultes
      Le vendeur est {Jérôme Tillingast}, il travaille dans un garage
      {Hugues Pemberlé} m'a écrit pour s'excuser. Gentil. Le mixeur reste mort.
      Réponse signée par un certain {Hector Lavallois}
      Mail signé {Marthe Bramante}`,
    others: `
      Je pensais avoir commandé la biographie de Rosemonde Tiquet, j'ai reçu un livre de cuisine.
      Il manque les pages 40 à 56 dans le polar d'Imogène Hartuis.
      Le narrateur, Julien Farroy, marmonne tout le livre audio.
      Les illustrations de Marguerite Solvay sont floues
      La poupée s'appelle Clara Vinselle et perd un bras
      Mon sac Éléonore Vance a perdu sa lanière en une semaine
      « Mamie Odette Ferrand » devait être gravé, on a gravé « Odile »
      Acheté pour mon neveu Oscar Fontanel, cassé en une semaine
      Le livreur Didier Hutin l'a laissé sous la pluie
      Le chauffeur Chronopost, Martin Colas, l'a jeté par-dessus le portail
      Colis signé par une certaine Lucie Marsan, inconnue au bataillon, d'après le livreur
      mon voisin Gérard Pitois l'a gardé une semaine
      Ma fille Sophie Langlois a pleuré quand la roue est tombée
      Colis au nom de Pierre Hallier, pas le mien
      Affiche de Marilyn Monroe arrivée pliée
      La biographie de Steve Jobs sent le tabac
      Coffret Louis de Funès, disque 3 illisible
      Suivi 8R 00022 51133 40112 ne bouge pas
      Lot 22-0419-7783 périmé depuis mars
      La pièce 01-99-00-63-20 ne va pas sur le modèle 2014
      EAN 3 012345 678900 sur l'étiquette, autre article dedans
      Remboursement sur IBAN FR76 3000 6000 0112 3456 7890 189 jamais arrivé
      5000 6000 7000 lumens annoncés, 300 au mieux
      Le thermomètre affiche 38,3 37,1 36,5 35,9 en une minute
      Commande 402-1234567-7654321 toujours en préparation
      120 200 14 cm ne correspond pas
      Déposé avenue Abraham Lincoln, à deux kilomètres
      livraison du 12 01 2026 au 15 01 2026 disaient-ils
      parlé avec Harmonie, gentille mais inutile
      le gérant Tony a refusé
      Signé « L'équipe Lanterne Cuivre »
      Service Clientèle Département Retours ne répond pas
      Le vendeur est à Hong Kong et le colis à Los Angeles
      Déguisement Capitaine Jack Sparrow, couture craquée
      Monsieur Patate sans oreilles
      Madame Irma jeu de cartes incomplet
      Docteur Maboul, la pince ne marche pas
      Film du réalisateur Jacques Audiard, disque rayé
      Je m'appelle Judith Carrouet et je veux mon argent
      Demandez Isaac Asimov et on vous envoie Ron Hubbard. Mauvais livre.
      Vendu comme Jean Rousseau, l'étiquette dit Primark
      Retourné à la Zone Industrielle Nord, jamais remboursé
      Le shampoing Jacques Dessange est coupé à l'eau
      Le héros, Lucas Merivoix, devient Luc à la page 90. Bâclé.
      Le facteur, Colin Brette, m'a dit que le colis dormait au dépôt
      Chez Amazon une Sandrine Brewal m'a dit d'attendre
      mon mari Alain Vitrac a appelé deux fois
      La créatrice serait Ottoline Grasse, la fermeture est nulle
      autographe de Zinédine Zidane, imprimé
      Le vendeur a envoyé le calendrier Céline Dion de 2019
      Le patron de couture Burda Facile Sept est faux
      Responsable Qualité Numéro Sept écrit sur le carton
      Gérant Absent, Service Nul
      Livré rue Victor Hugo chez Bernard Tissier, que je ne connais pas
      Inspecteur Gadget, bras cassé
      Le prénom Marie Lou mal brodé
      Vin de Paul Jaboulet bouchonné
      figurine de Johnny Hallyday sans micro
      le facteur a signé Michel Dupré à ma place
      La vendeuse en peluche Peppa Pig est minuscule
      Le livre de cuisine de Dorothée Lindquist est arrivé déchiré
      Reçu l'estampe de Joachim Abernet au lieu de l'autre
      Le panneau dit « Nils et Ottilie », on voulait Niels
      Colis laissé chez une Mme Wilhelmine Straudin au 40
      Le chauffeur DPD Lorcan Dufieu a été parfait, pas la tasse
      L'étiquette disait Bernard Castelain, Lille, ce n'est pas moi
      Ma femme Georgette Ouitlam voulait du bleu
      La couleur Éléonore Gris ne ressemble à rien
      Déposé place Rosa Parks
      Bloqué à la douane de Roissy Charles de Gaulle
      Déguisement Sire Lancelot, épée cassée
      Vinyle : commandé Nina Simone, reçu Norah Jones
      Ma banque Crédit Mutuel dit que rien n'est arrivé
      UFC Que Choisir me donne raison
      Le vendeur Chinois Typique, rien d'autre à dire
      Gâteau Madame Loïk au goût de carton
      Papa Noël Géant dégonflé
      Maître Gims tshirt délavé
      Chef Étoilé poêle qui attache
      Modèle 06-39-98-114 au lieu de 06-39-98-115
      Chez Amazon, Thierry Mallet m'a remboursé, pas eux
      Mon propriétaire Jean Obermann l'a reçu pour moi
      La patronne de mon hôtel, Lucie Bernard, a réceptionné le colis
      Le jeu Qui Est Paul Martin manque de cartes
      Le mug Emma Bridgewater est arrivé ébréché, remboursement en trois semaines
      Mes bottes Paul Green refusées en retour
      J'ai écrit deux fois pour la robe Vera Wang, sans réponse
      Le vendeur dit que le Guillaume Musso est un poche
      Réceptionné par Émeric Sorrelin à l'accueil de mon immeuble
      Je m'appelle Yolande Pruitier, commande de mai, sans réponse
      Envoyé à Hollis Grandet à Tulle, pas à moi, et personne ne répond
      Mon fils Milo Santangelo les a appelés, rien
      Carte de remerciement pour une commande de Marcelle Delacour, mauvaise cliente
      Mon avocat, Duncan Beautemps, va vous écrire
      Ma kiné, Anita Rao, me déconseille cette attelle
      Les chaussures Mary Jane ont craqué, pas de remboursement
      Sur le stylo « Merci Coach Dan Muller », il fallait Don
      Le vendeur m'a dit que Santa Fe était épuisé
      Contactez Leroy Merlin ou Brico Dépôt pour les pièces
      Service Après Vente Inexistant
      Bonjour, Produit Non Conforme, Merci
      Le livre signé Amélie Nothomb est un faux, le vendeur nie
      L'édition de Clément Barrin a des cartes floues
      Décor de gâteau pour Hugues et Natalia, reçu Henri et Nathalie
      La dame de la poste, Lucinde Farreau, dit qu'il n'a jamais été scanné
      Mon copain Bradley Okafor l'a mis une fois, déchiré
      L'étiquette est au nom de Norbert Ouest à Nice, je vis à Brest
      La blouse Anna Maria a rétréci
      Le colis a été signé par un certain Hector Lavallois
      Message du livreur signé Marthe Bramante`,
    own: `
      j'ai laissé mon fixe 01 99 00 33 71 deux fois, aucun rappel
      Mon 06 : 06 39 98 20 15, j'attends
      vous avez mon adresse mail, jo.lectrice@boite.example
      revoici mon numéro 06 39 98 11 80
      Je leur ai donné mon portable, le 06 39 98 77 10, trois fois
      Répondez-moi à r.client@boite.example`,
    unclear: `
      Victoire Ellinghem. Plus jamais.
      Ne vous laissez pas avoir par Sébastien Creuvois
      Honte à vous, Bertrand Collet !
      Cordialement, Judith Carrouet`,
  },
};

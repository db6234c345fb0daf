import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of French comments, accents folded. Source: our own corpus, 2026-11. */
export const french: LanguageProfile = {
  language: 'fr',
  words: `
    le a la de l un en et est pas d une qui au du vendeur les je j dans pour ne n sur ai deux m mon des par tout
    trois sans mais plus rien jours c meme avec ma fait etait ca qu comme trop arrive colis recu livre dit
    commande sous bout apres elle jamais autre livraison boutique dix puis retour fois jour boite bon chez livreur
    avant depuis casse mois demande seul moi envoi quatre vous ont produit ete paquet quand sont toujours semaines
    neuf annonce laisse h article prix premier remboursement alors ils emballage poste transporteur vite avait
    semaine heure refuse merci rembourse encore chaque etiquette rapide cote taille marche ses aucune sac avais
    porte vingt port eau facture suivi toute retard cinq petit mort moitie contre frais arrivee envoye aux tourne
    nuit manque cette passe lieu echange main erreur client ouvert bonne expedie qualite votre premiere impossible
    parce heures odeur paye avoir mauvaise pris plein troisieme jeu tient telephone prise ecran gout reste montre
    ou cher coupe lache elles batterie mot fond vis bloque aucun repond ecrit pendant moins marque magasin vide
    appareil partout plastique perdu reponse temps mauvais bas dessus pied colle douze argent couleur matin aussi
    sachet seule deuxieme soir perd huit fendu voiture faut toutes recue saute soleil nul personne facteur avis
    point avance mieux lendemain chien suis delai cadeau chauffe affiche seche conforme coque verre chargeur ans
    coup bouchon malgre emballe enveloppe vendu raye velo eu expediteur quelqu garde achat attente mousse livree
    fuit superbe passage propose tous pourtant telecommande eteint achete modele arriere etoile jusqu relais
    disque gauche lundi beaucoup voir nulle renvoye tou allume celui panier terre poche donne chaussures pleine
    donc faute manquait fils quinze fil sec maison vu attends ouvrir quoi mere compte housse annoncee tapis ligne
    dedans touche droite roue fonctionne accepte dimanche surtout doigts plie jai casque voisin ruban tard parle
    cours dessous brule sinon semelle nez siffle travers cartouche coule encre peut eclate parti cle glissent
    grand decolle devant remis glisse gresille illisible leur lit jete coffret vers utilise bruit mise ces poli
    expedition attendre plutot dossier marchand offert lettre silence nom rouille gratuit route occasion morceaux
    gros manche barre verres robe tu tissu vendeuse coince moindre peinture jolie siege fendue peine livres dur
    bois cale bouge faux celle chaine tache vernis lettres chauffeur repondu piles nickel chaud origine juste
    disant voulais lire fallu renvoie demander cassee inconnu traces detache milieu couches pluie nouvelle tenu
    lent coin tarif allez defaut devisse tombe direct cheveux poussiere huile moteur tant nous servi etre objet
    rendez recommande samedi accroche couvercle lame miettes vert vrai craque bref gratte plaques adorable helas
    eclaire bureau cuir promis prevue choisi certain imprimante couleurs pose chaise enfonce tiroir tordue
    reference correspond peau dirait etais derriere repondre monsieur regle mur explose ridicule prend soi midi
    libraire fiche arrete valise rue dechire entrepot pue ancienne absents rembourser arriver ici poubelle
    destinataire reparti depose quarante kilometres cinquante savoir impeccable calage payer commentaire vente
    oublie douane plainte escrocs tro travail vapeur monter petite roule veut oeil toile image pompe froid gants
    etaient poisson grave sangle dernier enfin annule collee attendais matiere sauf bouton etoiles sept usage
    nouvelles commandes oeuf couteau grille delivre grammes bulle branche rouillee feuille remonte lavage boutons
    tombent serre manteau ait annoncees rond poils bulles jouet manette dangereux collent trempe trous tel mesure
    noir ose laisser inutilisable promet journee trouve maintenant penche canape autocollant gars perceuse trou
    laissent voile pique couche opercule decu mettre muette declare blanc bleu bancal plat couette matelas rideaux
    passee envers feuilles boitier jaquette bague ecrin pierre collier lunettes ecrase supplement courriels
    eventre objectif bord ventilateur portable souffle manquante charniere refusee anglais logiciel failli tomber
    aspirateur teinte reduit fort tire lait grumeaux longue trottinette sav revient dehors rare monde incomplet
    raccroche annulee venu envoie neige entree noel presque accuse evidemment rendu gonfle assistance traite bande
    bouteille seulement mouille vaisselle honte fallait oui fut bain casser pointure paire fermeture peu pu soie
    honnete cet raison ensuite intact entier possible usine lave cest filtre toit parait retrouve poudre pis
    voyage envoyee belle dechirent jure moisi joue fatigue etat defectueux ouf vendredi acheminement lu greve
    adore parfait trente perce plume brise
  `,
  runs: `
    oi u$ eur ee$ is$ eur$ ais ille eme ait ait$ que$ ux eau ux$ ule emen ais$ teur ^et tou ouv oir ique ois eau$
    ^bou vr aire eux voi uve ouve eux$ pou oit ^tou ule$ roi oir$ envo lles eus nvo oule du$ ieu euse ees$ etre
    jou ndr eill oui ees vre aux$ aux vai soi oute lee$ ^eta ouss uit$ moi oue lais aiss ivr leur eurs ^ren aill
    ndu$ livr ndre oye main voy see$ ecr eu$ ivre oisi ^voi rise omma ateu ^moi ^poi ourn ou$ nu$ epon rait sai
    pris ois$ voye ouil nvoy uett leme uver igne seu oire mbou ^soi remb mman ^ecr oile tout eaux endr xped jour
    ^jou deco tee$ ^ava eure rais
  `,
};

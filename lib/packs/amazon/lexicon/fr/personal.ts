import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const frenchPersonal: PersonalCues = {
  language: 'fr',
  script: 'words',
  capitals: 'names',
  roles: `
    propriétaire/gérant/gérante/patron/patronne/directeur/directrice/responsable/dirigeant/dirigeante/pdg/fondateur/fondatrice/tenancier/tenancière/vendeur/vendeuse/employé/employée/conseiller/conseillère/commerçant/commerçante/boutiquier/boutiquière/technicien/technicienne/interlocuteur/interlocutrice/collaborateur/collaboratrice/standardiste/opérateur/opératrice/téléconseiller/téléconseillère/supérieur/supérieure/préparateur/préparatrice/magasinier/assistante/secrétaire/salarié/salariée/commercial/commerciale/agent/collègue/hotesse/réceptionniste | chef/cheffe de/du/d sav/entrepôt/équipe/service/magasin/rayon | personne/dame/monsieur/homme/femme en charge | auto entrepreneur
  `,
  desks: `
    service client/clients/clientèle/commercial/retours/retour/réclamations/après/expédition/expéditions/technique | sav | après vente | accueil | standard | hotline | support | comptabilité | réclamations | atelier | entrepôt | service des retours | service après vente | expérience client | expéditions | relation client | service relation
  `,
  staff: `
    présenté/présentée/présente comme | parlé/discuté/échangé/parler à/avec | menacé/insulté par | répondu/raccroché par | mentions légales | au nom de monsieur/madame | on m a passé | homme/monsieur/type/dame/personne/gars/femme/individu/mec/madame nommé/nommée/appelé/appelée/s appelle/du nom/prénommé | @role nommé/nommée/appelé/appelée/est/c est/s appelle/se nomme | tenu/tenue/gérée/géré/dirigée/dirigé par | un certain | une certaine | se fait appeler | du nom de | un dénommé | une dénommée | nom du vendeur/gérant/patron/responsable | son nom | il/elle s appelle | il/elle se nomme | un employé | une employée | la conseillère | le conseiller | de la main de | qui prépare/gère/traite/répond/emballe/dirige/tient ~ commande/commandes/colis/boutique/retours/clients/téléphone/magasin | on m a passé/donné | m a passé/répondu | du nom d | femme/mari/fils/fille/frère/soeur du/de patron/gérant/propriétaire/vendeur | femme/mari/fils/fille/frère/soeur de la patronne/gérante | mail/mails/email/courriel/réponse/réponses/message/messages ~ signé/signée/signés/signées
  `,
  closings: `
    signé/signée/signés/signées | signé/signée/signés/signées par/de | cordialement/salutations/signature
  `,
  contact: `
    s appelle | se nomme | réponse/mail/message/courrier/appel/mot/lettre de/du/d | réponse/mail/message/courrier/appel/mot/lettre ~ de/d/du | facture/enveloppe/colis/étiquette/reçu ~ a/nom | j ai eu | sur la facture | expéditeur | monsieur/madame/mademoiselle/mr/mme/m/mlle | contactez/contacter/écrivez/écrire/appelez/appeler/demandez/demander/joindre directement/à | parlé/discuté/échangé/traité à/avec | avec/par/à/de/d/leur/votre monsieur/madame/mr/mme/m/mlle | écrivez/adressez/parler/écrit à | passé/renvoyé/renvoyée/transféré/transférée/dirigé vers/à | refusé/traité/répondu/accueilli/insulté/raccroché/validé/rejeté/géré par | renvoyé/renvoyée/orienté vers | selon/d après | avoir/berner/embobiner/arnaquer par | honte à | méfiez/attention de/vous/à | fuyez | merci à | est tombé/tombée sur | honte à vous/toi | ai eu | bonjour | bonsoir | cher/chère | le contact | contact | merci à | par écrit de | le/la/ce/cette dénommé/dénommée | bravo/félicitations/chapeau à/aux | tombez/tombé/tombe/tomber sur | validé/approuvé/annulé par
  `,
  owns: `
    du service client/clients/sav/clientèle/après/retours/commercial/technique/réclamations/expédition | du sav/magasin/standard/support/secrétariat | de la boutique/société/hotline/comptabilité | de l accueil/équipe/entrepôt/atelier | le patron/gérant/propriétaire/responsable/vendeur/directeur | la gérante/patronne/propriétaire/responsable/vendeuse/directrice | qui tient/gère/dirige/répond/signe/prépare/vend/occupe la/le/cette/les/aux | qui s occupe | tient/gère/dirige la/le/cette/ce
  `,
  deeds: `
    m a/avait dit/répondu/écrit/promis/appelé/appelée/rappelé/raccroché/insulté/insultée/menacé/menacée/envoyé/assuré/proposé/traité/demandé/soutenu | m a | nous a | a clos/raccroché/refusé/répondu/promis/hurlé/ri/ignoré/fermé/chipoté/rejeté/nié/prétendu/menti | me dit/répond/écrit/menace/promet | écrit/répond/dit/prétend/affirme/refuse/ment | ne répond/rembourse/veut/rappelle/rembourserait | qui signe/répond | signe les/toutes | avait promis | trouve l | jure | prétend | n a jamais/pas/rien | n a | et son/sa/ses équipe/bande/clique | au téléphone
  `,
  asides:
    "le|la|l|les|un|une|du|de|des|d|qui|est|c'est|c|leur|votre|notre|son|sa|comme|paraît-il|soi-disant|apparemment|se dit|se présente|en tant que|chez|au|aux|et|il|elle|y|lui-même|elle-même|aussi|donc|encore|toujours|même|simplement|seulement|ensuite|puis|a été|sympa|adorable|grossier|grossière|désagréable|en personne|ce|cette|son|sa|équipe",
  works:
    'roman|romans|livre|livres|biographie|autobiographie|polar|thriller|auteur|auteure|autrice|écrivain|poète|narrateur|narratrice|lecteur|personnage|héros|héroïne|chapitre|pages|page|livre audio|illustrations|illustrateur|film|films|dvd|blu-ray|bluray|disque|disques|cd|cds|vinyle|album|chanson|chansons|concert|affiche|poster|portrait|autographe|dédicace|maillot|poupée|poupées|figurine|statue|buste|déguisement|costume|peluche|calendrier|bd|bande dessinée|manga|épisode|saison|coffret|parfum|shampoing|shampooing|gravé|gravée|gravure|brodé|brodée|édition|acteur|chanteur|chanteuse|réalisateur|réalisatrice|tome|sac|marque|poche|broché|relié',
  dealings: `
    dit/dire/disait/écrit/écrire/mail/mails/email/message/messages/réponse/réponses/répond/répondu/téléphone/appel/appelle/appelé/décroche/raccroché/sonne | rembours* | avoir | retour/retours/retourner | échange* | réclam* | plain* | promet/promis/promesse | jure | refus* | ignor* | excus* | désolé/désolée | impoli/impolie/grossier/grossière/aimable/gentil/gentille/patience/patienter/poli | demandé/demande | congé | chat | dossier | ticket | contact* | service | sav | aide/aidé | menteur/ment/menti | trouve/pense/prétend/affirme | accus* | menac* | insult* | faute | boutique/magasin | gère/gérait | signé/signe | baladé/baladée/éconduit | garantie | remplac* | merci | inutile | attitude | mauvaise foi | excuse/excuses | échange | vendre/vend/vendu | équipe | business/commerce/affaire | rappeler | remboursement | expédition/expéditions | lâché | jur* | attente | transféré/transférée | occupe
  `,
  edges:
    "par|avec|chez|à|et|mais|puis|que|comme|est|était|c'est|dit|répond|monsieur|madame|mme|mr|m|mlle|selon|bonjour|auprès de|qui|de la part de|même|seule|seul|sur|avec un|avec une|par un|par une|d'un|d'une|tombez sur|quoique|alors que|bien que|tandis que|la part de",
  of: "de|d'",
  personEndings: '',
  links:
    "nommé|nommée|appelé|appelée|est|un|une|certain|certaine|monsieur|madame|mademoiselle|mr|mme|m|mlle|dr|s'appelle|s appelle|du nom de|de la boutique|du magasin|de ce magasin|de cette boutique|directement|à|a|nom|c'est|comme|par|vers|de la part de|avec|leur|votre|notre|mon|son|c|était|être|une certaine|un certain|paraît-il|soi-disant|se|elle|il|par un|par une|l|est un|est une|sont|signe|là-bas|ici|du jour|serait|semble être|doit être|de service|de permanence|aujourd'hui|sans doute|en réalité|en fait|vraiment|d",
  titles: 'monsieur|madame|mademoiselle|mr|mme|m|mlle|dr',
  followers: '',
  phone:
    'téléphone|tél|tel|numéro de téléphone|portable|mobile|fixe|appel|appeler|appelé|appelez|appelle|joindre|joignable au|fax|hotline|sms|whatsapp|numéro du vendeur|numéro du gérant|numéro du patron|numéro de la boutique|son numéro|leur numéro|voici le numéro|au numéro|téléphoné|téléphoner|messagerie|répondeur|occupé|standard|sonne|raccroche|décroche|injoignable|numéro sur la facture|numéro sur leur facture|numéro sur le colis|numéro sur le site|téléphone sur la facture|leur numéro sur la facture|leur numéro sur leur facture|leur numéro sur le colis|leur numéro sur le site',
  numbers:
    'commande|numéro de commande|n° de commande|no de commande|suivi|numéro de suivi|colis|n° de colis|tracking|référence|réf|ref|article|modèle|série|numéro de série|n° de série|facture|n° de facture|code-barres|code barres|code barre|ean|gencode|isbn|lot|n° de lot|ticket|dossier|n° de dossier|réclamation|iban|compte|siret|siren|tva|version|bordereau|bon de livraison|type|pièce|code postal|colissimo|chronopost n°|pièce détachée|pièces',
  own: "mon numéro|mon téléphone|mon portable|appelez-moi|appelez moi|rappelez-moi|rappelez moi|contactez-moi|contactez moi|me joindre|m'appeler|me contacter|me rappeler|mon mail|mon e-mail|mon adresse|écrivez-moi|ecrivez moi|je suis joignable|mon tel|mon tél|je m'appelle|mon nom|répondez-moi|répondez moi|écrire à moi|recontactez-moi|joignable|je suis disponible|je réponds au|je reste joignable|rappel au|merci de rappeler|merci de m'appeler|laissez-moi un message|je laisse mon|j'attends votre appel|tenez-moi|envoyez-la|envoyez la|envoyez-le|envoyez-moi|envoyez moi|transmettez-la|transmettez-moi|à envoyer à|merci de l'envoyer|merci de l envoyer|merci de m'envoyer|merci d'envoyer|prière d'envoyer|si vous lisez|si quelqu'un lit",
  ownAfter: "c'est mon|est mon|mon portable|mon numéro|le soir|en journée|après 18|j'attends",
  mine: 'mon|ma|mes|notre|nos',
  things: 'numéro|téléphone|portable|fixe|mobile|mail|e-mail|email|adresse|tel|06|07|ligne|boîte',
  possessives: '',
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|la poste|colissimo|chronopost|mondial relay|relais colis|voisin|voisine|mari|femme|fils|fille|ami|amie|livreur|facteur|poster|photo|affiche|ballon|livre de|roman de|disque de|vinyle de|album de|cd de|maillot|rue|avenue|boulevard|mon nom|je m appelle',
  bearers:
    "transporteur|coursier|chauffeur|neveu|nièce|petit-fils|petite-fille|papi|papy|mamie|mamy|père|mère|papa|maman|oncle|tante|cousin|cousine|frère|soeur|beau-père|conjoint|compagnon|compagne|copain|copine|poupée|gravé|gravée|narrateur|narratrice|auteur|auteure|écrivain|polar|biographie|créateur|créatrice|styliste|acteur|actrice|chanteur|chanteuse|réalisateur|héros|héroïne|personnage|adressé à|livré à|remis à|laissé à|colis au nom de|signé pour|calle|place|chemin|cadeau pour|acheté pour|gardien|gardienne|concierge|douane|inspecteur|capitaine|connais|colis signé|colis a été signé|livraison signée|réception signée|bon signé|mon propriétaire|ma propriétaire|mon patron|ma patronne|mon chef|mon collègue|ma collègue|mon avocat|ma belle-mère|laissé chez|déposé chez|hôtel|étiquette disait|chez une|chez un|chez mme|chez m|mon médecin|logeur|envoyé à|expédié à|livré pour|à l'accueil de mon|réceptionné par|commande de",
  digits:
    'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|vingts|trente|quarante|cinquante|soixante|et',
  at: 'arobase|arrobase|at',
  dot: 'point|dot',
  names: `
    adele agathe aglae aime albertine alcide alphonse amandine ambroise amedee anais anatole anselme antonin apolline ariane aristide armand armande armelle arsene astrid auguste augustin barnabe baptiste bastien benedicte benjamin berenice bertille bertrand blaise blandine brice capucine cassandre celestin celestine charline clarisse clemence clementine clotilde colette coralie corentin cyprien cyrille damien delphine donatien edgar edmond eleonore elie elodie eloise emeline ernest eudes eugene eugenie eulalie fabien faustine felicien felicite ferdinand fernand flavien flavie florian gaetan gaspard gaston gautier gauthier genevieve geoffroy germain germaine ghislain ghislaine gilberte gildas gontran gregoire guilhem guillemette gwenael hector heloise henriette hermine hippolyte honore honorine hortense huguette ines isidore jacqueline jeannine jeremie joachim josephine josselin justine lazare leonie leopold lilian lucette lucienne ludivine ludovic madeleine marcelin marceline margaux mariette marius mathilde maurice maximilien melchior mireille modeste muriel nestor ninon noemie octave odile odette olympe ophelie oriane pascaline perrine philibert philippine philomene prosper raoul raymonde regine reine roch rodolphe romuald rosalie roselyne rosine sabrina sixtine solange solene sylvestre sylviane tancrede thibault thibaud tiphaine toussaint ulysse urbain valerian victorine violaine violette yann yannick yolande ysabelle zacharie zelie mehmet ahmed ahmet ali mustafa hassan ibrahim omar yusuf fatima aisha wei xiao ming jun ling mei hiroshi yuki kenji akira ivan igor dmitri olga svetlana natasha vladimir andrei sergei anatoly piotr pawel tomasz krzysztof agnieszka katarzyna zofia marek jiri lars anders bjorn sven ingrid astrid raj rajesh priya sanjay anil sunil deepak vikram ravi amit pedro joao luis
    adele adrien agathe agnes alain albert alexandra alexandre alexis alice aline alphonse amandine amelie anais
    andre andree angelique anne annick annie antoine arlette armand arnaud arthur audrey aurelie aurelien axel
    baptiste bastien beatrice benedicte benjamin benoit bernadette bernard bertrand brigitte bruno camille carine
    carole caroline catherine cecile celine chantal charles charlotte chloe christelle christian christiane
    christine christophe claire clara claude claudine clement clementine colette coralie corinne cyril damien daniel
    danielle david delphine denis denise didier dominique dorothee edith edouard eleonore eliane elisabeth elise
    elodie emilie emma emmanuel emmanuelle eric estelle esther etienne eugene eva eve evelyne fabien fabienne
    fabrice fanny fatima felix ferdinand fernand florence florent florian francine francis franck francois francoise
    frederic frederique gabriel gabrielle gaelle gaetan genevieve georges gerald gerard germaine ghislaine gilbert
    gilles ginette gisele gregoire gregory guillaume gustave guy gwenaelle helene henri henriette herve hubert hugo
    hugues ines irene isabelle jacqueline jacques janine jean jeanne jeannine jeremie jeremy jerome jessica joel
    joelle johanna jonathan josephine josette josiane judith jules julia julie julien juliette justine karim karine
    kevin laetitia laura laure laurence laurent lea leon leonie liliane lionel lise loic louis louise luc lucas
    lucette lucie lucien lucienne lydie madeleine magali manon marc marcel marcelle margaux margot marguerite maria
    marianne marie mariel marine marion marthe martin martine mathieu mathilde matthieu maurice maxime maximilien
    melanie michel michele micheline mireille mohamed monique morgane muriel myriam nadia nadine nathalie nicolas
    nicole noel noemie odette odile olivia olivier pascal pascale patrice patricia patrick paul paule paulette
    pauline philippe pierre pierrette quentin rachel raoul raphael raymond raymonde regine regis remi remy renaud
    rene renee richard robert roger roland romain rose roselyne sabine sabrina samuel sandra sandrine sarah
    sebastien serge severine simon simone solange sonia sophie stanislas stephane stephanie suzanne sylvain sylvette
    sylviane sylvie theo theodore theophile therese thibault thierry thomas tiffany valentin valentine valerie
    vanessa veronique victor victoria vincent viviane virginie xavier yann yannick yasmine yolande yves yvette yvon
    yvonne zoe caradec tarquin seraphine perpetue joachim dorothee clement wilhelmine desire roderic emeric marcelle milo shirley bettina consuelo ravindra trevor christophe yolande patricia hollis lucinde cyrus bradley natalia
  `,
  namings: '',
  leads: '',
  callings: '',
  honorifics: '',
  givenSigns: '',
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading autre prix client clients boutique bleue livraison ne le la les un une il elle vendeur refuse france colis transporteur personne rien deux fils mauvais faux aucun aucune sans attendez société sarl sas prix équipe service clientèle département retours qualité numéro zone industrielle bonjour merci produit article commande livraison facture janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques absent nul chinois typique chinoise étoilé géant établissements frères fils distribution fournitures
  `,
};

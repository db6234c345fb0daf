import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const frenchPersonal: PersonalCues = {
  language: 'fr',
  script: 'words',
  capitals: 'names',
  staff: `
    signé/signée | signé par | parlé/discuté/échangé/parler à/avec | répondu/raccroché/insulté/menacé par | réponse/mail/message/courrier/appel de | mentions légales | au nom de monsieur/madame | s appelle | se nomme | on m a passé | propriétaire/gérant/gérante/patron/patronne/directeur/directrice/responsable/dirigeant/dirigeante/pdg/fondateur/fondatrice/tenancier/tenancière | vendeur/vendeuse/employé/employée/conseiller/conseillère/commerçant/boutiquier/homme/monsieur/type/dame/personne/gars/femme nommé/nommée/appelé/appelée/s appelle/du nom/prénommé | vendeur/vendeuse/gérant/patron est | tenu/tenue/gérée/géré/dirigée/dirigé par | un certain | une certaine | s appelle | se nomme | du nom de | un dénommé | une dénommée | nom du vendeur/gérant | un employé | une employée | la conseillère | le conseiller
  `,
  contact: `
    facture/enveloppe/colis/étiquette/reçu ~ a | au nom de | j ai eu | vendeur/vendeuse | sur la facture | m a répondu | expéditeur | monsieur/madame/mademoiselle/mr/mme/m | contactez/contacter/écrivez/écrire/appelez/appeler/demandez/demander/joindre directement/à | parlé/discuté/échangé/traité à/avec | avec/par/à/de monsieur/madame/mr/mme/m | signé/signée par | signé | écrivez/adressez/parler à
  `,
  owns: `
    du service client/sav | du sav | le patron/gérant | le gérant/patron/propriétaire/responsable/vendeur/directeur | la gérante/patronne/propriétaire/responsable/vendeuse/directrice | gérant/gérante/pdg/propriétaire | qui tient/gère/dirige la/le/cette | du service client/sav/magasin | du sav
  `,
  links:
    "nommé|nommée|appelé|appelée|est|un|une|certain|certaine|monsieur|madame|mademoiselle|mr|mme|m|mlle|dr|s'appelle|s appelle|du nom de|de la boutique|du magasin|de ce magasin|de cette boutique|directement|à|a|nom|c'est",
  titles: 'monsieur|madame|mademoiselle|mr|mme|m|mlle|dr',
  followers: '',
  phone:
    'téléphone|tél|tel|numéro de téléphone|portable|mobile|fixe|appel|appeler|appelé|appelez|appelle|joindre|joignable au|fax|hotline|sms|whatsapp|numéro du vendeur|numéro du gérant|numéro du patron|numéro de la boutique|son numéro|leur numéro|voici le numéro|au numéro|téléphoné|téléphoner',
  numbers:
    'commande|numéro de commande|n° de commande|no de commande|suivi|numéro de suivi|colis|n° de colis|tracking|référence|réf|ref|article|modèle|série|numéro de série|n° de série|facture|n° de facture|code-barres|code barres|code barre|ean|gencode|isbn|lot|n° de lot|ticket|dossier|n° de dossier|réclamation|iban|compte|siret|siren|tva|version|bordereau|bon de livraison|type|pièce|code postal|colissimo|chronopost n°',
  own: "mon numéro|mon téléphone|mon portable|appelez-moi|appelez moi|rappelez-moi|rappelez moi|contactez-moi|contactez moi|me joindre|m'appeler|me contacter|me rappeler|mon mail|mon e-mail|mon adresse|écrivez-moi|ecrivez moi|je suis joignable|mon tel|mon tél|je m'appelle|mon nom",
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|la poste|colissimo|chronopost|mondial relay|relais colis|voisin|voisine|mari|femme|fils|fille|ami|amie|livreur|facteur|poster|photo|affiche|ballon|livre de|roman de|disque de|vinyle de|album de|cd de|maillot|rue|avenue|boulevard|mon nom|je m appelle',
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
    yvonne zoe
  `,
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading autre prix client clients boutique bleue livraison ne le la les un une il elle vendeur refuse france colis transporteur personne rien deux fils mauvais faux aucun aucune sans attendez société sarl sas prix
  `,
};

import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const spanishPersonal: PersonalCues = {
  language: 'es',
  script: 'words',
  capitals: 'names',
  staff: `
    firmado por | hablé/hablado/hablar con | insultado/amenazado/atendido/estafado/respondido por | me respondió/atendió/contestó/insultó/amenazó/colgó | respuesta/correo/mensaje/carta de | dueño/dueña/propietario/propietaria/gerente/encargado/encargada/jefe/jefa/director/directora/responsable/administrador/fundador/patrón | vendedor/vendedora/empleado/empleada/dependiente/dependienta/señor/señora/tipo/tal/individuo/hombre/mujer/chico/chica/persona/comercial/agente llamado/llamada/de nombre/que se/se | vendedor/vendedora/dueño/dueña/gerente es | regentada/regentado/dirigida/llevada por | un tal | una tal | se llama | de nombre | nombre del vendedor/dueño | un empleado | una empleada
  `,
  contact: `
    factura/sobre/recibo/etiqueta ~ pone/dice | a nombre de | vendedor/vendedora | tienda ~ lleva | la lleva | lo lleva | remitente | firmado | señor/señora/sr/sra/don/doña/d | contactad/contactar/contacten/escribid/escribir/escriban/llamad/llamar/llamen/preguntad/preguntar/pregunten/dirigirse a/con/por/directamente | hablé/hablado/hablar/tratado/traté con | con/por/al/del/el señor/sr/don | con/por/a/de la/la señora/sra | firmado/firmada por | firmado | escribid/escriban a
  `,
  owns: `
    de atención al/cliente | el propietario/dueño/gerente | la dueña/propietaria/gerente | el dueño/propietario/gerente/encargado/vendedor/jefe/responsable | la dueña/propietaria/gerente/encargada/vendedora/jefa | dueño/dueña/gerente/propietario | que lleva/regenta/dirige la/el/esta | de atención al | del servicio/soporte | de la tienda
  `,
  links:
    'llamado|llamada|que se llama|se llama|es|el|la|un|una|tal|señor|señora|sr|sra|srta|don|doña|dr|de nombre|de la tienda|de esta tienda|del negocio|directamente|a|por|con|nombre',
  titles: 'señor|señora|sr|sra|srta|don|doña|dr|dra',
  followers: '',
  phone:
    'teléfono|telefono|tel|tlf|tfno|tlfno|número de teléfono|móvil|celular|cel|llamar|llamé|llamado|llamad|llamo|llamando|llama|fijo|fax|whatsapp|wasap|wsp|sms|número del vendedor|al número|contacto telefónico|telefoneé|marcar|marqué',
  numbers:
    'pedido|número de pedido|nº de pedido|n de pedido|no. de pedido|seguimiento|número de seguimiento|guía|número de guía|rastreo|localizador|envío|referencia|ref|artículo|código|código de barras|ean|isbn|asin|sku|modelo|serie|número de serie|nº de serie|factura|lote|expediente|ticket|incidencia|reclamación|caso|iban|cuenta|cif|nif|versión|albarán|paquete|pieza|cp|código postal|orden|tipo',
  own: 'mi número|mi teléfono|mi móvil|mi celular|llamadme|llámenme|llamenme|llámame|llamame|contactadme|contáctenme|contactenme|escribidme|escríbanme|escribanme|mi correo|mi email|mi mail|mi whatsapp|pueden llamarme|podéis llamarme|estoy disponible|me llamo|mi nombre|me pueden|localizarme',
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|correos|seur|mrw|estafeta|vecino|vecina|marido|mujer|esposo|esposa|hijo|hija|amigo|amiga|repartidor|cartero|póster|foto|balón|libro de|novela de|disco de|álbum de|cd de|camiseta|vino de|calle|avenida|plaza|me llamo',
  digits: 'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
  at: 'arroba|at',
  dot: 'punto|dot',
  names: `
    abelardo abigail abraham abril abundio adalberto adelaida adelina adoracion agapito agata aldo alfonsa alicio alma alonso alvar amadeo amado amador ambrosio amancio america anacleto anastasia anastasio angelina anibal aniceto anita anselmo aquilino aquiles arcadio argimiro aristides arsenio artemio asuncion atanasio augusto aureliano azucena baldomero baltasar barbara bartolome basilio baudilio begona benedicto benigno benjamin bernabe bernarda bibiana bienvenido blas bonifacio braulio brigida brigido bruna calixto camilo candelaria candido caridad carina casandra casilda casimiro casta catalino ceferino celestino celso cesareo cipriano cirilo clementina clemente clotilde conrado constantino constanza consolacion corina cosme crescencio crisanto crispin cristo damaso damian delfin delfina demetrio desiderio dimas dionisio dominga donato dorotea edelmiro edgar edmundo efrain eladio eleonor eleuterio eligio eliseo eloisa elpidio emeterio emiliano encarna engracia epifanio erasmo ernestina estanislao etelvina eufemia eulalia eulalio eusebia eusebio eutimio evaristo ezequiel fabian facundo faustino felisa feliciano felicidad felicitas fermina fidela flora florentina florentino florinda fortunato froilan fructuoso fulgencio gabino gaspar genaro genoveva georgina gertrudis gervasio gilberto gines gisela graciela gracia gumersindo heraclio heriberto herminia herminio hermenegildo higinio hilaria hilda hipolito honorio horacio hortensia ildefonso indalecio inocencio ireneo iria isaias isidora isidro isolda jacoba jacobo jeremias joana joaquina jonas josue jovita juanita justa justino justo ladislao laureano lazaro leocadia leocadio leon leoncio leopoldo liberto librada ligia lino lope loreto lucila lucrecia lupe macario macarena malaquias marcela marcelina marcelino marcial marciana margarito mariluz marino mauro maura maximiliano maximino melchor melisa mercurio micaela miguela modesto natividad nazario nemesio nestor nicanor nicasio nicolasa norberto obdulia obdulio olegario olimpia onofre oriol orlando osvaldo otilia pancracio pascual pastora patricio paulino pelayo perfecto petra petronila pio placido policarpo ponciano porfirio presentacion primitivo procopio prudencia prudencio purificacion quintin quirino raimunda raimundo regino remedios remigio renato restituto rigoberto rita rodrigo rogelia rogelio roman romualdo roque rosalia rosalina rosaura rosendo rufina rufino ruperto sabina sabino salome salvadora samuel sandalio santos saturnina saturnino segismundo segundo serafin serafina sergia severiano severino silverio silvestre simeon simon sixto socorro soledad tadeo tarsicio telesforo telmo teodora teodoro teofilo tiburcio timoteo toribio trinidad tristan ubaldo ulises urbano ursula valentin valentina valeriano venancio ventura vicenta victorina victoriano vidal violeta virgilio visitacion wenceslao yago zacarias zoraida zulema mehmet ahmed ahmet ali mustafa hassan ibrahim omar yusuf fatima aisha wei xiao ming jun ling mei hiroshi yuki kenji akira ivan igor dmitri olga svetlana natasha vladimir andrei sergei anatoly piotr pawel tomasz krzysztof agnieszka katarzyna zofia marek jiri lars anders bjorn sven ingrid astrid raj rajesh priya sanjay anil sunil deepak vikram ravi amit pedro joao luis
    aaron abel adela adolfo adrian adriana agustin agustina aida aitana aitor alba alberto alejandra alejandro
    alexia alfonso alfredo alicia alma almudena alonso alvaro amalia amelia amparo ana anabel andrea andres angel
    angela angeles angelica anselmo antonia antonio araceli ariadna armando arturo asuncion aurelio aurora beatriz
    begona belen benito bernardo berta blanca borja bruno camila candela carla carlos carlota carmen carolina
    catalina cayetano cecilia celia cesar clara claudia concepcion conchi consuelo covadonga cristian cristina
    cristobal daniel daniela dario david debora diana diego dolores domingo eduardo elena elias elisa eloy elsa
    elvira emilia emilio emma encarnacion enrique ernesto esperanza esteban estefania ester estrella eugenia eugenio
    eva fabiola fatima federico felipe felix fermin fernando fidel flor florencia francisca francisco gabriel
    gabriela gema gerardo german gloria gonzalo gregorio guadalupe guillermo gustavo hector helena hernan hilario
    hugo humberto ignacio ines inmaculada irene isaac isabel ismael ivan jacinto jaime javier jeronimo jesus jimena
    joan joaquin jordi jorge jose josefa josefina juan juana julia julian juliana julieta julio karen karina kevin
    laura leandro leire leonardo leonor leticia lidia lorena lorenzo lourdes lucas lucia luciano luis luisa luz
    magdalena manuel manuela marcelo marcos margarita maria mariana mariano maribel marina mario marisa marisol
    marta martin martina mateo matias mauricio maximo mercedes miguel milagros miriam moises monica montserrat nadia
    natalia nayara nerea nicolas nieves noelia nora nuria octavio olga oliver omar oscar pablo paloma patricia paula
    paulina pedro pilar rafael ramiro ramon ramona raquel raul rebeca regina renata ricardo roberto rocio rodolfo
    rodrigo rogelio roman rosa rosalia rosario ruben ruth salvador samuel sandra santiago sara saul sebastian sergio
    silvia simon sofia soledad sonia susana tamara teodoro teresa tomas trinidad valentin valentina valeria vanesa
    vanessa vera veronica vicente victor victoria violeta virginia viviana xavier ximena yolanda zoe
  `,
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading otro precio tienda desconocida cliente clientes servicio atención atencion técnico tecnico amazon españa espana méxico mexico logística no el la lo los un una vendedor responde nunca contesta nadie nada empresa supremo sl sa
  `,
};

import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const spanishPersonal: PersonalCues = {
  language: 'es',
  script: 'words',
  capitals: 'names',
  roles: `
    dueño/dueña/propietario/propietaria/gerente/encargado/encargada/jefe/jefa/responsable/administrador/administradora/fundador/fundadora/patrón/vendedor/vendedora/empleado/empleada/dependiente/dependienta/comercial/agente/técnico/interlocutor/interlocutora/trabajador/trabajadora/operador/operadora/teleoperador/teleoperadora/superior/supervisor/supervisora/asesor/asesora/secretaria/secretario/asistente/representante/compañero/compañera/tendero/tendera/telefonista/recepcionista/ejecutivo/ejecutiva/coordinador/coordinadora | jefe/jefa de/del almacén/soporte/ventas/tienda/servicio/atención/equipo | director/directora comercial/general/de/del | persona/señor/señora encargada/encargado/responsable
  `,
  desks: `
    atención al cliente/comprador | servicio al/técnico/posventa/postventa | posventa | postventa | soporte | devoluciones | departamento de | centralita | almacén | ventas | reclamaciones | administración | sac | incidencias | servicio de | experiencia del/de cliente/clientes | envíos
  `,
  staff: `
    presentó/presenta/presentado como | hablé/hablado/hablar con | insultado/amenazado/atendido/estafado/respondido por | me respondió/atendió/contestó/insultó/amenazó/colgó | señor/señora/tipo/tal/individuo/hombre/mujer/chico/chica/persona/tío/tía/muchacho/muchacha/sujeto llamado/llamada/de nombre/que se/se | @role llamado/llamada/de nombre/que se/se/es | regentada/regentado/dirigida/llevada por | un tal | una tal | de nombre | se hace llamar | hacerse llamar | nombre del vendedor/dueño/gerente | su nombre | él/ella se llama | un empleado | una empleada | nota/carta ~ de | que prepara/lleva/gestiona/responde/empaqueta/atiende ~ pedido/pedidos/paquetes/tienda/clientes/devoluciones/teléfono | mujer/marido/hijo/hija/hermano/hermana/esposa/esposo del/de dueño/dueña/jefe/propietario/gerente/vendedor | mujer/marido/hijo/hija de la dueña/jefa/propietaria | firmó/firmaba/firma ~ mail/email/correo/respuesta/respuestas/mensaje/mensajes | mail/email/correo/respuesta/respuestas/mensaje/mensajes ~ firmado/firmada/firmados/firmadas
  `,
  closings: `
    firmado/firmada/firmados/firmadas | firmado/firmada/firmados/firmadas por/como | saludo/saludos/atentamente/cordialmente/firma | fdo
  `,
  contact: `
    se llama | respuesta/correo/mensaje/carta/llamada/nota ~ de/del/por | factura/sobre/recibo/etiqueta ~ pone/dice/nombre | a nombre de | tienda ~ lleva | la lleva | lo lleva | remitente | señor/señora/sr/sra/srta/don/doña/d | contactad/contactar/contacten/escribid/escribir/escriban/llamad/llamar/llamen/preguntad/preguntar/pregunten/dirigirse a/con/por/directamente | hablé/hablado/hablar/tratado/traté con | con/por/al/del/el/su/vuestro señor/sr/don | con/por/a/de/su la/señora/sra/srta | escribid/escriban/escribí/escribe a | pasaron/pusieron/derivaron/remitieron/transfirieron con/a/al | negado/rechazado/denegado/atendido/respondido/gestionado/firmado/tratado por | según | engañe/engañen/time/timen/estafe | vergüenza | cuidado/ojo con | eviten/evitad a | gracias a | huid de | buenos días | buenas tardes | hola | estimado/estimada/querido/querida | el contacto | contacto | gracias a | por escrito de | el/la/ese/esa/este/esta tal | felicidades/felicitaciones/bravo/aplausos a | licenciado/licenciada/lic | aprobado/autorizado/cancelado/confirmado por
  `,
  owns: `
    de atención al/cliente | el propietario/dueño/gerente/encargado/vendedor/jefe/responsable/patrón | la dueña/propietaria/gerente/encargada/vendedora/jefa/responsable | dueño/dueña/gerente/propietario | que lleva/regenta/dirige/prepara/responde/firma/vende/atiende/gestiona la/el/esta/los/las | quien firma/lleva/atiende/responde | que lleva | de atención al | del servicio/soporte/almacén/departamento | de la tienda/centralita/empresa | de devoluciones/soporte/ventas/reclamaciones/posventa/postventa/administración/incidencias | lleva/regenta/dirige esta/este/la
  `,
  deeds: `
    me dijo/respondió/escribió/prometió/llamó/colgó/insultó/amenazó/mandó/envió/aseguró/pidió/contestó/bloqueó/ofreció/atendió/gritó/trató/negó | me ha/había dicho/respondido/escrito/prometido/llamado/colgado/insultado/amenazado/mandado | me | nos | dijo/dice que | cerró/rechazó/negó/ignoró/discutió/colgó/gritó/contestó/respondió/mintió/insistió/prometió | escribe | responde | contesta | miente | insiste | no devuelve/contesta/responde/quiso/quiere/devolvió/contestó | firma las/todas | se niega/negó/rio/ríe/queda/quedó | quien firma | echa/culpa a/la | y su/sus gente/equipo/banda | en el/al teléfono
  `,
  asides:
    'el|la|los|las|un|una|del|de|que|es|era|su|vuestro|vuestra|nuestro|como|quien|parece|supuesto|supuesta|al parecer|al|y|él|ella|mismo|misma|también|luego|solo|sólo|todavía|siempre|nunca|en persona|encantadora|amable|grosero|grosera|se dice|se|muy|ese|esa|este|esta|por lo visto|en|su|gente',
  works:
    'novela|novelas|libro|libros|biografía|autobiografía|thriller|autor|autora|escritor|escritora|poeta|narrador|narradora|lector|personaje|protagonista|héroe|heroína|capítulo|páginas|página|audiolibro|ilustraciones|ilustrador|película|películas|dvd|blu-ray|bluray|disco|discos|cd|vinilo|álbum|canción|canciones|concierto|póster|retrato|autógrafo|dedicatoria|camiseta|muñeca|muñecas|muñeco|figura|figuras|estatua|busto|disfraz|peluche|calendario|cómic|tebeo|manga|episodio|temporada|colección|perfume|champú|grabado|grabada|bordado|bordada|edición|actor|actriz|cantante|director de cine|diseñador|diseñadora|tomo|bolso|marca|recetario|vino|tapa dura|de bolsillo',
  dealings: `
    dice/dijo/dicho/escrito/escribe/escribió/escribir/correo/correos/mail/email/mensaje/mensajes/respuesta/respuestas/responde/respondió/contesta/contestó/teléfono/llamada/llamo/llamé/llama | reembols* | devoluc* | devolver/devuelve | cambio | reclam* | promet* | jura | negó/niega | ignor* | disculp* | groser* | amable | maleducad* | paciencia | pidió/pide | vacaciones | chat | caso | ticket | contact* | servicio | soporte | ayud* | mentiros* | mintió/miente | cree/piensa/ve/asegura | acus* | amenaz* | insult* | culpa | tienda | lleva/llevaba | firma/firmado | torearon/torear | garantía | sustitu* | gracias | inútil | mala fe | excusa/excusas | estira y afloja | vender/vende | gente/equipo | negocio/negocito/changarro | reembolso | envíos | cedió | jur* | espera | transfirieron | estamos mirando
  `,
  edges:
    'por|con|a|al|y|pero|luego|que|como|es|dice|contesta|señor|señora|sr|sra|don|doña|según|hola|buenos días|quien|también|solo|última|último|toca|tocó|les toca|con un|con una|por un|por una|llamar|aunque|mientras|pero|de parte de',
  of: 'de',
  personEndings: '',
  links:
    'llamado|llamada|que se llama|se llama|es|el|la|un|una|tal|señor|señora|sr|sra|srta|don|doña|dr|de nombre|de la tienda|de esta tienda|del negocio|directamente|a|por|con|nombre|como|al|su|vuestro|vuestra|nuestro|mi|señorita|la señorita|era|fue|se|hace|llamar|que|pusieron|pasaron|lic|ing|aquí|de turno|allí|aquí|sería|parece|debe ser|hoy|por lo visto|de guardia|en funciones|en realidad|realmente|licenciada|licenciado|de ahí|de allá',
  titles: 'señor|señora|sr|sra|srta|don|doña|dr|dra|licenciado|licenciada|lic|ing|doctora',
  followers: '',
  phone:
    'teléfono|telefono|tel|tlf|tfno|tlfno|número de teléfono|móvil|celular|cel|llamar|llamé|llamado|llamad|llamo|llamando|llama|fijo|fax|whatsapp|wasap|wsp|sms|número del vendedor|al número|contacto telefónico|telefoneé|marcar|marqué|buzón|comunica|contestador|suena|cuelgan|centralita|no cogen|número en la factura|número en el paquete|número en la web|teléfono de la factura|su número en la factura|su teléfono en la factura',
  numbers:
    'pedido|número de pedido|nº de pedido|n de pedido|no. de pedido|seguimiento|número de seguimiento|guía|número de guía|rastreo|localizador|envío|referencia|ref|artículo|código|código de barras|ean|isbn|asin|sku|modelo|serie|número de serie|nº de serie|factura|lote|expediente|ticket|incidencia|reclamación|caso|iban|cuenta|cif|nif|versión|albarán|paquete|pieza|cp|código postal|orden|tipo|correos|recambio|repuesto|pieza de recambio',
  own: 'mi número|mi teléfono|mi móvil|mi celular|llamadme|llámenme|llamenme|llámame|llamame|contactadme|contáctenme|contactenme|escribidme|escríbanme|escribanme|mi correo|mi email|mi mail|mi whatsapp|pueden llamarme|podéis llamarme|estoy disponible|me llamo|mi nombre|me pueden|localizarme|respondedme|respóndanme|contestadme|contéstenme|escribirme|llamarme|márquenme|marquenme|márcame|llamen al|localícenme|estoy en el|avísenme|avisadme|aquí mi|les dejo mi|os dejo mi|mándenme|devuélvanme la llamada|contesto en|mándenla|mándenmela|envíenla|envíenmela|envíenme|enviadme|enviádmela|enviadla|mandadme|mandádmela|mandadla|por favor a|si leen esto|si leéis esto|si alguien lee',
  ownAfter: 'es mi|mi celular|mi móvil|mi número|mi teléfono|por las tardes|por la tarde|pregunten por mí',
  mine: 'mi|mis|nuestro|nuestra',
  things: 'número|teléfono|móvil|celular|cel|fijo|correo|email|mail|dirección|tlf|whatsapp|buzón',
  possessives: '',
  strangers:
    'amazon|fedex|ups|usps|dhl|dpd|gls|hermes|evri|tnt|yodel|royal mail|paypal|ebay|seur|mrw|estafeta|vecino|vecina|marido|mujer|esposo|esposa|hijo|hija|amigo|amiga|repartidor|cartero|póster|foto|balón|libro de|novela de|disco de|álbum de|cd de|camiseta|vino de|calle|avenida|plaza|me llamo',
  bearers:
    'conductor|transportista|mensajero|sobrino|sobrina|nieto|nieta|abuelo|abuela|padre|madre|papá|mamá|tío|tía|primo|prima|hermano|hermana|cuñado|novio|novia|compañero de piso|muñeca|grabado|grabada|narrador|narradora|autor|autora|escritor|escritora|thriller|biografía|creador|diseñador|diseñadora|actor|actriz|cantante|película|protagonista|héroe|personaje|dirigido a|entregado a|dejado a|paquete a nombre|recogido por|paseo|camino|regalo para|comprado para|portero|conserje|aduana|inspector|capitán|conozco|firmó|cartero|casero|casera|mi jefe|mi jefa|mi compañero|mi compañera|mi abogado|mi suegra|la etiqueta|dejado con|con una sra|mi médico|chef|enviado a|mandado a|recepción de mi|recibido por|pedido de|de correos|en correos|por correos',
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
    vanessa vera veronica vicente victor victoria violeta virginia viviana xavier ximena yolanda zoe caradoc tarquino serafina perpetua clemente guillermina desiderio roderico georgina anatolio emerico marcela milo shirley betina consuelo ravindra trevor cristobal patricia yolanda ulrica lucinda ciro bradley natalia
  `,
  namings: '',
  leads: '',
  callings: '',
  honorifics: '',
  givenSigns: '',
  notNames: `
    amazon logistics logistik logistique logistica logistics support service prime team shop store inc ltd llc gmbh express post seller customer best deals care desk center centre online market trading otro precio tienda desconocida cliente clientes servicio atención atencion técnico tecnico amazon españa espana méxico mexico logística no el la lo los un una vendedor responde nunca contesta nadie nada empresa supremo sl sa equipo servicio departamento devoluciones calidad número polígono industrial buenos gracias producto artículo pedido entrega factura enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad muñeco bob indio juguete chino típico típica gigante construcciones suministros comercial distribuciones hermanos hijos talleres comercializadora importaciones
  `,
};

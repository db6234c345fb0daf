import type { PersonalCases } from '../cases.ts';

export const spanish: PersonalCases = {
  ES: {
    sellers: `
      Por teléfono se presentó como {Bernabé Torralbo Quiñones} y me dijo que leyera el manual.
      Tres correos, todos firmados por {Filipa Vescobar}, todos vacíos.
      {Cordelia Rovirosa} de devoluciones me prometió la etiqueta el lunes
      Un tal {Ignacio Pellicer Ondarra} me llamó a la hora de cenar por las dos estrellas
      Me pasaron con {Marisol de la Hoz Santamaría}, responsable de satisfacción
      Respuesta grosera de la Srta. {Enriqueta Robledal}
      {Froilán D'Almeida} me dijo que comprara mejor la próxima vez. Es el dueño.
      {Tobías Quiroga-Save} (el propietario) discutió por 4 euros
      Según {Lisandro Corvalán}, jefe de almacén, el paquete salió intacto.
      {silvestre grandal} de la tienda dice que lo rompí yo
      la dueña, una tal {Agnieszka Wroblewska}, gritó por teléfono
      {Wenceslao P. Astorga}, Director Comercial, me mandó una carta tipo.
      La agente {Delfina Ravelo} cerró mi caso dos veces
      HUID. {EDMUNDO ARCASTEL} LLEVA ESTA ESTAFA DESDE SU COCINA
      Escribí a la fundadora, {Priscila Nakamura Boyer}, y nada
      Su empleado {Gedeón Marchena} me colgó
      Un saludo, {Montserrat de Asquerino}, departamento de ventas. Eso fue todo.
      Venía una nota borde de {Rosamunda Tiquer}, la propietaria
      El vendedor se hace llamar {Jeremías Orín Estrada}, infórmense
      Pedí un superior y me pusieron a {Kwame Adjei Olmo}, peor todavía.
      La señora que prepara los pedidos, {Beatriz Lomonte}, metió una tarjeta
      La persona encargada se llama {Tadeo Brocales} y no devuelve nada.
      Es {Yusuf Karadeniz} quien firma las respuestas. Ninguna sirvió.
      Reembolso negado por {Horacio Peñaloza}, jefe de soporte
      el señor de la centralita ({Ruperto Vandersloot}) se rio
      el técnico {Zoltan Berecz} me dijo que soplara
      su Sr. {Ambrosio Tidela} dice que el desgaste es normal
      Su nombre es {Perceval Dumor Laín} y se queda el dinero
      {Sunniva Algrim} de atención al cliente escribe «no es problema nuestro»
      Bonita lámpara, y {Araminta Foz Grevillea} que lleva los pedidos es un encanto
      el dueño es {aurelio maquiavel} y culpa a correos
      El servicio (una {Leopoldina Estrano}) insiste en que la grieta es así
      Mi interlocutor, {Agustín Pimpollo}, no quiso saber nada
      probad a llamar al {911 23 63 20} y os reís
      único contacto un móvil, {612.347.108}
      {(+34) 911 23 44 10}: buzón lleno desde marzo
      la centralita {9 1 1 2 3 7 7 4 1} suena y suena
      {nueve uno uno dos tres cero uno dos dos} pone la tarjeta, muerto
      SMS del {+34 612 341 290}: «quite el comentario»
      escribid a {olis.trento(arroba)linternacobre(punto)example}, él decide
      {reclamos @ linternacobre . example} siempre vuelve
      su correo personal: {o.merlo arroba linternacobre punto es}
      me pidió las fotos a {LINTERNA.SAC@BUZON.EXAMPLE}
      Cada respuesta es de una {Margarita Oduya Fincher} y siempre es no.
      Lo tengo por escrito de {Clemente Arrugate}: sin precinto original no hay cambio
      {Dorotea Lindo}, que lleva la tienda online, me pidió paciencia
      El encargado de devoluciones {Joaquín Abernate} jura que pesaba más
      caso cerrado por alguien que firma {Otilia Pracho}
      Buenos días {Bernardo Castelló}, ya que no lee correos: falta la bisagra.
      La directora sería la Sra. {Guillermina Strauda}, de vacaciones hasta mayo
      recibí un correo de {lorenzo duflán} llamándome pesado
      «No es culpa nuestra», dice {Perpetua Gosálvez} de reclamaciones
      Llamo, contesta {Caradoc Lovera} y se corta
      El Sr. {Tarquino Belvivir} ve el golpe «estético»
      me torearon dos veces, la última {Georgina Vitalme} del soporte
      gracias a {Serafina Colmena} por el reembolso, lástima el hervidor
      El contacto allí es {Desiderio Rudo Vanes}, inútil
      Responsable de turno: {Roderico Tuete}.
      Fdo. {Anatolio Grimber}, la dirección.
      Mala fe total de {Leoncia Vasor}, gerente
      Un tipo de nombre {Emérico Sorrel Luna} contestó, dijo «política de la empresa» y colgó.
      La asesora {Yolanda Pruit Baeza} me dijo que los rayones son normales
      Según {Olis Grandío} (jefe de envíos) el paquete nunca salió.
      La tienda es un solo hombre, {Leopoldo Ancel Archila}, y no tiene prisa.
      Es el negocito de {Marcela de la Corte Ruiz} y se nota.
      Si les toca {Ravindra Pillai} en el teléfono, cuelguen
      Felicidades a {Consuelo Barrientos} de envíos, encontró mi paquete. Roto, eso sí.
      El vendedor en realidad se llama {Duncan Buentiempo}, viene en la etiqueta
      Dos semanas de excusas de {Shirley Okonkwo}
      Estira y afloja con un {Cristóbal Malinosqui} que no cedió
      «Su confianza nos honra», {Trevor Inglenot}, Experiencia del Cliente. Claro.
      la señora de ahí {patricia olimbroque} es una grosera
      {Milo Santángelo} y su gente no deberían vender vidrio
      Me prometió llamar {Betina Crovel}, sigo esperando.
      Hablé con la licenciada {Ulrica de Beren Soto}, cero ayuda
      Dos meses de «lo estamos mirando» de {Ciro Atenberg Soler} de atención al cliente.
      Me transfirieron a {Lucinda Farro}, que me dejó en espera
      La etiqueta nunca llegó aunque {Bradley Okafor} juraba haberla enviado
      La mujer del dueño, {Natalia Brzezinski}, coge el teléfono e insulta
      El vendedor es {Jerónimo Tilingo Paz}, trabaja en un garaje
      {Hugo Pemberlé} me escribió para disculparse. Majo. La batidora sigue muerta.
      Firmó la respuesta una tal {Marta Bramante}
      Mensaje firmado por {Héctor Lavalle}`,
    others: `
      Creía haber pedido la biografía de Rosamunda Tiquer, llegó un recetario.
      Faltan las páginas 40 a 56 en el thriller de Imogen Hartuña.
      El narrador, Julián Farrós, murmura todo el audiolibro.
      Las ilustraciones de Margarita Solvay están borrosas
      La muñeca se llama Clara Vinsel y pierde un brazo
      Mi bolso Leonor Vanz perdió la correa en una semana
      «Abuela Odilia Ferrán» debía ir grabado, pusieron «Odeta»
      Comprado para mi sobrino Óscar Fontán, roto en una semana
      El repartidor David Utiel lo dejó bajo la lluvia
      El conductor de SEUR, un tal Martín Coll, lo lanzó por encima de la verja
      mi vecino Gerardo Pita lo tuvo una semana
      Mi hija Sofía Langa lloró cuando se cayó la rueda
      Paquete a nombre de Pedro Allier, no mío
      Póster de Marilyn Monroe llegó doblado
      La biografía de Steve Jobs huele a humo
      Colección Paco Martínez Soria, disco 3 ilegible
      Seguimiento 8R 00022 51133 40112 no avanza
      Lote 22-0419-7783 caducado desde marzo
      La pieza 911-23-63-20 no sirve para el modelo 2014
      EAN 8 412345 678900 en la etiqueta, otra cosa dentro
      Reembolso a IBAN ES91 2100 0418 4502 0005 1332 nunca llegó
      5000 6000 7000 lúmenes decían, 300 como mucho
      El termómetro marca 38,3 37,1 36,5 35,9 en un minuto
      Pedido 404-1234567-7654321 aún en preparación
      120 200 14 cm no coincide
      Dejado en la avenida Abraham Lincoln, a dos kilómetros
      entrega del 12 01 2026 al 15 01 2026 decían
      hablé con Armonía, maja pero inútil
      el dueño Toni se negó
      Firmado «El equipo Linterna Cobre»
      Servicio Posventa Departamento Devoluciones no contesta
      El vendedor está en Hong Kong y el paquete en Los Ángeles
      Disfraz Capitán Jack Sparrow, costura rota
      Señor Patata sin orejas
      Doctor House, disco rayado
      Película del director Pedro Almodóvar, disco rayado
      Me llamo Judit Carrascal y quiero mi dinero
      Pides Isaac Asimov y te mandan Ron Hubbard. Libro equivocado.
      Vendido como Roberto Verino, la etiqueta dice Primark
      Devuelto al Polígono Industrial Norte, nunca reembolsado
      El perfume Antonio Banderas está aguado
      El protagonista, Lucas Merivoz, pasa a ser Luca en la página 90. Chapuza.
      El cartero, Colino Bretón, me dijo que dormía en el almacén
      En Amazon una Sandra Brevent me dijo que esperara
      mi marido Alano Vitoria llamó dos veces
      La diseñadora sería Otolina Grasa, la cremallera es mala
      autógrafo de Diego Maradona, impreso
      El vendedor mandó el calendario de Rocío Jurado de 2019
      Responsable Calidad Número Siete pone en la caja
      Entregado en la calle Víctor Hugo a Bernardo Tiscar, ni idea de quién es
      Inspector Gadget, brazo roto
      vino de Álvaro Palacios avinagrado
      figura de Don Quijote sin lanza
      firmó el portero Miguel Dupré en mi lugar
      Jefe Indio juguete sin pluma
      El muñeco Encargado Bob no anda
      La Señora Fletcher en DVD está en inglés
      El disco de Paco de Lucía salta
      Don Limpio limpia poco, tapón roto
      Libro del comisario Salvo Montalbano con páginas pegadas
      El libro de cocina de Dorotea Lindo llegó roto
      Recibí la lámina de Joaquín Abernate en vez de la otra
      El cartel dice «Nils y Otilia», queríamos Niels
      Paquete dejado con una Sra. Guillermina Strauda en el 40
      El conductor de DPD Lorenzo Duflán, perfecto, la taza no
      En la etiqueta ponía Bernardo Castelló, Lugo, no soy yo
      Mi mujer Georgina Vitalme quería azul
      El color Leonor Gris no se parece
      Dejado en la plaza Rosa Parks
      Retenido en la aduana de Madrid Barajas
      Disfraz Sir Lancelot, espada rota
      Vinilo: pedí Nina Simone, llegó Norah Jones
      Mi banco Caja Rural dice que no llegó nada
      Facua Consumidores me da la razón
      El vendedor Típico Chino, nada más
      Papá Noel Gigante desinflado
      Modelo 612-347-114 en lugar de 612-347-115
      En Amazon Tomás Malle me devolvió el dinero, ellos no
      Mi casero Juan Obermán lo recogió
      La señora María del bajo cogió el paquete
      El chef Karlos Arguiñano firma esta sartén que se raya
      Don Simón zumo caducado
      La Doña Croqueta freidora no calienta
      La taza Emma Bridgewater llegó despostillada y el reembolso tardó
      Mis botas Paul Green no las aceptaron de vuelta
      Escribí dos veces por el vestido Vera Wang, sin respuesta
      El vendedor dice que el Arturo Pérez es de bolsillo
      Recibido por Emérico Sorrel en la recepción de mi edificio
      Me llamo Yolanda Pruit, pedido de mayo, sin respuesta
      Enviado a Olis Grandío en Tula, no a mí, y nadie responde
      Mi hijo Milo Santángelo les llamó, nada
      Tarjeta de gracias por un pedido de Marcela Corte, clienta equivocada
      Mi abogado, Duncan Buentiempo, les escribirá
      Mi fisio, Anita Rao, me lo desaconseja
      Los zapatos Mary Jane se rompieron, sin reembolso
      En la pluma «Gracias Profe Dan Molina», debía ser Don
      El vendedor dijo que Santa Fe estaba agotado
      Contacten a Home Depot o Mercado Libre por refacciones
      Servicio Posventa Inexistente
      Buenos días, Producto No Conforme, Gracias
      El libro firmado Isabel Coixet es falso, el vendedor lo niega
      La edición de Clemente Barrín tiene mapas borrosos
      La señora de correos, Lucinda Farro, dice que nunca lo escanearon
      Mi novio Bradley Okafor se lo puso una vez y se rompió
      La etiqueta está a nombre de Norberto Oeste de Cádiz, vivo en León
      La blusa Ana María encogió
      Firmó por el paquete una tal Marta Bramante
      Correo del repartidor firmado por Marta Bramante`,
    own: `
      Marquen cuando quieran al {911 23 40 18}, es mi celular, sigo esperando
      dejé mi fijo 911 23 33 71 dos veces, nadie llamó
      Mi cel: 612 342 015, espero
      tenéis mi correo, jo.lectora@buzon.example
      aquí está otra vez mi número 612 341 180
      Les di mi móvil, el 612 347 710, tres veces
      Respondedme a r.cliente@buzon.example`,
    unclear: `
      Victoria Elinguer. Nunca más.
      Que no os engañe nunca más el tal Sebastián Crevillent
      ¡Qué vergüenza, Beltrán Colete!
      Saludos, Judit Carrascal`,
  },
};

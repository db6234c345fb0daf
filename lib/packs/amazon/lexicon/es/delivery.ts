import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Everything between the seller's door and the buyer's. */
export const delivery: LanguageLexicon['aspects'] = {
  late: {
    strong: `
      cuando ~ por fin llegó/llego | cuando llegó/llego ~ ya ~ había/habíamos/he comprado/conseguido | ya había/habíamos comprado ~ otro/otra ~ tienda/sitio | tarde y/pero/además
      prometido/previsto/prevista/garantizado ~ lunes/martes/miércoles/jueves/viernes/sábado/domingo ~ llegó/llego/entregado | llegó/llego el lunes/martes/miércoles/jueves/viernes/sábado/domingo ~ siguiente | semana siguiente
      ningún/ningun/sin movimiento/movimientos/actualización
      prime ~ día/días/dia/dias/24/48/24h/48h/mañana/horas/semana/semanas/retraso/prometido/espera
      quedé/quede/quedado/estuve/esperé/esperando ~ casa ~ día/dia/tarde/mañana/nada/nadie/esperando | no vino/apareció/llegó/pasó nadie | nadie ~ vino/apareció/venido/pasado
      paquete/pedido/envío perdido/desaparecido/extraviado | donde/dónde/dond ~ pedido*/paquete* | llegó/llego/entregado/recibido ~ después/tras/pasada/pasado ~ fiesta/cumpleaños/navidad/reyes/boda/comunión/bautizo/viaje/graduación/vacaciones | perdido/perdida/extraviado por el/la transportista/mensajero/correos/seur/repartidor/empresa
      retraso/retrasos/retrasado/retrasada/demoras/demorado/demorada/demoró/tardío/tardía/tardanza/tardó/tardo/tardado/tardan/aplazada/pospuesto/retrasó/retrasan
      nunca/no/nada/aún/aun/todavía/ni/jamás ~ llegó/llego/llegaron/llega/llegado/recibido/recibí/recibi/entregado/entregaron/entregada/entregó/apareció/aparece/aparecido
      sigo/seguimos/sigue/siguen ~ esperando/esperar/sin/camino/esperándolo/espera | sin ~ recibir/recibirlo/llegar/entregar/noticias | paquete/pedido/envío/producto ~ perdido/extraviado/extraviada/desaparecido/perdió/parado/retenido/nunca/atascado/estancado/llega/detenido/desapareció
      perdido/perdida/extraviado/perdieron/perdió/extravió/extraviaron en/por/mi/el/paquete ~ correos/transporte/camino/tránsito/mensajería/paquete/pedido/limbo | seguimiento/rastreo/tracking/guía/localizador/estado ~ parado/actualiza/actualizado/actualizan/mueve/movido/dice/sigue/inexistente/estancado/desde/nada/mismo/congelado/muerto/camino
      parado/parada/retenido/retenida/atascado/estancado/detenido/varado ~ en/aduana/aduanas/almacén/centro/desde/días/semanas/bodega/depósito/reparto
      esperando/espero/esperé/espere/espera/esperar/esperado/aguardando ~ aún/desde/#/@num/semanas/días/dias/meses/paquete/más/todavía/eterna/hace/interminable/llegue/casi
      llegó/llego/llegaron/llegado/entregado/recibido/recibí/entregaron/vino ~ con/tarde/después/#/@num/tras/semanas/retraso/días/demasiado/mes/meses
      #/@num días/dias/semanas/meses/mes/semana ~ retraso/tarde/espera/más/después/de/para/esperando/sin/y/llegar/demora/entrega
      hace ~ #/@num/semanas/meses/mes ~ pedí/pedido/nada/espero/y | llega/llegar tarde | demasiado tarde | tiempo/plazo/plazos de ~ entrega/espera/envío | plazo/plazos ~ cumplido/cumplió/cumplen/incumplido/pasado/excedido
      debía/debería/tenía/tenia/iba/previsto/prevista/prometido/prometida/prometieron/prometía/decía/estimada/garantizada/supuestamente ~ llegar/entrega/entregarse/lunes/martes/miércoles/jueves/viernes/sábado/domingo/antes/días/dias/ayer/el/para/entre/24
      consta/aparece/figura/marcado/marcaron/marcan/pone/dice/según/dieron/estado/app/aplicación/sistema/seguimiento/rastreo/ponen/puso/sale ~ entregado/entregada/ausente/entregados/entrega/recogido
      entregado/entregada/entregaron ~ según/dice/pero/a/al/en ~ nada/nadie/desconocido/desconocida/quién/mentira | entregado/entregada/entregaron a/con quién/quien/nadie/éxito | entregado/entregada ~ aquí/acá no/ni | intento/intentos de entrega | destinatario/destinataria/cliente ausente/desconocido/desconocida/ilocalizable | entrega/visita fallida/rehusada/rechazada | entrega no realizada/efectuada/completada/posible | falso/falsos intento/aviso | ausente ~ casa/estaba/todo | estaba/estuve/estábamos ~ casa
      firma ~ falsa/falsificada/mía/nadie/otro/no | firmó/firmado/firmaron ~ nadie/otro/por/no/quién | foto de entrega | nadie lo/la/los ~ recibió/recibido/recogió/recogido/firmado | no ~ pudo/pudieron/podido entregar/entregarlo/entregármelo
      devuelto/devuelta/devolvió/devolvieron/regresado/regresaron/regresó/retornado/retorno/devolución al/a remitente/almacén/origen | de vuelta/regreso/retorno al/a remitente/almacén/origen | dirección incompleta/inexistente/desconocida/insuficiente
      rastro/señales/luces del/de paquete/pedido/envío/bulto | paquete/pedido/envío fantasma/volatilizado/evaporado/esfumado | paquete/pedido/envío se esfumó/evaporó/volatilizó | en reparto/ruta desde/hace | en mi poder | con las manos vacías
      fecha ~ entrega/prevista/pasó/cambiada/cumplió/estimada/vencida/prometida/límite | entrega/envío/envio/reparto/transporte/mensajería ~ lento/lenta/lentísimo/lentísima/tardío/tarde/eterno/tortuga/retraso/retrasado/nunca/retrasada/jamás/demorada/pésimo
      navidad/reyes/cumpleaños/boda/fiesta/comunión/bautizo/vacaciones/evento ~ pasó/pasado/pasada/pasaron/después/tarde/perdido/ya/acabó/fue | después/pasado ~ navidad/reyes/cumpleaños/boda/fiesta | dónde/donde está/esta ~ pedido/paquete/mi | a día de hoy | a fecha de hoy | hasta hoy/ahora/la fecha ~ nada/no | no llegó a tiempo | a destiempo | se perdió | fuera de plazo | en camino desde | sin novedad
    `,
    weak: `
      demora/tarde/tardaron/tarda/espera/esperar/entrega/entregado/llegó/llegar/llegado/recibido/envío/paquete/tránsito/días/semanas/meses/recibir
    `,
  },
  courier: {
    strong: `
      repartidor/repartidora/mensajero/mensajera/cartero/transportista/chófer ~ grosero/maleducado/maleducada/borde/antipático/desagradable/contestó
      entregado/entregada/entregaron/dejado/dejaron ~ número/portal/piso/puerta/dirección/casa equivocado/equivocada/erróneo/errónea | trajo/devolvió/acercó una/un/la/el ~ señora/vecino/vecina/señor/chico/chica/persona ~ amable | trajo/devolvió/acercó una/un/la/el ~ señora/vecino/vecina/señor/chico/chica
      repartidor/repartidora/repartidores/mensajero/mensajera/mensajeros/transportista/transportistas/chofer/chófer/conductor/seur/mrw/gls/dhl/ups/fedex/nacex/estafeta/paquetexpress/ctt/celeritas/correosexpress/tipsa/envialia
      empresa/compañía/agencia de mensajería/transporte/transportes/reparto/paquetería | no/sin/ni/nadie/nunca ~ timbre/timbró/timbraron/tocó/tocaron/llamó/llamaron/telefonillo/avisar/avisó/aviso/avisaron/interfono/puerta/tocar/llamar
      dejó/dejaron/dejado/dejan/tiró/tiraron/tirado/tirada/lanzó/aventó/aventaron/abandonado/abandonó/abandonaron/depositó/metió/puso/arrojó/soltó/soltaron ~ fuera/puerta/portal/portería/vecino/vecina/vecinos/lluvia/jardín/basura/contenedor/valla/verja/reja/acera/banqueta/calle/escalera/escaleras/garaje/cochera/patio/buzón/felpudo/rellano/descansillo/entrada/barda/suelo/piso/otro/conserje/bar/setos/caseta
      por encima de/la ~ valla/verja/muro/reja/puerta | al/del/con/a/en ~ vecino/vecina/vecinos/vecindario | dirección/domicilio/portal/piso/casa/edificio equivocado/equivocada/errónea/incorrecta/erróneo/distinta/ajena | otro/otra dirección/edificio/casa/portal/domicilio/calle/piso | dirección incorrecta/equivocada/errónea
      entregado/entregada/entregaron ~ según/dice/pero/a/al/en ~ vecino/otro/otra/equivocada | ir a recogerlo/recoger/buscarlo | recoger/recogerlo/buscarlo ~ oficina/almacén/punto/correos/nave/estación | punto de recogida | foto de la/otra
      caja/paquete/cartón/embalaje/sobre/bulto ~ mojado/mojada/empapado/empapada/aplastado/aplastada/chafado/chafada/abierto/abierta/rasgado/roto/rota/reventado/reventada/destrozado/destrozada/golpeado/golpeada/abollado/deformado/húmedo/húmeda/pisado/pisoteado/hecho/agujereado/deshecha
      bajo la lluvia | en la lluvia | a la intemperie
    `,
    weak: `
      cartero/correos/timbre/telefonillo/vecino/vecina/portal/portería/lluvia/firma/oficina/buzón/repartidor/reparto
    `,
  },
  'delivery-praise': {
    strong: `
      repartidor/repartidora/mensajero/cartero/transportista ~ amable/amables/simpático/educado/atento/encantador
      entrega/envío/envio/llegada/transporte/reparto/paquete/pedido ~ rápido/rápida/rapidísimo/rapidísima/rápidos/puntual/veloz/perfecto/perfecta/impecable/excelente/express/ágil/relámpago/inmediato/eficiente/súper/tiempo/bien/buena/bueno
      rápido/rápida/rapidísimo/excelente/buen/puntual/veloz envío/envio/entrega
      llegó/llego/llegaron/llegado/entregado/recibido/recibí/entregaron/vino/entregó/llega ~ rápido/rapidísimo/rápidamente/pronto/antes/puntual/puntualmente/anticipado/tiempo/plazo/hora/siguiente/perfectamente/perfecto/enseguida/24/48/día/volando/fecha/adelantado/mañana
      antes de/del lo/tiempo/plazo/previsto/fecha/esperado | a tiempo | en plazo/fecha/hora | en el plazo | al día siguiente | al dia siguiente | el mismo día | el día/dia siguiente/previsto/acordado | en un/dos/24/48/# ~ día/días/horas ~ casa/llegó/aquí/estaba/recibido | repartidor/mensajero/cartero/transportista/chófer ~ amable/amabilísimo/simpático/educado/atento/majo/encantador/puntual/gentil/cortés | muy amable el | puntual/puntualidad/puntualísimo | como prometido | plazos cumplidos | cumplieron ~ plazo/fecha/tiempo | volando
    `,
    weak: `
      rápido/rápida/pronto/puntual/veloz/rapidez/antes
    `,
  },
  'seller-shipping': {
    strong: `
      @seller ~ tardó/tardo/tardado/tardaron/tarda/demoró/tardan/esperó ~ enviar/enviarlo/mandar/mandarlo/días/semanas/despachar/semana/preparar/expedir/enviármelo/envío
      @seller ~ envió/envio/enviado/mandó/mandado/despachó/enviaron/envía/expidió ~ tarde/días/semanas/después/nunca/mal/lento/correo/ordinario/económico/jamás/#
      @seller ~ no/nunca/lento/sin/aún ~ envió/enviado/mandado/despachado/envía/enviar/despachó/expedido
      enviado/enviada/enviaron/mandaron/despacharon/despachado/envían/salió/expedido/enviarlo/despacharlo ~ después/tarde/solo/tras/hasta #/@num/días/semanas
      no/nunca/aún/todavía/sin ~ enviado/enviada/enviaron/despachado/despachada/enviar/despachar/expedido | etiqueta/guía ~ creada/generada/impresa/emitida/generaron/crearon/hecha | tardar/tardaron/tardó/tardan en enviar/despachar/mandar/enviarlo/mandarlo/despacharlo/procesar/preparar/prepararlo | pagué/pagado/pagar/pagando ~ urgente/express/exprés/24/rápido ~ normal/ordinario/económico/estándar/enviaron/mandaron/llegó/correo | correo/carta ordinario/ordinaria/normal | por correo ordinario/normal | envío/envio económico/ordinario ~ pagué/urgente/lugar | lentos/lento/lenta ~ enviar/despachar/enviando/mandar/preparar | en despachar/enviar/enviarlo/mandarlo/mandármelo/despacharlo | tiempo de preparación/procesamiento/despacho | despacho lento/tardío
    `,
    weak: `
      enviado/enviaron/envió/despachado/despacho/mandó
    `,
  },
  'transit-damage': {
    strong: `
      llegó/llego/llegaron/llegado/recibí/recibido/entregado/entregaron/venía/vino/vinieron/abrir/abrirlo/abrí/viene ~ roto/rota/rotos/rotas/dañado/dañada/dañados/golpeado/golpeada/abollado/abollada/rajado/rajada/agrietado/agrietada/partido/partida/astillado/doblado/doblada/torcido/pedazos/añicos/trozos/trizas/derramado/derramada/reventado/reventada/quebrado/quebrada/estrellado/estrellada/deformado/derretido/derretida/chorreando/descongelado/marchita/mustias/mustia/machacado/espachurrado/despedazado/aplastado/abollados/destrozado/destrozada/hecho/hecha
      roto/rota/rotos/dañado/dañada/golpeado/abollado/partido/quebrado ~ llegó/transporte/viaje/envío/entrega/camino/trayecto
      hecho/hecha/hechos/hechas/en añicos/pedazos/trizas/trozos/mil/polvo/cachos | mil pedazos | daños/daño/rotura/roturas/golpe ~ transporte/envío/viaje/durante/camino | añicos/trizas/abolladura/abolladuras/abollado/abollada/abollados/golpeado/golpeada/golpes/rajado/rajada/agrietado/agrietada/estrellada/desportillado/desportillada/mellado/esquirlas/derramado/derramada/reventado/reventada/quebrado/quebrada/despedazado/desconchado/astillado/astillada
      cristal/vidrio/espejo/frasco/bote/botella/pantalla/plato/taza/jarrón/maceta/esquina/esquinas/canto/tapa/huevos ~ roto/rota/rotos/rotas/rajado/rajada/partido/partida/dobladas/doblada/golpeadas/golpeada/reventado/derramado/quebrado/estrellada/añicos/aplastada/machacadas/abollada
    `,
    weak: `
      golpe/dañado/dañada/daños/daño/aplastado/derramado/estropeado
    `,
  },
  packaging: {
    strong: `
      embalaje/embalado/embalada/embalados/embalar/empaquetado/empaquetada/empaque/empacado/empacada/empaquetar/envoltorio/envuelto/envuelta/envueltos/burbujas/burbuja/acolchado/acolchada/porexpan/poliexpán/unicel/protección/protegido/protegida/protegidos/celo/amortiguación/presentación
      papel de periódico/burbujas/burbuja | hoja de periódico | simple/triste/mísera/fina/vulgar/endeble/delgada ~ bolsa/sobre/bolsita/cartón | en/dentro una/un/de ~ bolsa/sobre/bolsita/plástico | caja ~ demasiado/enorme/gigante/veces/grande/bailando | suelto/suelta/sueltos/sueltas/bailaba/bailaban/bailando ~ caja/paquete/dentro/cartón/bolsa/por | sin ~ protección/caja/relleno/acolchado/burbujas/embalaje/embalar/proteger/papel | bien/mal/fatal/perfectamente/cuidadosamente/súper embalado/embalada/empaquetado/envuelto/protegido/protegida/empacado/presentado | metidas/metido/metida/metidos a presión/en
    `,
    weak: `
      cinta/caja/bolsa/sobre/cartón/periódico/celo
    `,
  },
  'amazon-service': {
    strong: `
      amazon ~ atención/servicio/reembolsó/reembolso/devolvió/niega/ayuda/respuesta/dice/responde/teléfono/chat/prometió/decepción/decepcionado/logística/almacén/culpa/responsable/vergüenza/soluciona/solucionó/prime/contacté/hace/nada/cliente/lava
      llamé/contacté/hablé/con/reclamé/llamado ~ amazon | prime ~ cancelar/cancelo/sirve/pago/suscripción/inútil/pagar/normal/timo/baja/quitar | amazon/prime
    `,
  },
};

import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** What the seller did or sent, and what it cost. */
export const dealings: LanguageLexicon['aspects'] = {
  service: {
    strong: `
      vendedor/vendedora/vendedores/comerciante/proveedor/tendero
      reembolso/reembolsos/reembolsado/reembolsaron/reembolsar/reembolsan/reembolsó/reintegro/devolución/devoluciones/devolver/devolvieron/devuelven/devolverlo/devolví/devolvió/cambiar/cambiarlo/cambiaron/cambiármelo/sustitución/sustituir/sustituyeron/reemplazo/reemplazar/reemplazaron/reposición/repuesto/garantía/garantías/reclamación/reclamaciones/reclamo/reclamé/reclamar/reclamado/desistimiento/cancelado/canceló/cancelar/cancelaron/cancelación/anulado/anularon/factura/facturas/indemnización/compensación/compensar/compensaron/disculpa/disculpas/disculparon/disculpó/rma
      respuesta/respuestas/responden/respondió/respondieron/responder/respondido/respondio/contesta/contestan/contestó/contestaron/contestar/contestado/contestación/contesto/silencio/mudos/contactar/contacté/contactado/contacto/comunicación/comunicarse/comunicarme/escribí/escribo/atendieron/atienden/atendió/ignoran/ignoró/ignorado/ignoraron/largas
      servicio/atención ~ cliente/técnico/posventa/postventa/pésimo/pésima/excelente/nulo/nula/buena/buen/mala/mal/inexistente/lamentable | posventa/postventa | buena/mala/pésima/excelente/muy/nula/gran atención/servicio/trato/comunicación/gestión
      trato/amable/amables/amabilidad/educado/educada/educados/maleducado/maleducada/maleducados/grosero/grosera/groseros/bordes/arrogante/prepotente/prepotencia/chulería/atento/atentos/atenta/servicial/profesional/profesionales/profesionalidad/incompetente/incompetencia/serio/seria/serios/seriedad/informal/formal/formales/honesto/honestos/honrado/confianza/confiable/desentienden/desentendió/cordial/simpático/simpática
      les/os ~ pregunté/preguntado/pedido/avisado/insistido ~ veces | escrito/insistido/reclamado dos/tres/cuatro/cinco/seis/varias/diez/# veces | dejaron/dejan/dejó/dejado en visto | dicen/dijeron/dijo ni mu/pío | si te he visto | no/nunca ~ supe más de
      @seller ~ niega/negó/quiere/quiso/propone/propuso/pide/pidió/exige/dice/dijo/acusa/acusó/prometió/promete/asegura/resolvió/solucionó/reconoce/top/pésimo/malo/bueno/genial/serio/recomendado/recomendable/ofreció/ofrece/culpa/desaparecido/desapareció/excusas/encantador/fatal/hace/caso
      niega/niegan/negó/negaron/rechaza/rechazan/rechazó ~ devolución/reembolso/devolver/cambiar/reembolsar/garantía/ayudar | a mi/su/mis cargo/costa/cuenta | gastos de devolución/retorno | coste/costo de/del ~ devolución/retorno | pagar/pague/paga ~ devolución/retorno/yo | mis/tres/dos/cuatro/cinco/varios/muchos/# ~ mensajes/correos/emails/mails/reclamaciones/llamadas | sin ~ respuesta/solución/explicación/explicaciones/disculpa/contestar/responder | ninguna/ningún/nunca/jamás/cero/nadie ~ respuesta/disculpa/solución/reembolso/ayuda/explicación/contesta/responde/contacto/contestó/interés/hace | hacen/hace/hicieron caso | caso omiso | se hacen/hace ~ loco/locos/sordos/sordo/tontos | mala fe | buena fe | dan/dieron/dio/dando/da largas | pelotas fuera | balones fuera | se lavan ~ manos | lava las manos | piden/pidieron/pide/exigen/pedían ~ foto/fotos/video/vídeo/pruebas/prueba/fotografías | problema/problemas ~ resuelto/solucionado/solución/solucionaron/resolvieron | solucionado/solucionaron/solucionó/resuelto/resolvieron/solución/soluciones/solucionan/solucionar | respuesta/respuestas automática/automáticas/tipo/enlatada | copia y pega | copiar y pegar | buen/gran/mal/excelente/pésimo/mejor vendedor/servicio/trato/tienda | nada que objetar/decir/reprochar ~ vendedor | devuelto/devolvieron/devolvió/devuelvan/devolver ~ dinero/importe | mi dinero de vuelta | me ~ respondieron/contestaron/reembolsaron/ofrecieron/dijeron/pidieron/ignoraron/atendieron/trataron/devolvieron/cambiaron | no ~ responden/contestan/devuelven/solucionan/atienden/contesta/responde
    `,
    weak: `
      devuelto/devuelve/iva/abono/responde/escrito/atiende/borde/tienda/empresa/negocio/ellos/problema/prometido/contacto/dinero/teléfono/ayuda/llamé/dijeron/dicen/respuesta/excusa/excusas/mensaje/mensajes/correo/mail/mails/email`,
  },
  order: {
    strong: `
      equivocado/equivocada/equivocados/equivocaron/erróneo/errónea/incorrecto/incorrecta/distinto/distinta/diferente/otro/otra ~ artículo/producto/talla/color/modelo/medida/número/pedido/versión/cantidad/objeto/libro/pieza/formato/longitud/sabor/dimensión/lado/enviaron/mandaron/recibido/tipo/tamaño/cosa/referencia/enviado
      artículo/producto/talla/color/modelo/medida/número/cantidad/pieza/versión/pedido/tamaño equivocado/equivocada/erróneo/errónea/incorrecto/incorrecta/distinto/distinta/diferente
      pedí/pedi/pedido/pedida/encargué/compré/compre/elegí/solicité/quería/pagué/ordené/pedimos ~ llegó/llego/llegaron/recibí/recibido/mandaron/enviaron/vino/viene/dieron/me/envían/trae
      llegó/recibí/recibido/mandaron/enviaron/vino/vinieron/enviado/llegaron ~ otro/otra/equivocado/equivocada/distinto/distinta/diferente/lugar/vez/solo/sólo/uno/vacío/vacía/mitad/incompleto/erróneo/menos
      en lugar/vez de/del | falta/faltan/faltaba/faltaban/faltó/faltante/faltantes/incompleto/incompleta/incompletos/olvidado/olvidaron | sin ~ cargador/cable/tornillos/instrucciones/pilas/tapa/mando/adaptador/accesorios/tapón/llave/enchufe/tacos/batería/manual/herrajes/funda
      caja/paquete/sobre/bote/bolsa ~ vacía/vacío/vacías/vacio/vacia | vacío/vacía/vacia/vacías por/dentro/caja | solo/sólo/únicamente #/@num/uno/una/la/el/mitad ~ de/en/recibido/llegó/pieza/piezas/caja/venía/vino/venían/par/unidad/unidades/trae | dos/ambos izquierdos/izquierdo/derechos/pies/guantes | mitad del pedido/lote | pieza/piezas/accesorio/accesorios/tornillos/parte/partes/unidad/unidades/componente ~ falta/faltan/faltante/menos/faltaba/faltaban | error ~ envío/pedido/talla/referencia/artículo | confundieron/confundido/confusión/equivocación ~ pedido/talla/artículo/color/modelo/al | no ~ es/era/son ~ lo/el/la/que ~ pedí/pedido/compré/elegí/encargué/solicité | no es/era lo/el/la que | de menos | menos de las/los | otro artículo/producto distinto
    `,
    weak: `
      pedí/pedido/lugar/accesorio/solo/sólo/vacío/dentro/venía/trae
    `,
  },
  listing: {
    strong: `
      no/nada/diferente/distinto/distinta/lejos/poco/tampoco/muy ~ corresponde/coincide/coinciden/descripción/descrito/descrita/foto/fotos/fotografía/anuncio/imagen/imágenes/anunciado/anunciada/ficha/indicado/parece/parecido/publicado/publicación/como/muestra/ver
      descripción/anuncio/foto/fotos/imagen/imágenes/ficha/título/web/página/publicación ~ engañosa/engañoso/engañosas/falsa/falso/errónea/incorrecta/dice/decía/indica/indicaba/muestra/mostraba/ponía/pone/prometía/promete/corresponde/nada/habla/distinto/diferente/confusa/mentira/miente/parece
      corresponde/coincide/coinciden/parece ~ nada/descripción/foto/fotos/anuncio/imagen | publicidad engañosa/falsa | engañoso/engañosa/engañosas
      pone/ponía/dice/decía/descrito/vendido/vende/anunciado/anuncian/anunciaba/supuestamente/etiqueta/según/describe/prometen/anunciada/presume ~ como/de/en/que/es ~ cuero/piel/algodón/acero/inoxidable/seda/lana/maciza/macizo/oro/plata/madera/original/nuevo/litros/cm/mm/vatios/watts/mah/gb/impermeable/bio/españa/italia/poliéster/sintético/plástico/lino/cobre/bambú/auténtico/genuino
      falsificación/falsificado/falsificada/falsificados/falso/falsa/falsos/falsas/imitación/imitaciones/réplica/réplicas/copia/pirata/piratas/polipiel/símil/clon/fake | no ~ original/originales/auténtico/auténtica/genuino/cuero/piel/algodón/seda/plata/oro/marca/oficial | no es/son original/originales/piel/cuero/algodón/oro/plata/auténtico/auténtica/genuino | color/tono/talla/dimensiones/medidas/material/tamaño/capacidad ~ foto/fotos/descripción/anuncio/diferente/distinto/distintas/imagen/anunciado/indicado/anunciada/corresponden/corresponde/pone | más pequeño/pequeña/grande/oscuro/claro/corto/fino/chico que/de ~ foto/descrito/anunciado/indicado/imagen/descripción/parece/dice | en la/las/el ~ foto/fotos/descripción/imagen/ficha/imágenes/anuncio/publicación | según la/el descripción/anuncio/foto/ficha | en la etiqueta | etiqueta ~ pone/dice
    `,
    weak: `
      descripción/anuncio/foto/imagen/original/título/etiqueta/anunciado/supuestamente
    `,
  },
  condition: {
    strong: `
      usado/usada/usados/usadas/utilizado/utilizada/reacondicionado/reacondicionada/exposición/caducado/caducada/caducados/caducadas/caduca/caducan/caducidad/vencido/vencida/vencidos/vence/vencer/vencimiento/sucio/sucia/sucios/sucias/suciedad/polvoriento/manchado/manchada/manchados/moho/mohoso/rayado/rayada/rayados/rayones/rayón/arañazo/arañazos/rasguños/arañado/amarillento/amarillenta/amarillentas/pelos/huellas/restos/mugre
      consumir/consumirse/consumirlo/gastarlo/gastarlos/tomarlo antes de/del | consumo preferente | preferente/preferentemente antes | bueno/buena/buenos/buenas/válido/válida/válidos hasta ~ enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre | pasado/pasada/pasados/pasadas de fecha | fecha corta/pasada
      ya ~ usado/usada/abierto/abierta/abiertos/estrenado/estrenada/puesto/montado/activado/registrado/leído/utilizado
      no ~ es/era/son/está ~ nuevo/nueva/nuevos | vendido/vende/comprado/supuesto/supuestamente/anunciado/pagado/pagué como/por/nuevo/nueva ~ nuevo/nueva ~ usado/abierto/rayado | de segunda mano | segunda mano | señales/signos/marcas/restos/huellas de uso/haber/desgaste/dedos/otro | caja/embalaje/paquete/bote/frasco/tubo/precinto/envase ~ abierta/abierto/manipulada/manipulado/desprecintado/reprecintado/pegada/ya/precintado | precinto/sello/precintos/sellos/plástico/etiqueta/etiquetas ~ roto/rotos/falta/abierto/arrancada/cortada/quitada/quitado/despegado/violado/arrancado/rota | sin ~ precinto/precintar/etiqueta/etiquetas/sellar/sello/precintado | desprecintado/desprecintada | fecha de caducidad/vencimiento | a punto de caducar/vencer | devolución de otro/alguien | otro/anterior/alguien/antiguo ~ cliente/dueño/usó/usado/devuelto/propietario/había | nombre/fotos/cuenta/datos/ticket ~ otro/otra/anterior/dueño/cliente/persona
    `,
    weak: `
      polvo/mancha/manchas/pelo/dedos/migas/nuevo/nueva/abierto/abierta/viejo/vieja/precinto/estado/desgaste/uso
    `,
  },
  price: {
    strong: `
      caro/caros/caras/carísimo/carísima/costoso/precio/precios/abusivo/abusivos/desorbitado/sobreprecio/inflado/inflados/encarecido/aduanas/aranceles/arancel/clavada/sablazo
      demasiado caro/cara | más barato/barata/baratos | barato/barata/baratos en/al/otro/otra | cuesta/cuestan/costó/pagado/encontré/encontrado/vi/visto/venden/vale ~ menos/mitad/más/doble/demasiado/triple/chino/bazar/supermercado/mercadona/lidl/barato/tienda
      menos ~ en/que ~ bazar/chino/chinos/supermercado/tienda/mercado/otra | gastos/costes/coste/costo/costos de envío/aduana/aduanas/importación/transporte | relación calidad | calidad precio | mitad de precio | la mitad del precio | no vale/valen/merece ~ dinero/precio/lo/euros/pena/cuesta | # euros/pesos/dólares ~ menos/más/de/por/envío/aduana/gastos | bajó/bajaron/subió/subieron ~ precio | pagar ~ aduana/aduanas/impuestos/tasas/envío | impuestos/tasas | un robo | por ese/este/el precio/dinero | de # a # euros/pesos/dólares | costaba/costaban/valía/valían # euros/pesos/dólares/y/ahora | cobraron/cobrado/cobran/cobró de más | cobraron/cobrado/cobran/cobró el doble
    `,
    weak: `
      cara/euros/pesos/dólares/pagado/pagar/cuesta/costó/vale/gastos/dinero/barato/céntimos
    `,
  },
};

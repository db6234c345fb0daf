import type { LanguageLexicon } from '../../../../core/language/lexicon-data.ts';

/** Subjects beside the goods and the dealings. */
export const rest: LanguageLexicon['aspects'] = {
  'buyer-error': {
    strong: `
      culpa mía/mia | error mío/mio | mi/mío/nuestra/nuestro/propio error/culpa/fallo/despiste/equivocación | me ~ equivoqué/equivoque/equivocado/confundí/confundido/despisté/lié | pedí/compré/elegí/seleccioné/cogí/ordené ~ equivocado/equivocada/error/dos/doble/mal/equivocación | por error | por equivocación | leí/medí/miré/calculé/entendí mal | no ~ leí/medí/miré/fijé/comprobé/revisé | debí/debería/tendría/tenía/tendria ~ leer/leído/medir/medido/mirar/mirado/fijarme/comprobar/fijado/haber | cambié de opinión/idea | ya no ~ necesito/quiero/hace | lo pedí por/mal/dos | despiste mío
    `,
  },
  threat: {
    strong: `
      abogado/abogados/legal/legales/tribunal/tribunales/juez/juzgado/demanda/demandar/demandaré/denuncia/denunciar/denunciaré/denuncio/policía/guardia/profeco/ocu/facua/consumo/consumidor/consumidores/hacienda/querella/indecopi/judicial/judiciales | acciones legales | hoja/hojas de reclamaciones | oficina del consumidor | si no/o/sino/caso ~ estrella/estrellas/reseña/reseñas/denuncia/abogado/denuncio/denunciaré/negativa/reporto/opinión/demanda/valoración | si ~ reembolsan/devuelven/devolvéis/responden/mandan/solucionan/contestan/reembolso/devolución ~ estrella/estrellas/reseña/denuncia/abogado/cambio/quito/cambiaré/reclamación/denunciaré/iré | o me ~ mandáis/mandan/devuelven/devolvéis/reembolsan/dan/solucionan | pondré/pongo/dejaré/escribiré/voy ~ reseña/reseñas/estrella/denuncia/negativa/denunciar/demandar/reportar/todos/redes | cambio/cambiaré/modifico/quito ~ estrellas/reseña/valoración/opinión | último aviso/ultimátum | nos veremos | reportaré/reportarlos/reportar | tienen ~ horas/días ~ para
    `,
    weak: `
      reseña/sino/reporte
    `,
  },
  'other-seller': {
    strong: `
      otro/otra/distinto vendedor/vendedora/tienda/pedido/negocio/comercio | vendedor/tienda/pedido equivocado/equivocada/incorrecto/incorrecta | reseña/valoración/opinión/comentario ~ equivocada/equivocado/error/otro/otra/destinada/para | nunca/jamás/no/nada ~ comprado/compré/pedido/pedí ~ aquí/esta/ustedes/vosotros/vendedor/tienda/nada/ellos | iba/destinado/destinada/corresponde/dirigida ~ otro/otra | confundí/confundido de/el/la ~ vendedor/tienda | no es mi pedido | ignoren/ignorad/ignorar | me equivoqué de tienda/vendedor/pedido
    `,
  },
  promotion: {
    strong: `
      www/http/https/instagram/telegram/whatsapp/tiktok/youtube/casino/crypto/bitcoin/suscríbete/suscríbanse/síguenos/sígueme | código de descuento/promocional | código descuento | visita/visiten/visitad/vengan/venid/sigan/seguid/descubre ~ nuestra/nuestro/mi/tienda/web/página/canal/perfil | con nosotros | gana/ganar/gane ~ dinero/casa/euros/dólares | compren/comprad ~ mejor/en/directamente | mejor compren/comprad/vayan/id | reparamos/ofrecemos/vendemos/hacemos/enviamos/instalamos | enlace en | presupuesto sin | mejores precios | contáctanos
    `,
    weak: `
      web/gratis/enlace/recomiendo
    `,
  },
  irrelevant: {
    strong: `
      asdf*/qwert*/lorem/bla/blabla/prueba/test/hola/jaja*/jeje*/lol/xxx/abc/lalala/clima/fútbol/madrid/barça/barcelona/política/gobierno/presidente/elecciones/poema/chiste/canción/receta | feliz navidad | feliz año | érase una vez | viva | buenos días | buenas tardes | en un lugar de | había una vez
    `,
  },
  insult: {
    strong: `
      ladrón/ladron/ladrones/ladrona/estafa/estafas/estafador/estafadores/estafadora/estafado/estafada/estafan/timo/timos/timador/timadores/timado/timada/timan/fraude/fraudes/fraudulento/mentiroso/mentirosos/mentirosa/mentira/mentiras/mienten/tramposo/tramposos/sinvergüenza/sinvergüenzas/sinverguenza/sinverguenzas/deshonesto/deshonestos/delincuente/delincuentes/rata/ratas/ratero/rateros/chorizo/chorizos/bandido/bandidos/pillo/pillos/canalla/canallas/farsante/farsantes/embustero/embusteros/trilero/trileros/piratas/parásitos/buitres/impresentable/impresentables/incompetentes/inútiles/payaso/payasos/idiota/idiotas/imbécil/imbéciles/estúpido/estúpidos/tontos/caraduras/caradura/jeta/morro/gentuza/chusma/miserables/aprovechados/desgraciados/desgraciado/robaron/roban/robar/robado/engaño/engañan/engañado/engañada/engañaron/engañabobos/transas/transa/corruptos
    `,
    weak: `
      vergüenza/robo/descaro
    `,
  },
  unclear: {
    strong: `
      malo/mala/malísimo/malísima/pésimo/pésima/decepcionado/decepcionada/decepcionante/decepción/fatal/horrible/terrible/vergüenza/vergonzoso/desastre/desastroso/lamentable/asco/insatisfecho/insatisfecha/satisfecho/satisfecha/mediocre/regular/bah/meh/pff/peor/nunca/jamás/evitar/eviten/evitad/cuidado/ojo/atención/bravo/felicidades/enhorabuena/gracias/genial/perfecto/perfecta/excelente/bien/maravilla/estupendo/fantástico/pena/lástima/arrepentido/arrepentida/enfadado/enfadada/enojado/furioso/indignado/indignante/inaceptable/ridículo/absurdo/recomendable/recomiendo/estrella/estrellas/cero/nota/no/nada/ok/bueno/buena | nunca/jamás más | no ~ recomiendo/recomendable/compren/comprar/compréis/contento/contenta/satisfecho/vuelvo/volveré/repetiré/gustó/compro | una/cero/ninguna/0/1 estrella/estrellas | sin comentarios/palabras/más | pérdida de tiempo | perder el tiempo | última vez | ni fu ni fa | más o menos | qué decir/vergüenza/asco/pena/decepción/desastre | dejémoslo así | manténganse/aléjense lejos/de | no me convence | deja mucho que desear
    `,
    weak: `
      más/muy
    `,
  },
  neutral: {
    strong: `
      comprado/compré/compre/pedí/pedido/encargué/cogí/regalo ~ para/como/en/por ~ cumpleaños/hija/hijo/marido/mujer/madre/padre/mamá/papá/navidad/reyes/regalo/amigo/amiga/sobrino/sobrina/vacaciones/boda/cocina/oficina/jardín/perro/gato/hermana/hermano/abuela/abuelo/nieto/enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/viaje/regalar/trabajo | para regalar/regalo | como regalo | de regalo | era un/para regalo/mi | para el/mi ~ cumpleaños/regalo | primera compra | primera vez que ~ compro/pido | cliente habitual/fiel/desde | necesitaba/buscaba | lo compré | los compré | la compré | lo pedí para | uso ~ diario | vivo en
    `,
    weak: `
      regalo/cumpleaños/hija/hijo/marido/mujer/sobrino/comprado/compré/pedí/nieto/madre
    `,
  },
};

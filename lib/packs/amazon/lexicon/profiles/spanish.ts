import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Frequent words and letter runs of Spanish comments, accents folded. Source: our own corpus, 2026-11. */
export const spanish: LanguageProfile = {
  language: 'es',
  words: `
    el la y de se que en no a con me un lo por una las los al es del sin ni para mi dos vendedor tienda tres pero
    ya como dias caja llego todo nada mas esta otro yo dia otra pedi venia muy cuando envio paquete cada hace
    queda hasta hay mandaron eso diez entrega cuatro desde porque semana estaba vez pedido huele mitad pierde
    mando llega vino mismo tarde repartidor antes compre hora nadie luego encima semanas menos cinco veces primera
    minutos bolsa fue dejo funda agua precio dijeron producto carga dinero este tenia media marca aqui nunca seis
    esto plazo dicen despues habia tengo quien mensajero donde color dejaron plastico suelta olor servicio
    calienta primer todas medio roto nuevo fecha sobre tapa garantia lado compra asi segunda pantalla toda hoy
    segun ellos pague sabe pone etiqueta noche salio bajo juego aire talla tela mucho suena puerta segundo gotea
    reparto articulo ahora pega veinte salen abre tarda mensaje paso respuesta fuera movil manana pieza luz horas
    treinta cargador esquina papel esperando sigue modelo atencion casi cierra doce tan juguete decir buen aunque
    ocho bateria cara goma falta manos entregado llevo tardo venian trae mesa correa llegaron cristal enviaron
    golpe arriba abajo perro gato aviso quedo calidad aun cuanto bolsillo parece anos hojas camara pesa rueda
    lunes factura devolucion anuncio perdido transportista traia embalaje soporte abierto perfecto cinta pidio
    cero misma igual responde chico suelo comprar reembolso cobraron queja placa todos cartero alguien cumple
    salir precinto tapon nino reloj quince lleva llamo paqueteria mensajes correos tiempo espera siempre meses
    enchufe imposible abrir ningun negro estuche rompio comercio polvo vida cafetera calle trabajo abierta tampoco
    retraso transporte hecho empresa suelto estrellas haber mejor enviar aceite bonita pie dedo quema mancha
    cartucho faltaba codigo siguiente tal almacen correo unos culpa comprado demasiado mil tercera piel abrio puso
    pica vestido cuello suela han tuvo ruedas silla trasera blanco portatil nueve furgoneta gracias cambiaron
    tambien mensajeria oficina esa asa iba lee atasca amable nombre buena tienen q lleno pequena web estaban
    figura cuarenta llegar olla borde burbujas cabeza tablero dejan frasco distinto cierre sueltan seca pared
    gafas lados llegado tiro largo pagar voy faltan entero baila malo saco cocina tuve debajo pongo quise forro
    acaba claro piden vuelta metros decia seco viernes pasa ese leche dio fuente pita ponia vuelve pegada primero
    recibio tamano basura muneca ojo ruido doble mandan contestan preguntas cuidado cuenta direccion humo hizo
    cadena partes bueno algo contesta pues fabricante bonito soy devuelve sarten espero contestar lavado azul
    nomas zapatos izquierdo cayo esquinas oye derecho sonido impresora agujeros faltaban cortan justo delante ojos
    saben maquina letra hacen blanca seguimiento martes responden tercer subio repuesto taller pienso presion
    camino ficha preciosa ademas contestaron despega tierra estas abrirlo subir puse puesta apaga tono vuelto
    poder habian envuelto hoja encimera espuma sube marcas pelicula vacia arranca consola pegatina dieron aparece
    jueves puntual ir recogida sabado buzon espere lavadora agujero abrigo quiere colchon luces asegura medida
    detalle pregunte dedos lampara mande resulta envios sido esperaba estoy puede peor perdon barato cuesta
    esperar aro pelusa recambio cabe vacio ropa traba voz baja programa encargue nueva correcto viaje conductor
    dijo lugar envia mandar mucha llamaron llegan devuelto senor mango escribi todavia camisa frio hijo pide
    tornillos entera dobla fuerza toca aguanta limpiar salieron capsulas quemada anillo pela saca distinta mala
    aparecer domingo recibo consta momento alguna encontre equivoque embalado eran piezas tercero tarjeta plantas
    partida pintura botella naranja acabo mochila usado taza doblo seguro mundo transparenta costuras correcta
    interior botas charco pegatinas alfombra hija pilas cae piedra volumen rajo desconecta senal raya rodillo
    hunde instrucciones torcido roza vieja despegado arena edicion ver enciende anda vecino cuarto tren piso
    entregaron llama mercancia rapidez perdio mientras elegi despacho llame abono oxida abriga enseguida precioso
    contra lata relleno pelos aparato inexistente comba chirria plancha sigo junto grabado pido descuento hicieron
    atendio experiencia menudo ustedes prometen quemo cobran prueba grados cremallera negra costura cubo barniz
    calor tornillo pegamento trozos despego imagen detecta sujeta estatica hacer madrugada ventilador maleta
    diseno funciona anuncian anunciado partido queria sudor recibi bolsita metio pasaron llamar debe cobrar
    hundida coste blando ejemplar torcida escrito reparte devolver hablar humedad miercoles mirar compro guia
    quedan estan
  `,
  runs: `
    as$ ado os$ ado$ ron$ ada ron aj ada$ ido cion dor esp aro ^ll aron aba dor$ illa ^est ador tas$ aci ej apa
    las$ acio ja$ ^lle tad tos$ das$ egu eron dos gad dos$ jo$ espe aba$ ras$ lado dad iero cua reci oj pue aje
    enci llas pega nas$ ha$ ^cua cha$ aja illo vuel cho$ eja tado gado ho$ abr uelt tid tan$ vue rado asa segu baj
    desp jer ^lla ajo ^sue sue pues ued ^peg envi bols carg mad ^abr tido iza iend isim uev adas nos$ ^apa agu obr
    egad ij abri llam idad cado ^agu suel egun lama regu ajo$ rar$ nad gas dad$ volv dobl dob cto$ ^dob ^cue apar
    arec ego$ oja tada ados je$ arga jas$ mos$ uena ueda olvi lvi lada jas ntad gada ^pid dora iad raba ias$ ncha
    aje$ caj mas$ ^vue bue taba enca llev
  `,
};

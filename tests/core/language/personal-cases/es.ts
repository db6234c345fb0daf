import type { PersonalCases } from './cases.ts';

export const spanish: PersonalCases = {
  ES: {
    sellers: `
      Tel. {612 34 50 12} no contestan
      teléfono {911 23 40 56} comunica siempre
      móvil {612.345.012} apagado
      tlf {612345012} no existe
      llamad al {+34 612 345 012} y veréis
      {0034 612345012} nadie coge
      WhatsApp {612-345-012} me bloqueó
      al {91 123 40 56} nadie coge el teléfono
      en la factura pone {911/234056}, falso
      el número es {seis uno dos tres cuatro cinco cero uno dos}
      fijo {(91) 1234056} muerto
      correo {pedidos@molinoazul.example} devuelto
      escribid a {info (arroba) molinoazul.example}
      {ventas arroba molinoazul punto example} no responde
      {ventas＠molinoazul.example} nada
      {soporte[at]molinoazul[dot]example} nada
      El vendedor, {Eusebio Torreblanca}, no devuelve el dinero
      dueño {eusebio torreblanca} sinvergüenza
      Sr. {Eusebio Torreblanca} me colgó
      La Sra. {Remedios Zalacaín} fue grosera
      Don {Eusebio Torreblanca} se ríe del cliente
      hablé con {Remedios Zalacaín}, muy borde
      EL DUEÑO {EUSEBIO TORREBLANCA} ES UN LADRON
      firmado {Jacinto Peñarrubia}, vergonzoso
      en la factura pone {Jacinto Peñarrubia}, desaparecido
      la factura está a nombre de {Jacinto Peñarrubia}
      un tal {Leocadio Ruipérez} me insultó
      {Remedios Zalacaín} de atención al cliente es maleducada
      {Eusebio Torreblanca}, el propietario, amenaza
      la empleada se llama {Remedios Zalacaín}
      me respondió {Leocadio Ruipérez} de malas maneras
      la encargada ({Remedios Zalacaín}) no devuelve llamadas
      la tienda la lleva {Jacinto Peñarrubia}
      me atendió {Remedios Zalacaín}, pésima`,
    others: `
      Pedido 404-1234567-1234567 perdido
      código EAN 8412345678905 distinto
      número de seguimiento 612 345 012 inválido
      referencia 612345012 equivocada
      número de serie 91 123 40 56 borrado
      CIF B12345678 falso
      pedido el 03/11/2026, recibido el 20/11/2026
      pagué 1.299,00 euros
      medidas 1200 x 600 x 750 mm
      Correos 915 197 197 no sabe nada
      SEUR 902 101 010 no coge
      atención al cliente de Amazon 900 803 711 dice esperar
      camisa Adolfo Domínguez falsa
      vendedor de Massimo Dutti falso
      Carolina Herrera perfume aguado
      Paco Rabanne rebajado con agua
      libro de Gabriel García Márquez roto
      disco de Joaquín Sabina rayado
      camiseta de Lionel Messi mal estampada
      Harry Potter tercer tomo roto
      entregado en calle Miguel Hernández
      dejado en avenida Simón Bolívar
      recogido por el vecino Pablo Ruiz
      mi marido Luis Gómez está decepcionado
      hablé con Denise, amable
      la señora Pérez fue grosera
      el dueño Kevin es pésimo
      un tal paco firmó
      El Vendedor No Responde
      EL VENDEDOR NO RESPONDE
      el dueño no devuelve nada
      firmado Servicio Cliente
      en la factura pone Otro Precio
      a nombre de Tienda Desconocida
      contactad Amazon España directamente
      llamad al Servicio Cliente
      me respondió Atención Cliente
      gestionado por Amazon Logística
      factura 2026 0045 778 equivocada
      respuesta de Amazon: esperar
      entregado en San Sebastián
      Jefe Supremo juguete roto
      el jefe Adolfo Domínguez bolso falso
      vino de Marqués de Cáceres picado
      Ralph Lauren falso
      me atendió Servicio Técnico`,
    own: `
      nunca llegó la factura, si leen esto envíenla a {r.pinta@correo.example}
      enviadme la factura a {r.pinta@correo.example}
      llamadme al 612 345 012
      mi número 612345012
      mi correo cliente@molinoazul.example
      mi móvil es el 612 34 50 12`,
  },
  MX: {
    sellers: `
      llamen al {55 1234 5678} no contestan
      tel {+52 55 1234 5678} apagado`,
    others: `
      guía 5512345678 sin movimiento
      El gerente Nunca Contesta`,
    own: `
      llámenme al 55 1234 5678`,
  },
};

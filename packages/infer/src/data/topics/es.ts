import type { Abroad } from "./topic.ts";

/** What people write about things in Spanish. */
export const ES: Abroad = {
  any: {
    noted: `
(Acordado|Confirmado|Consultado) (por teléfono|por correo|en la oficina).
Preguntar a (Ana|Luis|Carmen|Javier).
Ver correo del (3|12|18|27) de (marzo|mayo|junio).
Revisado en (marzo|mayo|octubre).
Según lo acordado.
Vigente hasta (marzo|junio|fin de año).`,
    described: `
Ver (documento adjunto|anexo).
Según acuerdo del (3|12|18|27) de (marzo|mayo|junio).
Desde (2019|2021|2022|2023).
(Sin novedad|Por completar).`,
    instructed: `
(Llamar antes|Manejar con cuidado|Guardar en lugar seco|Entregar en mano).
(Revisar|Limpiar) (cada día|cada semana|después de usar).
En caso de duda, (preguntar en la oficina|avisar al encargado).`,
    reasons: `
A petición del cliente
Enfermedad
Conflicto de horario
Ya no es necesario
Registro duplicado
Demasiado caro
Datos incompletos
Cambio de domicilio
Fuera de plazo
Error de captura`,
  },
  patient: {
    noted: `
(Presión arterial|Temperatura|Glucosa) (normal|algo elevada|estable), control en (dos|cuatro) semanas.
(Dolor|Tos|Mareo) (mucho mejor|sin cambios|peor por la noche).
Tolera bien la medicación(|, sin efectos adversos).
Alergia (a la penicilina|a los frutos secos|al látex|al polen).
Herida (limpia y seca|en buena evolución), retirar puntos el (viernes|décimo día).
Informado de (los riesgos|las alternativas), consentimiento firmado.`,
    described: `
(Revisión|Tratamiento) (de la rodilla|de la espalda|del hombro), (ambulatorio|unos 20 minutos|con anestesia local).
(Dolor|Molestias) desde hace (tres días|una semana|un mes), (sin fiebre|al caminar).
Consulta de (control|seguimiento|prevención), (en ayunas|resultados en dos días).`,
    occasions: `
Control anual
Dolor de espalda
Tos persistente
Vacunación
Dolor de cabeza
Resultados de análisis
Renovación de receta
Erupción en la piel
Presión alta`,
  },
  guest: {
    noted: `
(Llega tarde, hacia las 23 h|Llega en tren|Entrada temprana) si es posible.
(Habitación tranquila|Dos camas|Almohada extra|Cuna) (solicitada|confirmada).
(Cliente frecuente|Luna de miel|Viaja con perro), (flores en la habitación|salida tardía).
(Ducha|Televisión|Ventana) (reparada|por revisar).`,
    described: `
Habitación (luminosa|tranquila|amplia) con (cama doble|dos camas|sofá cama), (vista al jardín|balcón al mar|al patio interior).
(18|24|32) metros cuadrados, (baño completo|ducha y escritorio|aire acondicionado).
Incluye (desayuno|media pensión|estacionamiento e internet), (cancelación gratuita|no reembolsable).`,
  },
  pupil: {
    noted: `
(Participa mucho|Se distrae con facilidad|Muy callado|Ayuda a los demás) en clase.
Tarea (no entregada|entregada tarde|completa).
(Padres informados|Reunión con los padres el jueves|Necesita apoyo en lectura).
(Faltó|Llegó tarde) por (enfermedad|cita médica|el autobús).
Gran avance en (matemáticas|lengua|ciencias|inglés).`,
    described: `
(Introducción|Ejercicios|Repaso|Proyecto) sobre (fracciones|poesía|el clima|la célula), (en grupos|con hoja de trabajo).
Curso para (principiantes|nivel intermedio|todos), (diez clases|dos veces por semana|con examen final).`,
  },
  customer: {
    noted: `
Cliente desde (2016|2019|2022), (paga a 30 días|descuento del 5 %).
Prefiere (correo electrónico|llamadas por la mañana|mensajes).
(Cambió de domicilio|Nuevo teléfono) en (marzo|mayo|otoño).
Recomendado por (una amiga|otro cliente).`,
  },
  sale: {
    noted: `
(Envolver para regalo|Llamar antes de entregar|Enviar en un solo paquete), por favor.
Cliente (habitual|nuevo), (descuento del 5 %|paga a 30 días|entregar después del 10).
Cambiar por (talla M|color azul|otro modelo).
Recoge (el sábado|mañana por la tarde).`,
    described: `
Pedido (mensual|de muestra|de reposición) para (la sucursal|la oficina|un cliente).
(Dos|Tres|Diez) artículos, (en existencia|entrega en dos semanas|entrega parcial).`,
    reasons: `
Talla incorrecta
Llegó dañado
Entrega tardía
Pedido duplicado
Cambió de opinión
Encontró mejor precio`,
  },
  delivery: {
    noted: `
Entregado (al vecino|al portero|en recepción).
(Nadie en casa|Dirección no encontrada|Rechazado), (segundo intento mañana|vuelve al almacén).
(Frágil|Mantener seco|No apilar), (dos personas|descargar en el muelle).
Entregar (antes del mediodía|solo entre semana|por la tarde).`,
    reasons: `
Nadie en casa
Dirección incompleta
Rechazado por el cliente
Calle cerrada
Avería del vehículo
Paquete dañado`,
  },
  stock: {
    noted: `
Contado en (marzo|diciembre|junio), (sin diferencias|faltan dos|sobra uno).
Estante (A3|B12|C4), (arriba|detrás de la puerta|junto a la mesa).
(Pedir más|Usar primero el lote anterior|Envase dañado).`,
  },
  money: {
    noted: `
Pagado (por transferencia|en efectivo|en dos cuotas|con tarjeta), recibo (archivado|pendiente).
(Recordatorio|Estado de cuenta) enviado el (3|12|20).
(Diferencia|Descuento|Nota de crédito) por revisar.`,
    described: `
(Alquiler|Luz|Internet|Seguro) de (marzo|junio|octubre).
(Papelería|Transporte|Comida con cliente|Licencia de software).
(Mantenimiento|Asesoría|Limpieza|Reparación) de (abril|mayo|septiembre).
(Cuota mensual|Anticipo|Pago final|Depósito) (2025|2026|según contrato).`,
  },
  vehicle: {
    noted: `
(Rayón|Golpe) en (la puerta izquierda|el parachoques|la defensa trasera), (ya registrado|con foto).
(Aceite|Pastillas de freno|Batería) (cambiado|por cambiar|en buen estado).
Revisión en (marzo|junio|octubre), (cliente espera|se entrega a las 5).`,
    described: `
(Servicio|Cambio de aceite|Revisión de frenos) (a los 60.000 km|antes del viaje|con filtro).
(Ruido|Vibración|Luz de aviso) (al frenar|en frío|a más de 80 km/h).`,
  },
  machine: {
    noted: `
(Filtro|Sello|Correa|Fusible) cambiado, (funciona bien|probado una hora).
(Ruido|Fuga|Error E04) (desde el lunes|con carga|resuelto al reiniciar).
Repuesto (pedido|llega el jueves|agotado).
Calibrado en (marzo|mayo), próxima revisión en (tres|seis|doce) meses.`,
    described: `
(Revisión|Limpieza|Calibración) (anual|mensual), equipo detenido.
(No arranca|Se calienta|Pierde aceite|Muestra error E12) (desde el lunes|tras el apagón).`,
    reasons: `
Desgaste
Corte de luz
Error de operación
Mantenimiento programado
Falta de repuesto
Sobrecalentamiento`,
  },
  home: {
    noted: `
(Calefacción|Llave del agua|Intercomunicador) (reparado|por cambiar|no funciona desde el lunes).
Llaves (entregadas|devueltas|pendientes).
(Visita|Entrega|Lectura) el (sábado a las 10|martes por la tarde|último día del mes).`,
    described: `
Departamento (luminoso|tranquilo|renovado) de (dos|tres|cuatro) habitaciones con (balcón|jardín|cocina equipada), (cerca de la estación|junto al parque|con ascensor).
Construido en (1968|1995|2012), (ventanas nuevas|estacionamiento|bodega).
Zona (tranquila|céntrica|verde), (escuelas cerca|bien comunicada).`,
  },
  staff: {
    noted: `
Turno cambiado con (un compañero|una compañera).
(Contrato|Documento|Uniforme) (firmado|pendiente|entregado).
(Puntual y responsable|Aprende rápido|Prefiere la mañana|Busca medio tiempo).`,
    described: `
(Atiende|Planifica|Apoya) (clientes|proyectos|el almacén|al equipo), (tiempo completo|20 horas|desde mayo).
Turno de (mañana|tarde|noche) con (dos|tres) personas.`,
    reasons: `
Enfermedad
Vacaciones
Capacitación
Asunto familiar
Cita médica
Fin de contrato
Mudanza`,
  },
  club: {
    noted: `
Ayuda (en eventos|los fines de semana|en la cocina).
Cuota (pagada en efectivo|domiciliada|pendiente).
Llegó por (una amiga|la jornada abierta|la página web).`,
    described: `
Reunión (semanal|mensual) para (socios|familias|jóvenes).
Apoya a (familias|jóvenes|mayores) con (alimentos|asesoría|visitas).`,
  },
  event: {
    noted: `
Montaje desde las (8|10|14), (sonido contratado|dos ayudantes|entrada por atrás).
(Comida|Flores|Proyector) (confirmado|pendiente|pagado).
(Doce|Treinta|Ochenta) inscritos, (cupo lleno|quedan lugares).`,
    described: `
Una (tarde|noche) de (música|charlas|talleres|buena comida), (entrada libre|cupo limitado|con inscripción).
(Salón|Jardín|Terraza) para (40|120|300) personas, (accesible|con cocina|con estacionamiento).`,
    reasons: `
Mal tiempo
Pocas inscripciones
Enfermedad
Sala no disponible`,
  },
  animal: {
    noted: `
Come (bien|poco|normal), (tranquilo|activo|algo cansado).
(Vacunado|Desparasitado) en (marzo|mayo|otoño), refuerzo en (seis|doce) meses.
(Oído izquierdo|Pata trasera|Ojo) (curado|en tratamiento|revisar el lunes).`,
    described: `
(Amigable|Tímido|Curioso) y (sociable con niños|algo nervioso|acostumbrado a otros perros).
(Esterilizado|Dos años|Rescatado), busca (un hogar tranquilo|una familia activa).`,
    occasions: `
Vacunación
Cojera
Control
No come
Limpieza dental
Problema de piel`,
  },
  plant: {
    noted: `
(Sembrado|Podado|Regado) (después de la lluvia|por la mañana|a mano).
(Pulgón|Hongos|Babosas) en la hilera (2|3|7), (tratado|en observación).
Suelo (húmedo|seco), cosecha (la próxima semana|antes de la helada).`,
    described: `
Variedad (temprana|tardía|resistente), (siembra desde marzo|pleno sol|poco riego).
Suelo (arenoso|arcilloso), (con riego|dos hectáreas|junto al río).`,
  },
  kitchen: {
    noted: `
(Sin cebolla|Sin nueces|Salsa aparte|Bien cocido), por favor.
(Vegetariano|Sin gluten|Sin lactosa) (posible|a pedido).
(Cumpleaños|Silla para bebé|Mesa en la terraza) (solicitado|confirmado).`,
    described: `
Con (verduras asadas|hierbas frescas|salsa de la casa), acompañado de (pan|arroz|ensalada|papas).
(Casero|A la parrilla|Al horno), (ligeramente picante|muy suave|para dos personas).`,
  },
  prospect: {
    noted: `
(Quiere cotización|Llamar en mayo|Decide el próximo mes), presupuesto (abierto|aprobado).
(Propuesta|Demostración) (enviada|bien recibida|sin respuesta).`,
    reasons: `
Precio alto
Eligió a la competencia
Sin presupuesto
Sin respuesta
Aplazado`,
  },
  construction: {
    noted: `
(Concreto|Acero|Madera) (entregado|incompleto|guardado en obra).
Lluvia hasta (el mediodía|las 10), trabajos (suspendidos|reanudados por la tarde).
(Ocho|Doce) personas en obra, inspección el (viernes|18).`,
    described: `
(Grieta|Mancha|Filtración) (junto a la ventana|en la escalera|en el techo), (por reparar|con foto).
(Suministro e instalación|Demolición|Reparación) de (tuberías|puertas|muros).`,
  },
};

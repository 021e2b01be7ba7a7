/** Spanish words that mean this in schemas of that language only, or stand there in short. */
export const LOCAL_SPANISH = `
  expiration: expiracion; redeemed: canjeado canjeada; customer: cliente cli; code: cod clave; city: poblacion localidad; phone: tlf tfno telf; bank account: cuentabancaria; bank: banco bancaria
  bancario; discount: dto desc descuento; vin: bastidor; mileage: kilometros km; engine displacement: cilindrada cc; ssn: ss numss nss; payments per
  year: pagas; day: dias dia; emergency: emergencia; order: orden pedido ot; estimated: estimada estimadas estimado; actual: reales real; authorized:
  autorizado autorizada; series: serie; tax base: baseimponible baseimp; taxable amount: imponible; rate: tipo; vat: iva; minimum: minimo minima min;
  maximum: maximo maxima max; retail price: pvp; line number: linea; line: linea; category: familia; treatment received: trato; interior: interior;
  average: promedio; scholarship: beca; percent: porcentaje; health insurance: segurosocial seguromedico; insurance: seguro; theory: teoria teoricas;
  practice: practica practicas; bibliography text: bibliografia; father last name: apellidopaterno appaterno apaterno; last name: apellido apellido1
  apellidos; paternal: paterno; maternal: materno; second last name: apellidomaterno apmaterno amaterno apellido2; ap: ap; professional license:
  cedulaprofesional; partial: parcial; entered: capturado capturada captura; organizer person: organizador; capacity: aforo cupo capacidad;
  suspension: suspension; delay: retraso; note: seguimiento; name: nombre nom; birth: nacimiento nac; date: fecha fec fch; registration: alta
  matriculacion; deregistration: cese; type: tipo; payment: pago cobro; method: forma metodo; observation: obs; address: direccion domicilio dir;
  country: pais; postal code: cp codigopostal; plate: placas; year: anio ano año; fuel: combustible; brand: marca; model: modelo; color: color; door:
  puertas; door count: numpuertas; valid until: hasta; inspection: itv; employee: empleado trabajador; job title: puesto cargo; department:
  departamento depto; contract: contrato; gross: bruto bruta; salary: sueldo salario; education level: estudios nivelestudios; supplier: proveedor
  prov; trade name: nombrecomercial; contact person: personacontacto; delivery: entrega; shipping cost: portes; spare part: recambio repuesto; cost:
  coste costo; price: precio; stock: existencias stock; location: ubicacion; unit: unidad; last: ultima ultimo; purchase: compra; discontinued:
  descatalogado; work: trabajo; mechanic person: mecanico; entry: entrada; planned: prevista previsto; priority: prioridad; level: nivel; warranty:
  garantia; quantity: cantidad cant; amount: importe monto; quote: cotizacion; validity: validez; total: total; accepted: aceptado; rejection:
  rechazo; reason: motivo; invoice: factura; issue: emision; due: vencimiento vto; collected: cobrada cobrado; corrective: rectificativa; returned:
  devuelto; return: devolucion; expense: gasto; appointment: cita; duration: duracion; channel: canal; confirmed: confirmada; reminder: recordatorio;
  sent: enviado; survey: encuesta; score: puntuacion; recommend: recomendaria; answer: respuesta; student: alumno alumnos; gender: genero sexo;
  blood: sangre; street: calle; exterior number: numexterior noexterior; house number: exterior; apartment number: numinterior; district: colonia
  barrio; municipality: delegacion; cell: cel; status: estatus situacion; photo: foto; tutor: tutor; relationship: parentesco; occupation: ocupacion;
  pick up: recoger; academic degree: gradoacademico; degree: grado; academic: academico; specialty: especialidad; institutional: institucional;
  semester: semestre; group: grupo; shift: turno; classroom: salon; maximum capacity: cupomaximo; enrolled: inscritos inscrito; school year:
  cicloescolar; school: escolar; modality: modalidad; schedule: horario; grade: calificacion; final: final; evaluation: evaluacion; tuition:
  colegiatura; folio: folio; period: periodo; surcharge: recargos recargo; paid: pagado pagada; bank reference: referenciabancaria; reference:
  referencia; delivered: entregados entregado; advisor person: asesor; loan: prestamo; title: titulo; book: libro; author: autor; publisher:
  editorial; publication: publicacion; fine: multa; shelf: estante; event: evento; place: lugar; ticket price: costoentrada; poster: cartel;
  published: publicado; incident: incidencia; facts: hechos; severity: gravedad; sanction: sancion; notified: notificado; resolved: resuelto; fault
  type: tipofalta; doctor: medico doctor; patient: paciente; clinic: clinica consultorio; treatment: tratamiento; diagnosis: diagnostico; dose:
  dosis; allergy: alergia alergias; weight: peso; height: estatura altura; property: inmueble propiedad; rent: renta alquiler arriendo; owner:
  propietario dueno; tenant: inquilino arrendatario; member: socio miembro; membership: membresia; team: equipo; player: jugador; match: partido;
  court: cancha pista; reservation: reserva reservacion; guest: huesped; room: habitacion; night: noches; adult: adultos; children: ninos; sale:
  venta; cash register: caja; warehouse: almacen bodega; movement: movimiento; carrier: transportista; procedure: tramite; file number:
  numexpediente; citizen: ciudadano; resolution: resolucion; user: usuario; password: contrasena; role: rol; project: proyecto; task: tarea;
  progress: avance; quote: presupuestos cotizaciones; hour: horas; actual hours: horasreales; line number: numlinea nlinea; payments per year: pagas;
  recorded: capturado capturada; approved: autorizado autorizada; tax rate: tipoiva; taxable amount: baseimponible baseimp; organizer: organizador;
  midterm: parcial; average grade: promediogeneral notamedia; score: tratorecibido; license number: cedulaprofesional; capacity: aforo cupo;
  municipality: municipio; count: nbre; floor: planta piso; door: puerta; apartment number: puerta; usable area: metrosutiles superficieutil; built
  area: metrosconstruidos superficieconstruida; bathrooms: banos; bedrooms: habitaciones dormitorios; contact source: origencontacto; lead source:
  origencontacto procedencia; deal type: operacion tipooperacion; title: tituloanuncio; office: oficina; property type: tipoinmueble tipovivienda;
  orientation: orientacion; energy class: certificadoenergetico; national id: dninif dni nie; commission percent: comisionpct; sale price:
  precioventa; offer amount: importeoferta; next action: proximaaccion;
  payment method: formacobro;
  dni number: dni; nie number: nie; tax number: cif; dni number: dninif nifdni; rut number: rut run; ruc number: ruc; rfc number: rfc; curp number: curp; cedula number: cedula;
  nit number: nit; cuit number: cuit; cuil number: cuil; nss number: nss numss;
  document number: numerodocumento numdocumento nrodocumento nrodoc numdoc numerodoc documentoidentidad docidentidad; document type: tipodocumento tipodoc tipodocidentidad;
  exchange rate: tipocambio tasacambio; start time: horarioinicio horainicio horainicial; end time: horariofin horafin horafinal; opening time: horarioapertura horaapertura; closing time: horariocierre horacierre;
  identity document number: numerodocumento numdocumento nrodocumento nrodoc numdoc numerodoc documentoidentidad docidentidad; medical record: historiaclinica historiasclinicas expedienteclinico;
  professional license: registroprofesional colegiatura; encrypted: cifrado cifrada encriptado encriptada; guardian: apoderado apoderados; voucher: comprobante comprobantes; ticket number: numeroticket;
  school year: cicloescolar anioescolar aniolectivo periodolectivo; caption: pieimagen leyenda; storage path: rutaarchivo rutaalmacenamiento;
  subject line: asunto; action: accion acciones; car price: preciovehiculo precioauto; monthly payment: cuotamensual; down payment: cuotainicial enganche pie; requirement: requisito requisitos; table name: tablaafectada nombretabla tabla;
  term months: plazomeses; seats: plazas; user name: usuarioacceso; icon: icono;
  start odometer: kminicial kminicio kmsalida kilometrajeinicial kilometrajesalida odometroinicial; end odometer: kmfinal kmfin kmllegada kmretorno kilometrajefinal kilometrajellegada odometrofinal;
  distance: kmrecorridos kilometrosrecorridos kmtotal distanciarecorrida; hourmeter: horometro; start hourmeter: horometroinicial horometroinicio; end hourmeter: horometrofinal horometrofin
`;

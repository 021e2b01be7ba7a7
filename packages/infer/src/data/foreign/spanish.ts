/** Spanish words of column and table names by what they are called here: `meaning: word word; …`. */
export const SPANISH = `
  name: nombre; first name: nombres; last name: apellido apellidos; street: calle; address: direccion domicilio direcciones; city: ciudad localidad
  municipio ciudades municipios; region: provincia regiones provincias; state: estado estados; country: pais paises; phone: telefono telefonos; mobile:
  celular movil celulares telefonomovil; email: correo correos correoelectronico; gender: sexo; genre: genero; birth: nacimiento parto; company: empresa
  empresas; department: departamento; employee: empleado empleados trabajador trabajadores colaborador colaboradores; user: usuario usuarios; password:
  contrasena contrasenia; customer: cliente clientes; supplier: proveedor proveedores; product: producto productos articulo articulos; description:
  descripcion concepto; note: observaciones nota notas observacion; comment: comentario comentarios; title: titulo; price: precio precioventa; quantity:
  cantidad; stock: existencias existencia; amount: importe monto; discount: descuento; tax: impuesto; vat: iva; currency: moneda monedas; invoice:
  factura facturas; order: pedido pedidos; account: cuenta cuentas; balance: saldo; salary: salario sueldo; hire: contratacion ingreso; date: fecha;
  time: hora; created: creado creada creacion; updated: actualizado modificado modificada actualizada modificacion actualizacion; deleted: eliminado
  eliminada borrado borrada eliminacion; active: activo activa; start: inicio; duration: duracion; weight: peso; size: tamano; height: altura estatura;
  width: ancho; length: largo; year: anio ano; month: mes; day: dia; language: idioma; category: categoria categorias; group: grupo; code: codigo;
  value: valor; sort order: orden; image: imagen imagenes; file: archivo archivos; message: mensaje mensajes; subject: asunto; patient: paciente
  pacientes; doctor: medico doctores medicos; vehicle: vehiculo; license plate: placa matricula; student: alumno alumnos estudiante estudiantes;
  teacher: profesor profesores docente docentes; course: curso cursos; subject name: materia materias asignatura asignaturas; store: tienda tiendas;
  brand: marca marcas; model: modelo modelos; age: edad; job title: puesto; first: primer primero primera; middle: segundo; payment: pago pagos abono
  abonos; sale: venta ventas; purchase: compra compras; card: tarjeta; contact: contacto contactos; setting: configuracion parametro; settings:
  configuraciones ajustes parametros; preferences: preferencias; sent: enviado enviada; delivered: entregado entregada; received: recibido recibida;
  paid: pagado pagada; cancelled: cancelado cancelada anulado anulada; completed: completado completada finalizado finalizada terminado; started:
  iniciado; published: publicado publicada; rejected: rechazado rechazada; registered: registrado registrada; confirmed: confirmado confirmada;
  verified: verificado verificada; locked: bloqueado bloqueada; disabled: desactivado; enabled: habilitado; activated: activado; archived: archivado;
  signed: firmado; added: agregado; read: leido leida; last: ultimo ultima; next: siguiente proximo proxima; sold: vendido vendida; returned: devuelto;
  assigned: asignado asignada; closed: cerrado cerrada; open: abierto abierta; overdue: vencido vencida; manager person: encargada gerente; mechanic person: mecanico mecanicos; advisor
  person: asesor; agent person: agente; sales person: vendedor vendedores; buyer: comprador compradores; member: socio socios miembro miembros;
  subscriber: suscriptor suscriptores; subscription: suscripcion suscripciones; visitor: visitantes; guest: invitado invitados huesped
  huespedes comensal; recipient: destinatario; sender: remitente; courier person: repartidor; father: padre; mother: madre; parents: padres; spouse:
  conyuge; child: hijos; family: familia familias; candidate: candidato candidatos; applicant: postulante postulantes; application: postulacion;
  nickname: apodo; full name: nombrecompleto; user name: nombreusuario; marital status: estadocivil; nationality: nacionalidad; document: documento documentos; district: barrio colonia distrito comuna; postal code: codigopostal; website: sitioweb
  paginaweb; branch office: sedes; office: oficina oficinas; place: lugar lugares; zone: zona zonas; lot: terreno; reference: referencia referencias;
  coordinates: coordenadas; team: equipo equipos; occupation: profesion ocupacion; degree: titulacion; skill: competencia competencias habilidad
  habilidades; experience: experiencia; contract: contrato contratos; contract type: tipocontrato; seniority years: antiguedad; hours: horas; overtime
  hours: horasextra; schedule: horarios; bonus: bono; commission: comision comisiones; payroll: nomina nominas; absence: ausencia ausencias; leave:
  vacaciones; permission: permiso permisos; training: capacitacion capacitaciones; evaluation: evaluacion evaluaciones; attendance: asistencia
  asistencias; shift: turnos; product name: nombreproducto; line: linea lineas; subcategory: subcategoria subcategorias; inventory: inventario
  inventarios; minimum stock: stockminimo; minimum: minimo; maximum: maximo; warehouse: bodega bodegas almacenes; cash register: caja cajas; cashier
  person: cajero; cart: carrito; order item: detallepedido; detail: detalle; details: detalles; promotion: promocion promociones; coupon: cupon cupones;
  offer: oferta ofertas; package: paquete paquetes; shipment: envios; carrier: transportista transportistas; tracking number: guia numeroguia; delivery
  date: fechaentrega; shipping address: direccionenvio; shipping cost: costoenvio; warranty: garantia; complaint: reclamos queja quejas; packaging:
  empaque; batch: lote lotes; batch number: numerolote; series: serie; expiry: caducidad; expiry date: fechacaducidad; units: unidades; unit price:
  preciounitario; cost: preciocompra costo costos coste; total price: preciototal; payment method: metodopago mediopago; bank: banco bancos; account
  number: numerocuenta; bank account: cuentabancaria; credit: credito; transfer: transferencia transferencias; cash: efectivo; interest: interes
  intereses; loan: prestamos; installment: cuota cuotas; debt: deuda deudas; deposit: anticipo; income: ingresos; expenses: egresos; expense: egreso
  gasto; profit: ganancia; margin: margen; total amount: montototal importetotal; invoice date: fechafactura; payment date: fechapago; due date:
  fechavencimiento; invoice number: numerofactura; billing: facturacion; receipt: recibo recibos; budget: presupuestos; quote: cotizacion cotizaciones;
  rate: tasa; fine: multa multas; tip: propina; project: proyecto proyectos; deadline: plazo fechalimite; progress: avances progreso; stage: etapa
  etapas fase fases; milestone: hito; goal: objetivo objetivos; risk: riesgo riesgos; urgency: urgencia; meeting: reuniones; appointment: citas; event:
  evento eventos; activity: actividad actividades; type: tipo tipos; class: clase clases; species: especie; level: niveles; rank: rango; origin: origen;
  source: fuente; subtitle: subtitulo; summary: resumen; body: cuerpo; page: pagina; pages: paginas; path: ruta; file name: nombrearchivo; attachment:
  adjunto adjuntos; template: plantilla plantillas; question: pregunta preguntas; answer: respuesta respuestas; topic: tema temas; label: etiqueta;
  tags: etiquetas; keywords: palabrasclave; public: publico; private: privado; error: errores; history: historial; log: bitacora; record: registro
  registros; notification: notificacion notificaciones; key: clave; role: rol; profile: perfil perfiles; session: sesion sesiones; last login:
  ultimoacceso; access: acceso accesos; system: sistema; created by: usuariocreacion; car: coche coches carro; vin: chasis; consumption: consumo;
  maintenance: mantenimiento mantenimientos; repair: reparacion reparaciones; failure: falla fallas averia; technician person: tecnico tecnicos;
  machine: maquina maquinas; device: dispositivo dispositivos; sensor: sensores; measurement: medicion mediciones medida; reading value: lectura
  lecturas; pressure: presion; humidity: humedad; speed: velocidad; voltage: voltaje; power: potencia; route: rutas; distance: distancia; departure:
  salida; arrival: llegada; flight: vuelo vuelos; seat: asiento asientos; passenger: pasajero pasajeros; reservation: reserva reservas; treatment:
  tratamiento tratamientos; consultation: consultas; diagnosis: diagnostico diagnosticos; symptom: sintoma; symptoms: sintomas; vaccine: vacuna vacunas;
  nurse person: enfermera enfermero; pharmacy: farmacia; exam: examenes; lab test: analisis; result: resultados; prescription: receta; recipe: recetas;
  medical record: historiaclinica; specialty: especialidad especialidades; blood type: tiposangre; ingredient: ingrediente ingredientes; dish:
  platos platillo platillos; drink: bebida bebidas; waiter person: mesero; kitchen: cocina; enrollment: matriculas; average: promedio; period: periodo
  ciclo; room: aula aulas; degree program: carrera carreras; faculty: facultad; registration: inscripcion inscripciones; book: libro libros; author:
  autores; lender: prestamista; library: biblioteca; chapter: capitulo capitulos; movie: pelicula peliculas; actor: actores; song: cancion canciones;
  artist: artista artistas; player: jugador jugadores; match: partido partidos; tournament: torneo torneos; trainer person: entrenador; goals: goles;
  animal: animales; pet: mascota mascotas; breed: raza; dog: perro; cat: gato; owner: dueno; plant: planta plantas; capacity: capacidad; availability:
  disponibilidad; difference: diferencia; week: semana semanas; days: dias; months: meses; years: anos; minutes: minutos; seconds: segundos; start date:
  fechainicio; end date: fechafin; start time: horainicio; end time: horafin; birth date: fechanacimiento; created date: fechacreacion; updated date:
  fechamodificacion; registration date: fecharegistro fechaalta; hire date: fechaingreso; cancellation date: fechabaja; purchase date: fechacompra; sale
  date: fechaventa; rental: rentas alquileres; rent: renta; valid: vigente; validity: vigencia; folder: carpeta; header: encabezado; status: situacion
  estatus; fleet: flota; case: expediente; surgery: cirugia; farm: finca; harvest: cosecha; sowing: siembra; crop: cultivo cultivos; speaker: ponente;
  proposal: propuesta; property: inmueble inmuebles; justification: justificacion; score: puntaje; laboratory: laboratorio; veterinarian: veterinario
  veterinarios; report: reporte reportes informe informes; exercise: ejercicio ejercicios; routine: rutina rutinas; referee: arbitro arbitros; ear tag:
  arete; soil: suelo; variety: variedad; abbreviation: abreviatura; season: temporada; breeder: criador; reason: razon; death: muerte; identification: identificacion; accepted: aceptada aceptado aceptados; voided: anulado anulada; workplace: lugartrabajo
`;

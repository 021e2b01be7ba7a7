import type { Language } from "../../language/language.ts";

/** What rows say in Spanish. */
export const es: Language = {
  words: {
    dose: `5|10|20|25|40|50|75|100|200|250|400|500|600|850`,
    object: `lista de precios|albarán|sala de reuniones|gastos de viaje|encuesta de clientes|formulario de contacto|página de inicio|
      boletín mensual|copia de la llave|cuadrante de turnos|informe anual|recuento de existencias|etiqueta de devolución|línea telefónica|
      plan de formación|primer borrador|plano de la oficina|lista de embalaje|informe de ventas|presupuesto|plan del proyecto|
      carta de bienvenida|nota de prensa|ficha de producto|contrato con el proveedor|plan de mantenimiento|calendario de vacaciones|
      lista de invitados|control de calidad|visita de obra|informe de situación|reunión semanal|oferta de empleo|tarjeta de visitante|
      coche de empresa|cafetera|puerta principal|muelle de carga|página de ayuda|formulario de registro|lista de control|plantilla|
      copia de seguridad|sala de servidores|entorno de pruebas|aviso de pago|nota de crédito|orden de compra|acuerdo marco|
      contrato de alquiler|expediente del cliente|lista de correo|presentación|puesto de feria|escaparate|estantería|impresora|escáner|
      auriculares|pantalla|lámpara de mesa|pizarra|puerta cortafuegos|ascensor|sala de espera|recepción|calefacción|detector de humo|horario|
      tarjeta regalo|tarjeta de puntos|pieza de recambio|caja de herramientas|orden de trabajo|parte de horas|nómina|solicitud de permiso|
      certificado|licencia|declaración de la renta|extracto bancario|recibo|fianza|plano de mesas|menú|taller|manual|folleto|cartel|
      catálogo|panel de control|carpeta compartida|acta|factura|poder notarial|caso práctico`,
    thing: `el informe|la lista|el pedido|la factura|el paquete|la cita|la entrega|el borrador|la solicitud|el formulario|el contrato|
      la respuesta|el proyecto|la reunión|el documento|la nota|el mensaje|la cuenta|el producto|la versión|el calendario|la ficha|el modelo|
      la foto|el servicio|la página|el plan|la propuesta|el aviso|la prueba`,
    fact: `llega la semana que viene|falta todavía|está en la oficina|gusta al cliente|necesita más tiempo|puede esperar al viernes|
      sale esta mañana|cuesta menos de lo previsto|va antes que el resto|estará disponible mañana|debe cambiar|espera una firma|
      depende del equipo|cabe en una página|viene del lunes|vuelve demasiado tarde|encaja en el calendario|tiene prioridad|sirve de ejemplo`,
    task: `actualizar la lista de precios|enviar el contrato|comprobar la dirección|llamar al proveedor|confirmar la cita|pedir recambios|
      renovar la licencia|reservar una sala|reunir los documentos que faltan|firmar el albarán|responder al cliente|
      preparar el informe mensual|comparar los presupuestos|ordenar la carpeta compartida|probar el formulario nuevo|
      imprimir las etiquetas|contar las existencias|cambiar el filtro|arreglar la puerta|medir la sala|hacer fotos nuevas|
      redactar el resumen|traducir el manual|publicar el horario|archivar los expedientes antiguos|unir los registros duplicados|
      corregir el nombre|mover la cita|devolver los gastos de envío|invitar a todo el equipo|formar a la nueva compañera|
      entregar las llaves|preparar las muestras|recoger el paquete|pagar la fianza|enviar un recordatorio|pedir una segunda opinión|
      revisar la factura|compartir los resultados|cambiar la contraseña|cerrar la cuenta antigua|ampliar el plazo|aclarar las dudas`,
    later: `hoy|esta semana|la semana que viene|el mes que viene|antes del fin de semana|después de la reunión|mañana por la mañana|
      antes de fin de trimestre|lo antes posible|el lunes|antes del viernes|después de las fiestas|en los próximos días|en dos semanas`,
    earlier: `ayer|la semana pasada|el mes pasado|el lunes pasado|esta mañana|hace unos días|hace dos semanas|antes de las fiestas|
      en la última reunión|a principios de año|en primavera|durante el fin de semana|el jueves pasado`,
    people: `el equipo|la oficina|el cliente|el proveedor|el servicio técnico|contabilidad|la jefa de proyecto|el almacén|nuestro socio|
      el departamento de ventas|una compañera|un compañero|la dirección|la recepción|el técnico`,
    because: `porque ahorra tiempo|porque así lo acordamos|porque lo han pedido varias personas|porque es más barato|
      porque han cambiado las normas|porque se lo prometimos al cliente|porque nadie más tiene acceso|porque el primer intento falló`,
    opinion: `Muy bien explicado|Eso responde a mi pregunta|No lo había pensado|Buena observación|No estoy de acuerdo|Me ha ayudado mucho|
      Justo lo que buscaba|Yo lo haría al revés|Gran trabajo|Gracias por compartirlo|Podría ser más corto|Seguid informando|
      Totalmente de acuerdo|Me parece razonable|No lo sabía`,
    todo: `Hacer seguimiento|Devolver la llamada|Enviar los detalles|A la espera de respuesta|Prefiere el correo electrónico|
      Acordado por teléfono|Revisar otra vez|Pasado a una compañera|Nada más que hacer|Mensaje en el contestador|Pide un recordatorio|
      Anotar la cita|Falta la confirmación|Todo aclarado|Comprobar la dirección`,
    cause: `Ha cambiado de opinión|Pedido por error|Registro duplicado|A petición del cliente|Ya no hace falta|Encontró mejor precio|
      Datos incompletos|No llega a tiempo|No cumple los requisitos|Dañado en el transporte|Pago rechazado|Conflicto de horario|
      Cambio de domicilio|Sustituido por otro más nuevo|Talla o color equivocados|Contrario a las normas|Enfermedad|Retraso en la entrega`,
    topic: `el teletrabajo|la jardinería|el transporte público|la privacidad|la cocina sana|la gestión del tiempo|la bicicleta|
      la energía solar|la enseñanza a distancia|la fotografía urbana|la atención al cliente|el software libre|el ahorro|el sueño|
      el pan casero|el senderismo|la búsqueda de piso|el coche eléctrico|el reciclaje|el precio de la vivienda|el voluntariado|
      el comedor escolar|la historia local|la observación de aves|la carrera|los juegos de mesa|el tren nocturno|la lectura|
      el cine de barrio|la natación|el compost|el aislamiento|el café|el huerto urbano|la música en casa|la vida de barrio|el bricolaje|
      la inteligencia artificial|los podcasts|las abejas`,
    audience: `principiantes|familias|equipos pequeños|estudiantes|padres y madres|gente ocupada|autónomos|docentes|jubilados|curiosos|
      inquilinos|propietarios|voluntarios|vecinos|aficionados`,
    plus: `entrega rápida|buena calidad|precio justo|acabado cuidado|trato amable|diseño bonito|manejo sencillo|talla perfecta|
      embalaje cuidado|tacto agradable|instrucciones claras|larga duración|color precioso|limpieza fácil`,
    minus: `entrega lenta|embalaje roto|precio alto|instrucciones confusas|acabado pobre|trato desagradable|color equivocado|
      talla pequeña|mucho ruido|mal olor|arañazos a la vista|piezas que faltan`,
    praise: `lo recomiendo|vale lo que cuesta|cumple lo que promete|mejor que el anterior|cinco estrellas|por encima de lo esperado|
      repetiría sin dudar|plena satisfacción|una delicia|todo perfecto`,
    doubt: `no está mal|correcto por el precio|cumple su función|ni bien ni mal|mejor que nada|opinión dividida|regular|sin más`,
    complaint: `nunca más|una decepción|no vale lo que cuesta|esperaba más|devuelto|no lo recomiendo|muy mala experiencia|no sirve`,
    motif: `el río|la noche|la sombra|la luz|el fuego|la lluvia|la carretera|la casa|el mar|la estrella|el jardín|el sueño|el corazón|la luna|
      la tormenta|la isla|el espejo|la carta|la extranjera|el secreto|el silencio|el puente|la montaña|el bosque|la danza|el tren|
      el puerto|la nieve|el faro|la promesa|el reloj|la canción|la ladrona|el lobo|la llave|la ventana`,
    setting: `del puerto|del norte|del valle|de Lisboa|del viejo molino|del invierno|de las islas|de agosto|de la sierra|de medianoche|
      del río|del verano|del jardín|de Viena|de la costa|de Granada|del desierto|del otoño|del desván|de la frontera|del martes|del lago`,
    spot: `del Lago|del Parque|del Molino|del Mercado|del Bosque|de la Ribera|del Casco Antiguo|del Castillo|del Puerto|de los Tilos|de la Estación|del Canal|de las Viñas|del Puente`,
    scene: `Vista desde la terraza|Entrada principal|El equipo en acción|Luz de la mañana sobre el puerto|Detalle de la superficie|
      Público en la inauguración|Anverso y reverso|Primer plano de la etiqueta|El casco antiguo de noche|Foto de grupo|Primer día de obra|
      Vista del valle|Taller en el patio|Embalado y listo|Antes de la reforma|Después de la reforma|Puesta de sol en la playa|
      Plaza del mercado en sábado|El prototipo|Un rincón tranquilo|Mesa para seis|El escenario antes del concierto|Nieve en el tejado|
      Cocina con ventana|Jardín en primavera|Nuestro puesto en la feria|Plano de la segunda planta|Puerto con barcas`,
    hobby: `el senderismo|la repostería|la lectura|el ciclismo|la jardinería|la fotografía|el ajedrez|la natación|los juegos de mesa|la cocina|
      correr|la pintura|las aves|la vela|el cine clásico|el jazz|viajar|la escalada|la cerámica|los crucigramas|el canto|la costura|
      la pesca|el baile|el teatro`,
    noun: `acuerdo|agenda|apunte|archivo|artículo|aviso|ayuda|balance|base|billete|bolsa|botón|caja|calle|cambio|canal|carpeta|carta|caso|
      centro|cesta|cita|clave|cliente|código|color|compra|copia|correo|cuadro|cuenta|curso|dato|día|dirección|documento|edición|ejemplo|
      entrada|equipo|error|espacio|estudio|etapa|factura|fecha|ficha|fin|firma|foto|fuente|grupo|guía|hoja|hora|idea|imagen|jardín|libro|
      línea|lista|llave|lote|mapa|mensaje|menú|mercado|mesa|mes|muestra|nivel|nombre|norma|nota|obra|orden|página|panel|papel|parte|paso|
      pedido|plan|plaza|precio|prueba|puerta|punto|red|ruta|sala|serie|sitio|tarea|tema|texto|tipo|turno|vista|zona|luz|pan|té|sol|mar|ley`,
  },
  lists: {
    allergy: `Penicilina|Cacahuetes|Polen|Látex|Marisco|Ácaros|Huevo|Leche|Picaduras de abeja|Aspirina|Pelo de gato|Soja|Trigo|Níquel|Moho|
      Frutos secos|Sésamo|Sulfamidas`,
    animal: `perro|gato|caballo|vaca|oveja|cabra|conejo|zorro|lobo|oso|ciervo|ardilla|nutria|tejón|erizo|búho|águila|halcón|garza|cisne|
      ganso|pato|petirrojo|gorrión|delfín|ballena|foca|salmón|trucha|tortuga|rana|lagarto|elefante|jirafa|cebra|león|tigre|pingüino`,
    building: `Torre Norte|Torre Sur|Edificio principal|Anexo|Ala este|Ala oeste|Torre 1|Torre 2|El Molino|Pabellón del jardín|Edificio A|
      Edificio B|Edificio C|Residencia del Parque|Casa del puerto|Antigua fábrica|La Fundición|Los Arcos`,
    catchPhrase: `Calidad que permanece|Fácil y bien pensado|Más cerca de ti|Avanzar juntos|Ideas que perduran|Claro, rápido y fiable|
      Soluciones para cada día|El gusto por el trabajo bien hecho|Para que ganes tiempo|Pensar hoy en mañana|Un servicio que escucha|
      Espacio para tus ideas|Siempre a buen puerto|Bien aconsejado desde el principio|Técnica que une|Menos esfuerzo, más resultado`,
    category: `Casa y jardín|Cocina y sabores|Viajes y cultura|Salud y cuidado|Música y cine|Libros y saber|Deporte y ocio|
      Ciencia y técnica|Moda y estilo|Familia y niños|Empleo y carrera|Dinero y derecho|Naturaleza y medio ambiente|Juegos y aficiones|
      Arte y diseño|Motor y movilidad|Animales y mascotas|Ciudad y región|Economía y política|Bricolaje y hogar`,
    color: `negro|blanco|azul|rojo|verde|gris|amarillo|marrón|naranja|morado|rosa|azul marino|beige|turquesa|plata|oro|oliva|petróleo|granate|
      marfil|verde claro|coral|violeta|magenta|caqui|azul cielo|índigo|salmón|lavanda|antracita`,
    county: `Alto Aragón|Campo de Montiel|La Bureba|El Bierzo|Las Hurdes|La Alcarria|Ribera Alta|Costa Tropical|Sierra Sur|Bajo Cinca|
      La Axarquía|Tierra de Campos|Valle del Jerte|La Safor|El Maresme`,
    cuisine: `italiana|china|mexicana|india|francesa|japonesa|tailandesa|griega|española|turca|libanesa|vietnamita|coreana|etíope|marroquí|
      alemana|estadounidense|peruana|polaca|georgiana`,
    degree: `Grado en Ingeniería|Grado en Derecho|Grado en Economía|Grado en Historia|Licenciatura|Máster|Doctorado|Diplomatura|
      Técnico superior|Técnico de grado medio|Grado en Enfermería|Grado en Magisterio`,
    department: `Ventas|Ingeniería|Marketing|Atención al cliente|Operaciones|Finanzas|Recursos humanos|Producto|Logística|Jurídico|Compras|
      Investigación y desarrollo|Control de calidad|Informática|Producción|Contabilidad|Comunicación|Diseño|Servicios generales|Formación|
      Seguridad|Administración|Desarrollo de negocio|Expediciones`,
    diagnosis: `Hipertensión arterial|Diabetes tipo 2|Asma|Migraña|Bronquitis aguda|Lumbalgia|Rinitis alérgica|Anemia|Gastritis|Gripe|
      Artrosis|Sinusitis|Eccema|Insomnio|Neumonía|Infección urinaria|Hipotiroidismo|Amigdalitis|Esguince de tobillo|Fractura de muñeca|
      Conjuntivitis|Otitis media|Tendinitis|Vértigo|Psoriasis|Cálculos biliares|Apendicitis|Síndrome del túnel carpiano|Dermatitis|
      Hiperlipidemia`,
    district: `Casco Antiguo|El Puerto|La Ribera|Barrio Norte|Barrio Sur|El Ensanche|Barrio Este|La Ladera|El Lago|Barrio Universitario|
      El Mercado|La Estación|El Parque|Ciudad Jardín|El Molino|Centro|Ciudad Alta|Ciudad Baja|Barrio Nuevo|Santa Lucía`,
    featureName: `Informes automáticos|Calendarios compartidos|Exportación en segundo plano|Plantillas propias|Copia de seguridad diaria|
      Búsqueda completa|Recordatorios programados|Adjuntos cifrados|Roles y permisos|Varios idiomas|Comentarios|Etiquetas|
      Importación de tablas|Acceso único|Resumen de facturas|Filtros guardados|Avisos|Formularios|Vista móvil|Historial`,
    genre: `Rock|Pop|Jazz|Clásica|Hip-hop|Electrónica|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Flamenco|Salsa|Funk|Góspel|Ópera|
      Banda sonora|Música del mundo`,
    groupName: `Socios locales|Socios externos|Grupo de pruebas|Clientes nuevos|Clientes habituales|Redacción|Voluntariado|Turno de noche|
      Comité de dirección|Compras|Comerciales|Distribuidores regionales|Club de lectura|Consejo asesor|Contactos de prensa|Aprendices|
      Asociación de padres|Grupo de trabajo`,
    ingredient: `harina|azúcar|sal|mantequilla|huevos|leche|nata|cebolla|ajo|tomates|patatas|zanahorias|pimientos|calabacín|espinacas|lentejas|
      arroz|pasta|aceite de oliva|vinagre|mostaza|miel|perejil|albahaca|tomillo|pimienta|limones|manzanas|avellanas|pollo|carne picada|
      salmón|tofu|queso|levadura|canela|vainilla|champiñones|calabaza|garbanzos`,
    jobTitle: `Responsable de marketing|Responsable de ventas|Responsable de compras|Jefatura de proyecto|Responsable de atención al cliente|
      Contable|Técnico de nóminas|Asistente de dirección|Responsable de logística|Responsable de comunicación|Responsable de producto|
      Analista programador|Administración de sistemas|Responsable de calidad|Control de gestión|Responsable de recursos humanos|
      Asesoría jurídica|Jefatura de obra|Agente de planificación|Agente comercial|Comercial zona sur|Comercial zona norte|
      Dirección de planta|Jefatura de turno|Responsable de tienda|Jefatura de redacción|Analista de datos|Diseño gráfico|
      Delineante|Responsable de seguridad|Recepcionista|Técnico de mantenimiento|Dirección financiera|Dirección general|
      Dirección técnica|Auxiliar administrativo|Arquitectura de software|Mozo de almacén`,
    labTest: `Hemograma|Perfil lipídico|Glucosa en sangre|HbA1c|Perfil tiroideo|Función hepática|Función renal|Electrolitos|
      Proteína C reactiva|Vitamina D|Ferritina|Análisis de orina|Coagulación|Troponina|Hemocultivo|Creatinina`,
    league: `Primera División|Segunda División|Liga Regional|Liga Provincial|Copa de la Ciudad|Copa Regional|Liga Nacional|Liga Juvenil|
      Grupo Norte|Grupo Sur|Grupo Este|Grupo Oeste|Torneo de Primavera`,
    occupation: `Contable|Actor|Arquitecto|Panadero|Peluquero|Albañil|Conductor de autobús|Carnicero|Carpintero|Cajero|Cocinero|Químico|
      Ingeniero|Consultor|Dentista|Diseñador|Economista|Editor|Electricista|Agricultor|Bombero|Florista|Jardinero|Geólogo|Diseñador gráfico|
      Periodista|Juez|Abogado|Bibliotecario|Cerrajero|Mecánico|Músico|Enfermero|Óptico|Técnico sanitario|Farmacéutico|Fotógrafo|Médico|
      Fisioterapeuta|Piloto|Fontanero|Policía|Cartero|Programador|Investigador|Techador|Secretario|Trabajador social|Traductor|Veterinario|
      Profesor|Librero`,
    plant: `Roble|Arce|Abedul|Pino|Sauce|Rosa|Tulipán|Margarita|Lavanda|Helecho|Hiedra|Musgo|Girasol|Azucena|Orquídea|Bambú|Cactus|Tomillo|
      Albahaca|Menta|Salvia|Acebo|Saúco|Avellano|Haya|Cedro|Olivo|Higuera|Manzano|Cerezo|Peonía|Trébol`,
    position: `Responsable|Asistente|Jefatura de equipo|Especialista|Coordinación|Dirección|Analista|Prácticas|Supervisión|Consultoría|Agente|
      Ingeniería|Portero|Defensa|Centrocampista|Delantero|Capitán|Entrenador`,
    procedureName: `Análisis de sangre|Radiografía|Resonancia magnética|Electrocardiograma|Ecografía|Vacunación|Exploración física|Colonoscopia|
      Limpieza dental|Cura de herida|Sesión de fisioterapia|TAC|Biopsia|Revisión de la vista|Audiometría|Endoscopia|Retirada de yeso|
      Prueba de alergia|Control de la tensión|Revisión de la piel`,
    season: `primavera|verano|otoño|invierno`,
    size: `M|L|S|XL|XS|XXL|XXXL|Talla única|2XS|4XL`,
    skill: `Gestión de proyectos|SQL|Hablar en público|JavaScript|Negociación|Excel|Python|Redacción|Soldadura|Primeros auxilios|
      Análisis de datos|Atención al cliente|Contabilidad|Traducción|Fotografía|Dirección de equipos|Carpintería|Pruebas|Usabilidad|
      Manejo de carretillas|Ventas|Docencia|Corrección|Cocina|Planificación|Redes`,
    specimen: `Sangre total|Suero|Plasma|Orina|Saliva|Frotis faríngeo|Frotis nasal|Tejido|Heces|Esputo|Cabello|Raspado de piel|Médula ósea|
      Líquido cefalorraquídeo`,
    sport: `Fútbol|Baloncesto|Tenis|Natación|Voleibol|Ciclismo|Atletismo|Rugby|Hockey|Bádminton|Golf|Remo|Balonmano|Boxeo|Esquí|Tenis de mesa|
      Judo|Vela|Escalada|Esgrima|Pádel|Gimnasia`,
    subjectName: `Matemáticas|Lengua|Inglés|Biología|Química|Física|Historia|Geografía|Informática|Plástica|Música|Economía|Filosofía|
      Psicología|Sociología|Literatura|Francés|Alemán|Latín|Estadística|Educación física|Derecho|Astronomía|Política|Tecnología|Teatro`,
    teamName: `Zorros Rojos|Águilas Azules|Lobos del Norte|Leones Dorados|Osos Bravos|Halcones|Tiburones|Panteras|Cometas|Titanes|Cuervos|
      Atlético del Puerto|Deportivo del Valle|Racing de la Sierra|Unión Deportiva|Real Ribera|Nutrias|Lechuzas|Flechas de Plata|Truenos`,
    typeName: `estándar|personalizado|interno|externo|básico|avanzado|predeterminado|manual|automático|temporal|permanente|principal|secundario|
      compartido|privado|público`,
    unit: `unidad|kg|caja|paquete|litro|juego|m|g|par|botella|bolsa|rollo|ml|docena|palé|cartón|cm|lata|manojo|hoja`,
    unsettled: `ninguno|sin especificar|otro`,
    unitName: `metro|kilogramo|segundo|amperio|kelvin|mol|candela|hercio|newton|pascal|julio|vatio|culombio|voltio|faradio|ohmio|siemens|weber|tesla|
      henrio|lumen|lux|becquerel|gray|sievert|katal|litro|hectárea|tonelada|bar|minuto|hora|día|grado`,
  },
  phrases: {
    addressLine2: `{digit}.º A|{digit}.º B|{digit}.º izda.|{digit}.º dcha.|Portal {digit}|Bajo A|Ático|Escalera {digit}`,
    answer: `Véase allí: {object}, {object2}.|Basta con mirar en la ayuda.|Se puede cambiar en los ajustes.|Sí, desde la última actualización.|
      Todavía no, pero está previsto.|{people} va a {task} {later}.|Que yo sepa, no cambia nada.|No, por desgracia no está previsto.|
      Lo mejor es {task} {later}.|Depende del contrato.|Sí, es gratis.|Basta con un correo.|{thing} {fact}.|
      Suele tardar dos o tres días.|Lo preguntamos {earlier} y seguimos esperando.`,
    articleTitle: `{topic}, {topic2}: guía para {audience}|Todo sobre {topic}|{topic} para {audience}|Por qué elegir {topic}|
      {topic}: cinco consejos para empezar|{topic}: los errores más frecuentes|{topic}: qué cambia ahora|Diez preguntas sobre {topic}|
      {topic} en el día a día|Reflexiones sobre {topic}|{topic}: lo que hemos aprendido|Entender {topic}`,
    bio: `Trabajo de día, y en el tiempo libre {hobby}, {hobby2}.|Aficiones: {hobby}, {hobby2} y el buen café.|Antes en una gran empresa, hoy por cuenta propia.|
      Dos hijos, un gato y mucha energía.|Siempre con ganas de aprender.|Vive para {hobby} y {hobby2}.|Al aire libre siempre que puede.|
      Recién llegada a la ciudad. Intereses: {hobby}, {hobby2}.|Diez años de experiencia.|Su pasión: {hobby}.`,
    bookTitle: `{motif} y {motif2}|{motif} {setting}|{motif}, {motif2} y {motif3}`,
    caption: `{scene}, {year}|{scene}|{scene} ({year})|{scene}, foto {id}`,
    comment: `{opinion}: {object}, {object2}.|{opinion}.|Gracias, me ha sido muy útil.|A nosotros también nos pasó {earlier}.|Me parece bien.|
      ¿Alguien podría {task} {later}?|Puedo {task} {later}.|¿Hay novedades? {Thing} {fact}.|{people} preguntó por esto {earlier}.|
      ¿Lo hablamos {later}?|{opinion}, ¡gracias!|A nosotros nos funcionó a la primera.|Con ganas de ver cómo sigue.|
      Lo hacemos así {because}.|Conviene recordarlo.|En resumen, ¡más de esto!`,
    courseName: `Introducción: {subjectName}|{subjectName}, nivel avanzado|Fundamentos: {subjectName}|{subjectName}: métodos|{subjectName}: casos prácticos|
      Seminario: {subjectName}|{subjectName} en la práctica|{subjectName} y sociedad|{subjectName}, {subjectName2}`,
    dish: `Salmón con arroz|Pollo al ajillo|Berenjenas rellenas|Tofu con verduras|Cordero asado|Arroz con setas|Crema de calabaza|
      Trucha a la navarra|Carrilleras al vino|Pimientos rellenos|Pato a la naranja|Coliflor gratinada|Gambas a la plancha|
      Tortilla de patatas|Lentejas estofadas|Lasaña de espinacas|Cocido madrileño|Croquetas caseras|Paella de verduras|Gazpacho|
      Fabada|Merluza en salsa verde|Pisto con huevo|Ensaladilla|Albóndigas en salsa|Torrijas`,
    dosage: `{dose} mg una vez al día|{dose} mg dos veces al día|{dose} mg por la mañana|{dose} mg por la noche|{dose} mg si precisa|
      {dose} mg antes de comer`,
    eventName: `Festival {spot}|Feria del libro {year}|Noche de cine {spot}|Fiesta {spot}|Congreso {year}|Mercado {spot}|
      Jornada de puertas abiertas {year}|Encuentro {spot}|Concierto {spot}|Feria del vino {year}|Torneo {spot}|Carrera {spot}|
      Taller sobre {topic}|Charla sobre {topic}|Debate sobre {topic}|Verbena {spot}|Exposición {spot}|Mercado navideño {year}`,
    headline: `{topic}: lo que hay que saber|{topic}, más de moda que nunca|El ayuntamiento debate sobre {topic}|Una asociación apoya {topic}|
      Estudio sobre {topic}|Crece el interés por {topic}|{topic}: nuevas normas a partir de otoño|Hablan {audience} de toda la región|
      Los vecinos opinan sobre {topic}|{topic}: ¿quién lo paga?|Más fondos para {audience}|Premio para {audience}`,
    keywords: `{object}, {object2}|{object}, {object2}, {audience}|{object}, {topic}`,
    message: `Hola, una pregunta rápida: {object}, {object2}.|Hola, ¿puedes {task} {later}?|Gracias, lo miro {later}.|¿Tienes un rato {later}?|
      Ya ha llegado todo, muchas gracias.|¿Has podido verlo? {Thing} {fact}.|Avísame si necesitas algo antes.|
      {people} va a {task}, así que no hay prisa.|Buenos días, hay que {task} {later}.|De acuerdo, ¡hasta luego!|
      ¿Puedes llamarme {later}?|Estoy de viaje, te contesto {later}.|Como quedamos, aquí va el documento.|{people} llamó {earlier}.|
      ¿Te viene bien una cita {later}?|Un saludo y buen fin de semana.`,
    note: `{todo}: {object}, {object2}.|Llamó {earlier}.|{thing} falta todavía.|{later}: {task}.|{todo}.|Pendiente: {object}, {object2}, {object3}.|
      Importante: {task}.|{people} ya lo sabe.|{thing} {fact}.|Hablado con la Sra. Ruiz.|Hecho, se adjunta copia.|
      Por favor, {task} {later}.|Tratar con discreción.|Solo por las mañanas.|Quiere que le llamen {later}.|Consultar con el técnico.`,
    pageTitle: `{topic} para {audience}|Quiénes somos|Preguntas frecuentes sobre {topic}|{topic} y {topic2}|{object} y {object2}|Contacto|
      Todo sobre {topic}|Aviso legal|Nuestros servicios|Novedades: {topic}`,
    projectName: `Reforma {spot}|Proyecto {object}|Implantación {object}|Construcción {spot}|{object} y {object2}|Estudio sobre {topic}|Piloto {object}|
      Migración {object}|Ampliación {spot} {year}`,
    question: `¿Quién se ocupa de esto: {object}, {object2}?|¿Dónde encuentro los documentos?|¿Puedo cambiarlo {later}?|¿Cuánto suele tardar?|
      ¿Lo hay en otros colores?|¿Pueden {task} {later}?|¿Quién puede {task} {later}?|¿Qué pasa después?|¿Hay que inscribirse antes?|
      ¿Están incluidos los gastos de envío?|¿Cómo puedo darme de baja?|¿Es cierto que cambia {later}?|¿Se puede devolver?|
      ¿A quién me dirijo?|¿Por qué hace falta?`,
    reason: `{cause}: {object}, {object2}.|{cause}.|{cause}, avisó {earlier}.|{cause}, véase el anexo.|{cause} (por teléfono).|{cause}, {because}.`,
    restaurantName: `Casa Pepe|El León Dorado|El Viejo Puerto|La Posada|Mesón {spot}|Taberna {spot}|La Cocina del Puerto|La Bodega|
      Bella Vista|Asador {spot}|Café Central|El Puchero|Casa Marcelo|Venta {spot}|El Tilo|El Árbol Verde|La Mesa Redonda|
      Café del Parque|La Cuchara|El Molino`,
    roomName: `Sala {number}|Despacho {number}|Aula {digit}|Sala de reuniones {digit}|Laboratorio {digit}|Estudio {digit}|Salón azul|Biblioteca|Sala del jardín`,
    school: `Colegio {spot}|Instituto {spot}|IES Antonio Machado|IES Cervantes|Colegio San José|Colegio Miguel Hernández|CEIP {spot}|
      Escuela de música {spot}|Escuela infantil {spot}|IES Rosalía de Castro|Colegio Santa Teresa|Conservatorio {spot}`,
    sentence: `Los detalles llegarán {later}.|Se revisó {earlier}, todo en orden.|Se completará {later}.|Para cualquier duda, escríbanos.|
      Aquí está lo más importante, en breve.|Todo sigue según lo acordado.|Habrá más información {later}.|Las sugerencias son bienvenidas.|
      Así se acordó {earlier}.|Estos datos valen hasta nuevo aviso.|Se volverá a ver {later}.|No hay nada más que señalar.`,
    songTitle: `{motif} {setting}|{motif}, {motif2}|Mi corazón {setting}|El baile {setting}|Otra vez {motif}|Los amantes {setting}`,
    subject: `Consulta: {object}, {object2}|{object}: próximos pasos|Solicitud: {object}|Falta: {object}|RE: {object}|Por favor, {task}|
      Novedades: {object}|{object} y {object2}|Recordatorio: {object}|Pregunta: {object}|Su solicitud: {object}|Problema: {object}|Invitación: {object}`,
    templateName: `{object} {id}|{object}|{object}, versión corta|{object} para clientes nuevos|{object} (borrador)`,
    title: `{object}|{object} {number}|{object}: {object2}|{task}|{object} (copia)`,
    transactionDescription: `Tarjeta panadería del mercado|Recibo luz {id}|Transferencia alquiler|Pedido en línea {id}|Transferencia periódica|
      Devolución {id}|Tarjeta gasolinera|Recibo seguro {id}|Tarjeta farmacia|Suscripción periódico|Tarjeta librería|Transferencia {id}|
      Retirada de efectivo|Tarjeta supermercado {number}|Abono {id}`,
  },
  reviewText: {
    content: `{praise}: {plus}, {plus2}.|Estoy muy contento y volvería a comprarlo.|Tal y como se describe.|Después de tres meses sigue como nuevo.|
      Llegó rápido y bien embalado.|Mejor de lo que esperaba.|A mi familia le encanta.|La relación calidad-precio es excelente.|
      Por fin algo que dura.|El servicio de atención respondió enseguida.|Es la segunda vez que lo compro.|Todo funcionó a la primera.|
      Muy buen acabado, nada que objetar.|Lo recomiendo sin dudar.|Lo uso todos los días con gusto.|{praise}.`,
    undecided: `{doubt}: {plus}, pero {minus}.|{doubt}.|En general está bien.|Hace su trabajo y poco más.|La entrega tardó, lo demás bien.|
      Por este precio no se puede pedir más.|Bastante bien, aunque no destaca.|El color no es igual que en la foto.|
      Las instrucciones podrían ser mejores.|Con un poco de práctica va bien.|Todavía tengo dudas.|Buen producto con pequeños fallos.|
      Tuve que cambiarlo, pero fue fácil.|No está mal, pero nada especial.|Habrá que ver cuánto dura.`,
    disappointed: `{complaint}: {minus}, {minus2}.|{complaint}.|Se rompió a las dos semanas.|Lo he devuelto.|No se parece en nada a la descripción.|
      Nadie respondió a mis correos.|Llegó demasiado tarde.|Mejor guardar el dinero.|La calidad es muy mala.|Venía roto de fábrica.|
      No encaja y parece barato.|No vuelvo a comprar aquí.|Una decepción para ese precio.|Faltaban piezas.|Sigo esperando el reembolso.`,
  },
  reviewTitle: {
    content: `{plus}|Muy contento|Lo recomiendo|Tal como se describe|Cinco estrellas|Vale lo que cuesta|Mejor de lo esperado|Repetiría|Fantástico|
      Todo un acierto|Gran producto|Encantado|Calidad excelente|Perfecto|Buena compra`,
    undecided: `Correcto|Bien, pero tarde|Cumple su función|Pequeños fallos|Correcto por el precio|No está mal|Opinión dividida|Regular|Sin más|
      Luces y sombras|Mejorable|Aceptable`,
    disappointed: `{minus}|Decepcionado|Nunca más|No vale lo que cuesta|No es como se describe|Mala calidad|Se rompió enseguida|No lo recomiendo|
      Una mala compra|Devuelto|Esperaba más|Decepcionante`,
  },
  goods: `Electrónica;de;Auriculares|Monitor|Teclado|Altavoz|Cámara web|Rúter|Tableta|Reloj inteligente|Cargador|Proyector|Micrófono|Cámara|Batería externa|Barra de sonido;aluminio|plástico|vidrio|carbono
Muebles;de;Silla|Mesa|Escritorio|Librería|Sofá|Cama|Armario|Banco|Estantería|Vitrina|Taburete|Aparador|Mesilla;roble|nogal|pino|acero|bambú|haya
Ropa;de;Camisa|Chaqueta|Pantalón|Jersey|Vestido|Abrigo|Falda|Sudadera|Camiseta|Bufanda|Blusa|Chaleco|Vaqueros;algodón|lino|lana|mezclilla|seda|forro polar
Calzado;de;Zapatillas|Botas|Sandalias|Mocasines|Pantuflas|Zapatillas de correr|Botas de montaña|Zuecos;cuero|lona|ante|caucho|malla
Cocina;de;Sartén|Cuchillo|Hervidor|Tabla de cortar|Bol|Tostadora|Batidora|Cafetera|Cazo|Bandeja de horno|Colador|Espátula;acero|cerámica|hierro fundido|vidrio|bambú|cobre
Jardín;de;Cortacésped|Regadera|Rastrillo|Pala|Manguera|Macetero|Comedero|Sombrilla|Carretilla|Tijeras de podar|Celosía;acero|terracota|teca|plástico|cinc
Juguetes;de;Rompecabezas|Bloques|Muñeca|Tren|Juego de mesa|Cometa|Oso de peluche|Coche de juguete|Circuito de canicas|Peonza;madera|plástico|fieltro|cartón
Libros;en;Libro de cocina|Novela|Atlas|Guía de viaje|Libro ilustrado|Diccionario|Biografía|Cuaderno|Calendario|Guía de campo;tapa dura|rústica|edición de bolsillo|edición limitada
Deporte;de;Esterilla de yoga|Mancuerna|Raqueta de tenis|Balón|Casco de bicicleta|Tienda de campaña|Mochila|Saco de dormir|Comba|Máquina de remo;caucho|nailon|carbono|acero|corcho
Salud;de;Cepillo de dientes|Termómetro|Botiquín|Pelota de masaje|Pastillero|Almohadilla térmica|Tensiómetro|Vendaje;bambú|algodón|silicona|plástico
Belleza;con;Champú|Crema de manos|Jabón|Bálsamo labial|Mascarilla capilar|Mascarilla facial|Loción corporal|Aceite de uñas|Sales de baño;lavanda|aceite de oliva|miel|rosa|almendra
Alimentación;de;Café|Té|Miel|Pasta|Aceite de oliva|Chocolate|Mermelada|Arroz|Muesli|Galletas|Almendras|Salsa de tomate;cultivo ecológico|comercio justo|origen local|elaboración propia|producción limitada
Herramientas;de;Martillo|Taladro|Juego de destornilladores|Sierra|Llave inglesa|Cinta métrica|Caja de herramientas|Lijadora|Escalera|Alicates|Nivel;acero|titanio|caucho|fibra de vidrio|haya
Oficina;de;Grapadora|Lámpara de mesa|Juego de bolígrafos|Archivador|Bandeja de papel|Pizarra|Etiquetadora|Portalápices|Calculadora|Destructora de papel;plástico|acero|roble|cuero|corcho
Joyería;de;Anillo|Collar|Pulsera|Pendientes|Broche|Reloj de pulsera|Gemelos|Colgante;plata|oro|nácar|oro rosa|titanio
Música;de;Guitarra|Violín|Batería|Ukelele|Armónica|Soporte de teclado|Metrónomo|Flauta|Amplificador;arce|abeto|caoba|latón|palisandro
Mascotas;de;Cama para perro|Árbol para gato|Correa|Comedero para perro|Acuario|Jaula|Rascador|Mordedor;algodón|sisal|acero|nailon|cuerda|plástico
Automóvil;de;Cargador de coche|Alfombrillas|Baca|Arrancador|Funda de asiento|Inflador|Cámara de salpicadero|Red de maletero;caucho|acero|nailon|cuero|plástico
Bebé;de;Cochecito|Cuna|Vigilabebés|Trona|Alfombra de juegos|Juego de biberones|Manta|Bolso cambiador;algodón|madera|bambú|lana|plástico
Hogar;de;Lámpara|Cojín|Jarrón|Alfombra|Candelabro|Espejo|Cortina|Reloj de pared|Marco de fotos|Cesta|Colcha;lino|vidrio|ratán|lana|mármol|latón`,
  praises: `Resistencia y limpieza fácil.|Uno de los favoritos de nuestros clientes.|Garantía de dos años.|Uso inmediato.|
    Diseño de un pequeño taller, pruebas diarias.|Peso ligero para llevar a todas partes.|Embalaje sin plástico.|
    Buena relación calidad-precio.|Una buena idea de regalo.|Envío en dos días.|Práctico en el día a día.|Devolución gratuita.`,
  offer: "{name}, en la sección {category}.",
  manufacturer: "Talleres {brand}|Manufacturas {brand}|Industrias {brand}",
  industries: `Software|Industria|Alimentación|Construcción|Servicios financieros|Sanidad|Hostelería|Consultoría|Comercio mayorista|Energía|Agricultura|Medios|
    Ocio|Transporte|Comercio minorista|Seguros|Investigación|Servicios jurídicos|Automoción|Telecomunicaciones|Farmacia|Inmobiliaria|Servicios públicos|Turismo`,
  gender: ["mujer", "hombre", "otro"],
  maritalStatus: ["soltero,soltera", "casado,casada", "divorciado,divorciada", "pareja de hecho", "viudo,viuda"],
  nationality: { "*": "española", es_MX: "mexicana" },
  invoice: "FAC",
  order: "PED",
  extension: " ext. ",
};

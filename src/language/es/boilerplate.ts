/** Boilerplate of pages in Spanish: one entry a line, as `[text, kind], // source`; what the groups and sources mean stands in `../boilerplate-lists.ts`. */
import type {Lists} from '../boilerplate-lists.js'

export const boilerplate: Lists = {
  heads: [
    ['además', 'story-teasers'], // usage
    ['artículo anterior', 'story-teasers'], // usage
    ['artículo siguiente', 'story-teasers'], // usage
    ['artículos relacionados', 'story-teasers'], // usage
    ['contenido patrocinado', 'story-teasers'], // usage
    ['contenido relacionado', 'story-teasers'], // usage
    ['contenidos relacionados', 'story-teasers'], // usage
    ['destacadas', 'story-teasers'], // usage
    ['destacado', 'story-teasers'], // usage
    ['destacados', 'story-teasers'], // usage
    ['en imágenes', 'story-teasers'], // usage
    ['en otros medios', 'story-teasers'], // usage
    ['en portada', 'story-teasers'], // usage
    ['en vídeo', 'story-teasers'], // usage
    ['enlaces relacionados', 'story-teasers'], // usage
    ['entrada anterior', 'story-teasers'], // usage
    ['entrada siguiente', 'story-teasers'], // usage
    ['especiales', 'story-teasers'], // fundus
    ['información relacionada', 'story-teasers'], // usage
    ['las más leídas', 'story-teasers'], // usage
    ['le podría interesar', 'story-teasers'], // usage
    ['le puede interesar', 'story-teasers'], // usage
    ['le recomendamos', 'story-teasers'], // usage
    ['lea también', 'story-teasers'], // usage
    ['lee también', 'story-teasers'], // usage
    ['leer también', 'story-teasers'], // usage
    ['lo más comentado', 'story-teasers'], // usage
    ['lo más compartido', 'story-teasers'], // usage
    ['lo más leído', 'story-teasers'], // fundus
    ['lo más popular', 'story-teasers'], // usage
    ['lo más visto', 'story-teasers'], // fundus
    ['lo último', 'story-teasers'], // usage
    ['los más leídos', 'story-teasers'], // usage
    ['más artículos', 'story-teasers'], // usage
    ['más de', 'story-teasers'], // usage
    ['más en', 'story-teasers'], // usage
    ['más información', 'story-teasers'], // fundus
    ['más leídas', 'story-teasers'], // usage
    ['más leídos', 'story-teasers'], // usage
    ['más noticias', 'story-teasers'], // usage
    ['más popular', 'story-teasers'], // usage
    ['más sobre', 'story-teasers'], // usage
    ['más sobre este tema', 'story-teasers'], // usage
    ['más vistos', 'story-teasers'], // usage
    ['no te lo pierdas', 'story-teasers'], // usage
    ['no te pierdas', 'story-teasers'], // usage
    ['notas relacionadas', 'story-teasers'], // usage
    ['noticia anterior', 'story-teasers'], // usage
    ['noticia siguiente', 'story-teasers'], // usage
    ['noticias de última hora', 'story-teasers'], // usage
    ['noticias destacadas', 'story-teasers'], // usage
    ['noticias más leídas', 'story-teasers'], // usage
    ['noticias relacionadas', 'story-teasers'], // usage
    ['otras entradas', 'story-teasers'], // usage
    ['otras noticias', 'story-teasers'], // usage
    ['otros artículos', 'story-teasers'], // usage
    ['para ti', 'story-teasers'], // usage
    ['populares', 'story-teasers'], // usage
    ['portada', 'story-teasers'], // fundus
    ['puede interesarte', 'story-teasers'], // usage
    ['quizás te interese', 'story-teasers'], // usage
    ['recomendaciones', 'story-teasers'], // usage
    ['recomendadas', 'story-teasers'], // usage
    ['recomendado', 'story-teasers'], // usage
    ['recomendado para ti', 'story-teasers'], // usage
    ['recomendados', 'story-teasers'], // usage
    ['relacionadas', 'story-teasers'], // usage
    ['relacionado', 'story-teasers'], // usage
    ['relacionados', 'story-teasers'], // usage
    ['seguir leyendo', 'story-teasers'], // usage
    ['selección del editor', 'story-teasers'], // usage
    ['sigue leyendo', 'story-teasers'], // usage
    ['siguiente artículo', 'story-teasers'], // usage
    ['también te podría interesar', 'story-teasers'], // usage
    ['también te puede gustar', 'story-teasers'], // usage
    ['también te puede interesar', 'story-teasers'], // usage
    ['te podría interesar', 'story-teasers'], // usage
    ['te puede gustar', 'story-teasers'], // usage
    ['te puede interesar', 'story-teasers'], // fundus
    ['te recomendamos', 'story-teasers'], // usage
    ['temas relacionados', 'story-teasers'], // usage
    ['tendencia', 'story-teasers'], // usage
    ['tendencias', 'story-teasers'], // usage
    ['titulares', 'story-teasers'], // usage
    ['ver más noticias', 'story-teasers'], // usage
    ['ver también', 'story-teasers'], // usage
    ['videos destacados', 'story-teasers'], // usage
    ['vídeos destacados', 'story-teasers'], // usage
    ['última hora', 'story-teasers'], // fundus
    ['últimas entradas', 'story-teasers'], // usage
    ['últimas noticias', 'story-teasers'], // fundus
    ['últimos artículos', 'story-teasers'], // usage
    ['últimos vídeos', 'story-teasers'], // usage
  ],
  lines: [
    ['anuncio', 'advertisement'], // usage
    ['anuncios', 'advertisement'], // usage
    ['branded content', 'advertisement'], // aeb fundus
    ['cerrar anuncio', 'advertisement'], // usage
    ['contenido de marca', 'advertisement'], // usage
    ['continúa después de la publicidad', 'advertisement'], // usage
    ['el artículo continúa después de la publicidad', 'advertisement'], // usage
    ['la noticia continúa después de la publicidad', 'advertisement'], // usage
    ['ofrecido por', 'advertisement'], // usage
    ['patrocinado', 'advertisement'], // usage
    ['patrocinado por', 'advertisement'], // usage
    ['publicidad', 'advertisement'], // fundus
    ['saltar publicidad', 'advertisement'], // usage
    ['sigue leyendo tras la publicidad', 'advertisement'], // usage
    ['agencia', 'byline'], // usage
    ['agencias', 'byline'], // usage
    ['autor', 'byline'], // usage
    ['autora', 'byline'], // usage
    ['biografía', 'byline'], // usage
    ['colaborador', 'byline'], // usage
    ['colaboradora', 'byline'], // usage
    ['corresponsal', 'byline'], // usage
    ['editora', 'byline'], // usage
    ['enviada especial', 'byline'], // usage
    ['enviado especial', 'byline'], // usage
    ['ep', 'byline'], // usage
    ['escrito por', 'byline'], // usage
    ['europa press', 'byline'], // usage
    ['infobae', 'byline'], // usage
    ['la redacción', 'byline'], // usage
    ['notimex', 'byline'], // usage
    ['periodista', 'byline'], // usage
    ['por', 'byline'], // usage
    ['por redacción', 'byline'], // usage
    ['publicado por', 'byline'], // usage
    ['redactor', 'byline'], // usage
    ['redactora', 'byline'], // usage
    ['sobre el autor', 'byline'], // usage
    ['sobre la autora', 'byline'], // usage
    ['télam', 'byline'], // usage
    ['ver más artículos', 'byline'], // usage
    ['ver perfil', 'byline'], // usage
    ['captura de pantalla', 'caption'], // usage
    ['cortesía', 'caption'], // usage
    ['crédito', 'caption'], // usage
    ['créditos', 'caption'], // usage
    ['foto cortesía', 'caption'], // usage
    ['foto de archivo', 'caption'], // usage
    ['foto ilustrativa', 'caption'], // usage
    ['foto referencial', 'caption'], // usage
    ['foto: afp', 'caption'], // usage
    ['foto: efe', 'caption'], // usage
    ['fotografía', 'caption'], // fundus
    ['fotografía de archivo', 'caption'], // usage
    ['imagen de archivo', 'caption'], // usage
    ['imagen referencial', 'caption'], // usage
    ['agregar comentario', 'comments'], // usage
    ['añadir comentario', 'comments'], // usage
    ['cancelar la respuesta', 'comments'], // usage
    ['cancelar respuesta', 'comments'], // usage
    ['cargando comentarios', 'comments'], // usage
    ['comentar', 'comments'], // usage
    ['comentario', 'comments'], // usage
    ['comentarios', 'comments'], // fundus
    ['conversación', 'comments'], // usage
    ['debate', 'comments'], // usage
    ['deja tu comentario', 'comments'], // usage
    ['deja un comentario', 'comments'], // usage
    ['deja una respuesta', 'comments'], // usage
    ['dejar un comentario', 'comments'], // usage
    ['dejar una respuesta', 'comments'], // usage
    ['enviar comentario', 'comments'], // usage
    ['escribe tu comentario', 'comments'], // usage
    ['escribe un comentario', 'comments'], // usage
    ['leer comentarios', 'comments'], // usage
    ['mostrar comentarios', 'comments'], // usage
    ['no hay comentarios', 'comments'], // usage
    ['normas de participación', 'comments'], // usage
    ['normas de uso', 'comments'], // usage
    ['publicar comentario', 'comments'], // usage
    ['responder', 'comments'], // aeb
    ['sin comentarios', 'comments'], // usage
    ['sé el primero en comentar', 'comments'], // usage
    ['todos los comentarios', 'comments'], // usage
    ['ver comentarios', 'comments'], // usage
    ['ver los comentarios', 'comments'], // usage
    ['únete a la conversación', 'comments'], // usage
    ['contacta con la redacción', 'feedback-widget'], // usage
    ['corregir', 'feedback-widget'], // usage
    ['danos tu opinión', 'feedback-widget'], // usage
    ['encuesta', 'feedback-widget'], // usage
    ['encuestas', 'feedback-widget'], // usage
    ['escríbenos', 'feedback-widget'], // usage
    ['informar de un error', 'feedback-widget'], // usage
    ['opina', 'feedback-widget'], // usage
    ['reportar error', 'feedback-widget'], // usage
    ['reportar un error', 'feedback-widget'], // fundus
    ['tu opinión', 'feedback-widget'], // usage
    ['valora este artículo', 'feedback-widget'], // usage
    ['vota', 'feedback-widget'], // usage
    ['votar', 'feedback-widget'], // usage
    ['¿te fue útil', 'feedback-widget'], // usage
    ['¿te ha gustado', 'feedback-widget'], // usage
    ['¿te ha gustado este artículo', 'feedback-widget'], // usage
    ['¿te ha parecido útil', 'feedback-widget'], // usage
    ['¿te ha resultado útil', 'feedback-widget'], // usage
    ['accesibilidad', 'legal'], // usage
    ['aceptar', 'legal'], // usage
    ['aceptar cookies', 'legal'], // usage
    ['aceptar todo', 'legal'], // usage
    ['aceptar y continuar', 'legal'], // usage
    ['aviso legal', 'legal'], // fundus
    ['condiciones de contratación', 'legal'], // fundus
    ['condiciones de uso', 'legal'], // fundus
    ['condiciones generales', 'legal'], // usage
    ['configuración de cookies', 'legal'], // usage
    ['configurar cookies', 'legal'], // fundus
    ['código ético', 'legal'], // usage
    ['derechos reservados', 'legal'], // usage
    ['gestionar cookies', 'legal'], // usage
    ['política de cookies', 'legal'], // fundus
    ['política de privacidad', 'legal'], // fundus
    ['política editorial', 'legal'], // usage
    ['preferencias de cookies', 'legal'], // usage
    ['preferencias de privacidad', 'legal'], // usage
    ['principios editoriales', 'legal'], // usage
    ['privacidad', 'legal'], // usage
    ['prohibida la reproducción', 'legal'], // usage
    ['prohibida su reproducción', 'legal'], // usage
    ['propiedad intelectual', 'legal'], // usage
    ['protección de datos', 'legal'], // usage
    ['rechazar', 'legal'], // usage
    ['rechazar todo', 'legal'], // usage
    ['todos los derechos reservados', 'legal'], // usage
    ['transparencia', 'legal'], // usage
    ['términos de uso', 'legal'], // usage
    ['términos y condiciones', 'legal'], // usage
    ['términos y condiciones de uso', 'legal'], // usage
    ['archivado en', 'metadata'], // fundus
    ['categoría', 'metadata'], // usage
    ['en esta noticia', 'metadata'], // usage
    ['etiquetas', 'metadata'], // fundus
    ['fuente', 'metadata'], // usage
    ['fuentes', 'metadata'], // usage
    ['palabras clave', 'metadata'], // usage
    ['se adhiere a los criterios de', 'metadata'], // fundus
    ['temas de la noticia', 'metadata'], // usage
    ['abrir', 'navigation'], // usage
    ['abrir menú', 'navigation'], // usage
    ['acerca de', 'navigation'], // usage
    ['ampliar', 'navigation'], // usage
    ['ampliar imagen', 'navigation'], // usage
    ['anterior', 'navigation'], // usage
    ['anunciantes', 'navigation'], // usage
    ['anúnciate', 'navigation'], // usage
    ['archivo', 'navigation'], // usage
    ['ayuda', 'navigation'], // fundus
    ['buscador', 'navigation'], // usage
    ['buscar', 'navigation'], // fundus
    ['búsqueda', 'navigation'], // usage
    ['cargando', 'navigation'], // usage
    ['cargar más', 'navigation'], // usage
    ['cartelera', 'navigation'], // usage
    ['catalán', 'navigation'], // usage
    ['categorías', 'navigation'], // usage
    ['cerrar', 'navigation'], // fundus
    ['cerrar menú', 'navigation'], // usage
    ['clasificados', 'navigation'], // usage
    ['contactar', 'navigation'], // usage
    ['contacto', 'navigation'], // fundus
    ['contáctanos', 'navigation'], // usage
    ['contáctenos', 'navigation'], // usage
    ['crucigramas', 'navigation'], // fundus
    ['cupones', 'navigation'], // usage
    ['descuentos', 'navigation'], // fundus
    ['directo', 'navigation'], // usage
    ['el tiempo', 'navigation'], // usage
    ['empleo', 'navigation'], // usage
    ['en directo', 'navigation'], // usage
    ['en vivo', 'navigation'], // usage
    ['equipo', 'navigation'], // usage
    ['esquelas', 'navigation'], // fundus
    ['foto', 'navigation'], // fundus
    ['fotogalería', 'navigation'], // usage
    ['fotos', 'navigation'], // fundus
    ['galería', 'navigation'], // usage
    ['galerías', 'navigation'], // usage
    ['horóscopo', 'navigation'], // fundus
    ['imagen', 'navigation'], // usage
    ['inglés', 'navigation'], // usage
    ['inicio', 'navigation'], // fundus
    ['ir a la portada', 'navigation'], // usage
    ['ir al contenido', 'navigation'], // usage
    ['ir al contenido principal', 'navigation'], // usage
    ['ir arriba', 'navigation'], // usage
    ['juegos', 'navigation'], // fundus
    ['lotería', 'navigation'], // usage
    ['loterías', 'navigation'], // fundus
    ['mapa del sitio', 'navigation'], // usage
    ['mapa web', 'navigation'], // usage
    ['menos', 'navigation'], // usage
    ['menú', 'navigation'], // fundus
    ['menú principal', 'navigation'], // usage
    ['modo oscuro', 'navigation'], // usage
    ['mostrar menú', 'navigation'], // usage
    ['mostrar más', 'navigation'], // usage
    ['más', 'navigation'], // usage
    ['navegación', 'navigation'], // usage
    ['nosotros', 'navigation'], // usage
    ['pantalla completa', 'navigation'], // usage
    ['pasar al contenido principal', 'navigation'], // usage
    ['pasatiempos', 'navigation'], // fundus
    ['podcast', 'navigation'], // aeb fundus wcxb
    ['preguntas frecuentes', 'navigation'], // fundus
    ['prensa', 'navigation'], // usage
    ['programación', 'navigation'], // usage
    ['programación tv', 'navigation'], // fundus
    ['página anterior', 'navigation'], // usage
    ['página siguiente', 'navigation'], // usage
    ['quienes somos', 'navigation'], // usage
    ['quiénes somos', 'navigation'], // usage
    ['radio en directo', 'navigation'], // usage
    ['redacción', 'navigation'], // usage
    ['reproducir', 'navigation'], // usage
    ['reproducir vídeo', 'navigation'], // usage
    ['saltar al contenido', 'navigation'], // usage
    ['saltar al contenido principal', 'navigation'], // usage
    ['secciones', 'navigation'], // fundus
    ['servicios', 'navigation'], // fundus
    ['siguiente', 'navigation'], // usage
    ['sobre nosotros', 'navigation'], // fundus
    ['subir', 'navigation'], // usage
    ['temas', 'navigation'], // aeb
    ['tiempo', 'navigation'], // fundus
    ['tienda', 'navigation'], // usage
    ['trabaja con nosotros', 'navigation'], // usage
    ['ver galería', 'navigation'], // usage
    ['ver menos', 'navigation'], // usage
    ['ver más', 'navigation'], // usage
    ['ver todas', 'navigation'], // usage
    ['ver todo', 'navigation'], // usage
    ['ver todos', 'navigation'], // usage
    ['ver video', 'navigation'], // usage
    ['ver vídeo', 'navigation'], // usage
    ['volver', 'navigation'], // usage
    ['volver al inicio', 'navigation'], // usage
    ['volver arriba', 'navigation'], // usage
    ['vídeo', 'navigation'], // usage
    ['vídeos', 'navigation'], // aeb fundus
    ['índice', 'navigation'], // usage
    ['acceder', 'newsletter'], // usage
    ['acceso', 'newsletter'], // usage
    ['activar notificaciones', 'newsletter'], // usage
    ['alertas', 'newsletter'], // usage
    ['apellidos', 'newsletter'], // usage
    ['aplicaciones', 'newsletter'], // usage
    ['apóyanos', 'newsletter'], // usage
    ['apúntate', 'newsletter'], // usage
    ['boletines', 'newsletter'], // fundus
    ['boletín', 'newsletter'], // usage
    ['cerrar sesión', 'newsletter'], // fundus
    ['colabora', 'newsletter'], // usage
    ['contenido exclusivo para suscriptores', 'newsletter'], // usage
    ['contraseña', 'newsletter'], // usage
    ['crear cuenta', 'newsletter'], // usage
    ['crear una cuenta', 'newsletter'], // usage
    ['descarga la app', 'newsletter'], // fundus
    ['descargar app', 'newsletter'], // usage
    ['dirección de correo', 'newsletter'], // usage
    ['dona', 'newsletter'], // usage
    ['donar', 'newsletter'], // usage
    ['edición digital', 'newsletter'], // usage
    ['edición impresa', 'newsletter'], // usage
    ['entrar', 'newsletter'], // usage
    ['exclusivo suscriptores', 'newsletter'], // usage
    ['haz una donación', 'newsletter'], // usage
    ['hazte socia', 'newsletter'], // usage
    ['hazte socio', 'newsletter'], // usage
    ['hemeroteca', 'newsletter'], // fundus
    ['inicia sesión', 'newsletter'], // fundus
    ['iniciar sesion', 'newsletter'], // usage
    ['iniciar sesión', 'newsletter'], // fundus
    ['kiosko', 'newsletter'], // usage
    ['mi cuenta', 'newsletter'], // fundus
    ['mi perfil', 'newsletter'], // fundus
    ['nombre', 'newsletter'], // usage
    ['notificaciones', 'newsletter'], // usage
    ['nuestras apps', 'newsletter'], // usage
    ['olvidé mi contraseña', 'newsletter'], // usage
    ['para suscriptores', 'newsletter'], // usage
    ['prueba gratis', 'newsletter'], // usage
    ['registrarse', 'newsletter'], // usage
    ['registro', 'newsletter'], // usage
    ['regístrate', 'newsletter'], // usage
    ['solo para suscriptores', 'newsletter'], // usage
    ['su correo electrónico', 'newsletter'], // usage
    ['suscribirme', 'newsletter'], // usage
    ['suscribirse', 'newsletter'], // usage
    ['suscribirse al boletín', 'newsletter'], // usage
    ['suscripciones', 'newsletter'], // usage
    ['suscripción', 'newsletter'], // usage
    ['suscríbase', 'newsletter'], // usage
    ['suscríbete', 'newsletter'], // fundus
    ['suscríbete a nuestro boletín', 'newsletter'], // usage
    ['suscríbete al boletín', 'newsletter'], // usage
    ['tu correo electrónico', 'newsletter'], // usage
    ['tu email', 'newsletter'], // fundus
    ['ver ofertas', 'newsletter'], // usage
    ['ya eres suscriptor', 'newsletter'], // usage
    ['ya soy suscriptor', 'newsletter'], // usage
    ['¿olvidaste tu contraseña', 'newsletter'], // usage
    ['¿ya eres suscriptor', 'newsletter'], // usage
    ['clic aquí', 'read-more'], // usage
    ['continuar leyendo', 'read-more'], // usage
    ['haz clic aquí', 'read-more'], // usage
    ['lea más', 'read-more'], // usage
    ['lee más', 'read-more'], // usage
    ['leer artículo', 'read-more'], // usage
    ['leer artículo completo', 'read-more'], // usage
    ['leer la noticia', 'read-more'], // usage
    ['leer más', 'read-more'], // usage
    ['leer noticia completa', 'read-more'], // usage
    ['ver noticia', 'read-more'], // usage
    ['añadir a favoritos', 'share'], // usage
    ['añadir a google', 'share'], // usage
    ['comparte', 'share'], // fundus
    ['compartido', 'share'], // usage
    ['compartidos', 'share'], // usage
    ['compartir', 'share'], // fundus
    ['compartir artículo', 'share'], // usage
    ['compartir en', 'share'], // usage
    ['compartir en facebook', 'share'], // usage
    ['compartir en linkedin', 'share'], // usage
    ['compartir en telegram', 'share'], // usage
    ['compartir en twitter', 'share'], // usage
    ['compartir en whatsapp', 'share'], // usage
    ['compartir en x', 'share'], // usage
    ['compartir esta noticia', 'share'], // usage
    ['compartir noticia', 'share'], // usage
    ['compartir por correo', 'share'], // usage
    ['compartir por email', 'share'], // usage
    ['compartir por whatsapp', 'share'], // usage
    ['compartir vía', 'share'], // usage
    ['copiar', 'share'], // usage
    ['copiar enlace', 'share'], // fundus
    ['copiar link', 'share'], // usage
    ['copiar url', 'share'], // usage
    ['correo', 'share'], // usage
    ['correo electrónico', 'share'], // usage
    ['enlace copiado', 'share'], // usage
    ['enviar', 'share'], // fundus
    ['enviar a un amigo', 'share'], // usage
    ['enviar por correo', 'share'], // usage
    ['enviar por email', 'share'], // usage
    ['enviar por whatsapp', 'share'], // usage
    ['escucha este artículo', 'share'], // usage
    ['escuchar', 'share'], // usage
    ['escuchar artículo', 'share'], // usage
    ['favoritos', 'share'], // usage
    ['google discover', 'share'], // usage
    ['guardar', 'share'], // usage
    ['guardar artículo', 'share'], // usage
    ['guardar noticia', 'share'], // usage
    ['imprimir', 'share'], // usage
    ['imprimir artículo', 'share'], // usage
    ['redes sociales', 'share'], // usage
    ['regala este artículo', 'share'], // usage
    ['regalar', 'share'], // usage
    ['regalar artículo', 'share'], // usage
    ['republicar', 'share'], // usage
    ['seguir', 'share'], // usage
    ['seguir a este autor', 'share'], // usage
    ['seguir en', 'share'], // usage
    ['síganos', 'share'], // usage
    ['síganos en', 'share'], // usage
    ['síguenos', 'share'], // fundus
    ['síguenos en', 'share'], // fundus
    ['tamaño de letra', 'share'], // fundus
    ['tuitear', 'share'], // usage
    ['twittear', 'share'], // usage
    ['actualizada', 'timestamp'], // usage
    ['actualizado', 'timestamp'], // usage
    ['actualizado el', 'timestamp'], // usage
    ['ahora', 'timestamp'], // usage
    ['ayer', 'timestamp'], // usage
    ['fecha', 'timestamp'], // usage
    ['hoy', 'timestamp'], // fundus
    ['publicado', 'timestamp'], // usage
    ['publicado el', 'timestamp'], // usage
    ['tiempo de lectura', 'timestamp'], // usage
    ['urgente', 'timestamp'], // usage
    ['última actualización', 'timestamp'], // usage
  ],
  labels: [
    ['actualidad', 'navigation'], // usage
    ['agricultura', 'navigation'], // usage
    ['américa', 'navigation'], // fundus
    ['andalucía', 'navigation'], // fundus
    ['análisis', 'navigation'], // usage
    ['aragón', 'navigation'], // fundus
    ['argentina', 'navigation'], // fundus wcxb
    ['arte', 'navigation'], // fundus
    ['asturias', 'navigation'], // fundus
    ['baloncesto', 'navigation'], // fundus
    ['barcelona', 'navigation'], // usage
    ['belleza', 'navigation'], // fundus
    ['bienestar', 'navigation'], // usage
    ['canarias', 'navigation'], // fundus
    ['castilla y león', 'navigation'], // fundus
    ['cataluña', 'navigation'], // fundus
    ['champions', 'navigation'], // usage
    ['chile', 'navigation'], // fundus wcxb
    ['ciclismo', 'navigation'], // fundus
    ['ciencia', 'navigation'], // fundus
    ['cine', 'navigation'], // fundus
    ['clima', 'navigation'], // fundus
    ['cocina', 'navigation'], // usage
    ['colombia', 'navigation'], // fundus
    ['columnas', 'navigation'], // usage
    ['columnistas', 'navigation'], // usage
    ['cultura', 'navigation'], // fundus
    ['curiosidades', 'navigation'], // usage
    ['defensa', 'navigation'], // usage
    ['deporte', 'navigation'], // usage
    ['deportes', 'navigation'], // fundus
    ['dinero', 'navigation'], // usage
    ['economía', 'navigation'], // fundus
    ['editoriales', 'navigation'], // fundus
    ['educación', 'navigation'], // fundus
    ['ee.uu', 'navigation'], // usage
    ['elecciones', 'navigation'], // usage
    ['empresas', 'navigation'], // usage
    ['energía', 'navigation'], // usage
    ['entretenimiento', 'navigation'], // usage
    ['entrevista', 'navigation'], // aeb
    ['entrevistas', 'navigation'], // usage
    ['españa', 'navigation'], // fundus
    ['espectáculos', 'navigation'], // usage
    ['estados unidos', 'navigation'], // usage
    ['estilo', 'navigation'], // fundus
    ['europa', 'navigation'], // fundus
    ['familia', 'navigation'], // fundus
    ['famosos', 'navigation'], // usage
    ['finanzas', 'navigation'], // fundus
    ['fórmula 1', 'navigation'], // aeb fundus
    ['fútbol', 'navigation'], // fundus
    ['galicia', 'navigation'], // fundus
    ['gastronomía', 'navigation'], // fundus
    ['gente', 'navigation'], // fundus
    ['historia', 'navigation'], // fundus
    ['igualdad', 'navigation'], // fundus
    ['internacional', 'navigation'], // fundus
    ['internacionales', 'navigation'], // usage
    ['justicia', 'navigation'], // usage
    ['latinoamérica', 'navigation'], // usage
    ['libros', 'navigation'], // fundus
    ['liga', 'navigation'], // usage
    ['locales', 'navigation'], // usage
    ['madrid', 'navigation'], // fundus
    ['medio ambiente', 'navigation'], // fundus
    ['medioambiente', 'navigation'], // usage
    ['mercados', 'navigation'], // fundus
    ['migración', 'navigation'], // fundus
    ['moda', 'navigation'], // fundus
    ['motogp', 'navigation'], // fundus
    ['motor', 'navigation'], // fundus
    ['mundo', 'navigation'], // usage
    ['murcia', 'navigation'], // fundus
    ['méxico', 'navigation'], // fundus
    ['música', 'navigation'], // aeb fundus
    ['nacional', 'navigation'], // aeb
    ['nacionales', 'navigation'], // usage
    ['navarra', 'navigation'], // fundus
    ['negocios', 'navigation'], // fundus
    ['noticias', 'navigation'], // usage
    ['opinión', 'navigation'], // fundus
    ['oriente medio', 'navigation'], // usage
    ['país vasco', 'navigation'], // fundus
    ['perú', 'navigation'], // usage
    ['política', 'navigation'], // fundus
    ['provincia', 'navigation'], // usage
    ['recetas', 'navigation'], // usage
    ['religión', 'navigation'], // usage
    ['reportajes', 'navigation'], // usage
    ['salud', 'navigation'], // fundus
    ['seguridad', 'navigation'], // usage
    ['sevilla', 'navigation'], // usage
    ['sociedad', 'navigation'], // fundus
    ['sucesos', 'navigation'], // fundus
    ['teatro', 'navigation'], // fundus
    ['tecnología', 'navigation'], // fundus
    ['televisión', 'navigation'], // fundus
    ['tenis', 'navigation'], // fundus
    ['transporte', 'navigation'], // usage
    ['tribuna', 'navigation'], // usage
    ['valencia', 'navigation'], // usage
    ['venezuela', 'navigation'], // fundus
    ['viajes', 'navigation'], // fundus
    ['virales', 'navigation'], // usage
    ['vivienda', 'navigation'], // fundus
    ['áfrica', 'navigation'], // usage
  ],
  starts: [
    ['contenido ofrecido', 'advertisement'], // usage
    ['contenido patrocinado', 'advertisement'], // usage
    ['continúa después', 'advertisement'], // usage
    ['la nota continúa', 'advertisement'], // usage
    ['ofrecido por', 'advertisement'], // usage
    ['patrocinado por', 'advertisement'], // usage
    ['publicidad', 'advertisement'], // aeb fundus
    ['(con información', 'byline'], // usage
    ['autor:', 'byline'], // usage
    ['con informaciones de', 'byline'], // usage
    ['con información de', 'byline'], // usage
    ['escrito por', 'byline'], // usage
    ['este artículo fue', 'byline'], // usage
    ['este artículo se publicó', 'byline'], // usage
    ['fuente:', 'byline'], // usage
    ['fuentes:', 'byline'], // usage
    ['por:', 'byline'], // usage
    ['publicado por', 'byline'], // usage
    ['redacción', 'byline'], // usage
    ['texto:', 'byline'], // usage
    ['textos:', 'byline'], // usage
    ['traducción:', 'byline'], // usage
    ['(foto', 'caption'], // fundus
    ['captura de', 'caption'], // usage
    ['cortesía', 'caption'], // usage
    ['crédito:', 'caption'], // usage
    ['créditos:', 'caption'], // usage
    ['en la foto', 'caption'], // usage
    ['en la imagen', 'caption'], // usage
    ['foto de archivo', 'caption'], // usage
    ['foto:', 'caption'], // fundus
    ['fotografía de archivo', 'caption'], // usage
    ['fotografía:', 'caption'], // usage
    ['fotos:', 'caption'], // usage
    ['ilustración:', 'caption'], // usage
    ['imagen de archivo', 'caption'], // usage
    ['imagen:', 'caption'], // usage
    ['imágenes:', 'caption'], // usage
    ['comentarios (', 'comments'], // usage
    ['debes estar', 'comments'], // usage
    ['debes iniciar sesión', 'comments'], // usage
    ['deja tu', 'comments'], // usage
    ['deja un', 'comments'], // usage
    ['deja una', 'comments'], // usage
    ['inicia sesión para comentar', 'comments'], // usage
    ['los comentarios', 'comments'], // usage
    ['normas de', 'comments'], // usage
    ['para comentar', 'comments'], // usage
    ['para poder comentar', 'comments'], // usage
    ['sé el primero', 'comments'], // usage
    ['tu dirección de correo', 'comments'], // usage
    ['ver comentarios', 'comments'], // fundus
    ['contacta con', 'feedback-widget'], // usage
    ['cuéntanos', 'feedback-widget'], // usage
    ['danos tu', 'feedback-widget'], // usage
    ['envíanos', 'feedback-widget'], // usage
    ['escríbenos', 'feedback-widget'], // usage
    ['reportar', 'feedback-widget'], // fundus
    ['si quiere contactar', 'feedback-widget'], // usage
    ['si quieres contactar', 'feedback-widget'], // usage
    ['si tienes información', 'feedback-widget'], // usage
    ['¿encontraste', 'feedback-widget'], // usage
    ['¿has encontrado', 'feedback-widget'], // usage
    ['¿qué opinas', 'feedback-widget'], // usage
    ['¿qué te ha parecido', 'feedback-widget'], // usage
    ['¿qué te parece', 'feedback-widget'], // usage
    ['¿te ha', 'feedback-widget'], // usage
    ['al continuar', 'legal'], // usage
    ['aviso legal', 'legal'], // fundus
    ['editado por', 'legal'], // usage
    ['el uso de este', 'legal'], // usage
    ['esta web utiliza', 'legal'], // usage
    ['este contenido no puede', 'legal'], // usage
    ['este sitio utiliza', 'legal'], // usage
    ['este sitio web', 'legal'], // usage
    ['nosotros y nuestros', 'legal'], // usage
    ['política de', 'legal'], // aeb fundus
    ['prohibida', 'legal'], // usage
    ['queda prohibida', 'legal'], // usage
    ['todos los derechos', 'legal'], // usage
    ['usamos cookies', 'legal'], // usage
    ['utilizamos cookies', 'legal'], // usage
    ['archivado en', 'metadata'], // fundus
    ['categoría:', 'metadata'], // usage
    ['categorías:', 'metadata'], // usage
    ['en esta noticia', 'metadata'], // usage
    ['etiquetas:', 'metadata'], // usage
    ['más sobre:', 'metadata'], // usage
    ['palabras clave:', 'metadata'], // usage
    ['tema:', 'metadata'], // usage
    ['temas relacionados:', 'metadata'], // usage
    ['temas:', 'metadata'], // usage
    ['activa javascript', 'navigation'], // usage
    ['buscar', 'navigation'], // fundus
    ['cargando', 'navigation'], // usage
    ['ir a', 'navigation'], // fundus
    ['ir al', 'navigation'], // usage
    ['su navegador', 'navigation'], // usage
    ['tu navegador', 'navigation'], // usage
    ['ver más', 'navigation'], // fundus
    ['ver todas', 'navigation'], // usage
    ['ver todos', 'navigation'], // usage
    ['volver a', 'navigation'], // fundus
    ['acepto', 'newsletter'], // usage
    ['al hacer clic', 'newsletter'], // usage
    ['al registrarte', 'newsletter'], // usage
    ['al suscribirte', 'newsletter'], // usage
    ['apoya', 'newsletter'], // usage
    ['apóyanos', 'newsletter'], // usage
    ['apúntate', 'newsletter'], // usage
    ['ayúdanos', 'newsletter'], // usage
    ['colabora', 'newsletter'], // fundus
    ['descarga', 'newsletter'], // fundus
    ['dona', 'newsletter'], // aeb fundus wcxb
    ['este artículo es', 'newsletter'], // usage
    ['este contenido es', 'newsletter'], // fundus
    ['gracias por', 'newsletter'], // usage
    ['hazte', 'newsletter'], // fundus
    ['he leído la', 'newsletter'], // usage
    ['he leído y', 'newsletter'], // usage
    ['inicia sesión para', 'newsletter'], // usage
    ['inicie sesión', 'newsletter'], // usage
    ['inscríbete', 'newsletter'], // usage
    ['necesitamos tu', 'newsletter'], // fundus
    ['newsletter', 'newsletter'], // aeb fundus wcxb
    ['nuestra newsletter', 'newsletter'], // usage
    ['nuestro boletín', 'newsletter'], // usage
    ['para continuar leyendo', 'newsletter'], // usage
    ['para leer', 'newsletter'], // usage
    ['para seguir leyendo', 'newsletter'], // usage
    ['recibe', 'newsletter'], // fundus
    ['recibí', 'newsletter'], // usage
    ['regístrate', 'newsletter'], // fundus
    ['si quieres seguir leyendo', 'newsletter'], // usage
    ['su correo', 'newsletter'], // usage
    ['suscribirse', 'newsletter'], // usage
    ['suscríbase', 'newsletter'], // usage
    ['suscríbete', 'newsletter'], // fundus
    ['tu correo', 'newsletter'], // usage
    ['ya eres suscriptor', 'newsletter'], // usage
    ['¿quieres seguir', 'newsletter'], // usage
    ['¿ya eres', 'newsletter'], // usage
    ['¿ya tienes', 'newsletter'], // usage
    ['únete', 'newsletter'], // fundus
    ['además:', 'read-more'], // usage
    ['conoce más', 'read-more'], // usage
    ['en fotos:', 'read-more'], // usage
    ['en vídeo', 'read-more'], // usage
    ['le puede interesar', 'read-more'], // usage
    ['lea aquí', 'read-more'], // usage
    ['lea más:', 'read-more'], // usage
    ['lea también', 'read-more'], // usage
    ['lee aquí', 'read-more'], // usage
    ['lee más:', 'read-more'], // usage
    ['lee también', 'read-more'], // usage
    ['leer más:', 'read-more'], // usage
    ['leer también', 'read-more'], // usage
    ['mira también', 'read-more'], // usage
    ['más información:', 'read-more'], // usage
    ['no te pierdas', 'read-more'], // usage
    ['podcast:', 'read-more'], // fundus
    ['puede leer', 'read-more'], // usage
    ['puedes leer', 'read-more'], // usage
    ['puedes ver', 'read-more'], // usage
    ['relacionado:', 'read-more'], // usage
    ['sigue leyendo', 'read-more'], // usage
    ['también lea', 'read-more'], // usage
    ['también lee', 'read-more'], // usage
    ['también puedes leer', 'read-more'], // usage
    ['también te puede interesar', 'read-more'], // usage
    ['te puede interesar', 'read-more'], // fundus
    ['te puede interesar:', 'read-more'], // usage
    ['te recomendamos', 'read-more'], // usage
    ['vea también', 'read-more'], // usage
    ['ver más:', 'read-more'], // usage
    ['ver también', 'read-more'], // usage
    ['vídeo:', 'read-more'], // usage
    ['comparte', 'share'], // fundus
    ['compartir', 'share'], // fundus
    ['nuestro canal de whatsapp', 'share'], // usage
    ['seguinos', 'share'], // usage
    ['siga', 'share'], // aeb fundus
    ['sigue a', 'share'], // usage
    ['sigue los', 'share'], // usage
    ['sigue nuestro', 'share'], // usage
    ['sigue toda', 'share'], // usage
    ['síganos', 'share'], // usage
    ['síguenos', 'share'], // fundus
    ['únete a nuestro', 'share'], // usage
    ['lo más leído', 'story-teasers'], // fundus
    ['más información sobre', 'story-teasers'], // usage
    ['más noticias', 'story-teasers'], // usage
    ['noticias relacionadas', 'story-teasers'], // usage
    ['otras noticias', 'story-teasers'], // usage
    ['también te puede', 'story-teasers'], // usage
    ['act.', 'timestamp'], // usage
    ['actualizada', 'timestamp'], // usage
    ['actualizado', 'timestamp'], // fundus
    ['creado:', 'timestamp'], // usage
    ['fecha:', 'timestamp'], // usage
    ['hora:', 'timestamp'], // usage
    ['publicada', 'timestamp'], // usage
    ['publicado', 'timestamp'], // usage
    ['tiempo de lectura', 'timestamp'], // fundus
    ['última actualización', 'timestamp'], // usage
  ],
  hints: [],
  holds: [
    ['en los comentarios', 'comments'], // usage
    ['nuestra política de privacidad', 'legal'], // usage
    ['prohibida la reproducción', 'legal'], // usage
    ['prohibida su reproducción', 'legal'], // usage
    ['todos los derechos reservados', 'legal'], // usage
    ['nuestra newsletter', 'newsletter'], // usage
    ['nuestro boletín', 'newsletter'], // usage
    ['nuestros suscriptores', 'newsletter'], // fundus
    ['solo para suscriptores', 'newsletter'], // usage
    ['su correo electrónico', 'newsletter'], // usage
    ['tu correo electrónico', 'newsletter'], // usage
    ['nuestra página de facebook', 'share'], // usage
    ['nuestro canal de whatsapp', 'share'], // usage
    ['síguenos en', 'share'], // fundus
  ],
}

import type { Words } from '../en/en.ts';
import { counted, number } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

const speakers = counted({ one: '# hablante', many: '# de hablantes', other: '# hablantes' });

const times = counted({ one: '# vez', many: '# de veces', other: '# veces' });

export const pages: Words['pages'] = {
  sheet: 'Hoja de datos',
  sheetOf: (origin) => `Hoja de datos · ${origin}`,
  ofArticle: (part, title) => `${part}: ${title}`,
  about: {
    opening: (label, sentences) => `${label}: ${sentences}`,
    sheet: (quotes, figures, events) =>
      `Constan ${quotes}, ${figures} y ${events}, cada registro con su fuente.`,
    list: (records, title) => `${records} de «${title}», con su fuente.`,
    account: (title) =>
      `El texto de «${title}» con cada cita, cifra y fecha marcada y enlazada con su registro.`,
    away: (title) => `Los registros de «${title}» en el orden de su texto, que se queda en su medio.`,
    name: (name, quotes, figures, articles) =>
      `Lo que consta que dijo ${name} y que se dijo al respecto: ${quotes}, ${figures}; se nombra en ${articles}.`,
  },
  noFigures: 'Sin cifras: el artículo no tiene ninguna que diga cuántos hay de algo.',
  noQuotes: 'Sin citas: el artículo no tiene ninguna atribuida.',
  noEvents: 'Sin hechos: el artículo no dice de nada cuándo ocurrió.',
  inAll: (counted) => `En total, ${counted}`,
  quotesBy: (quoted, count) => `${quoted}, de ${speakers(count)}`,
  source: 'Fuente',
  whoSaidWhat: 'Quién dijo qué',
  howMany: 'Cuántos',
  whenItHappened: 'Cuándo ocurrió',
  account: {
    marked: (label) => `${label}, con cada registro marcado`,
    tinted: (said) =>
      sentence`Con fondo: ${said('lo que alguien dijo')}. Con enlace: cifras y fechas. Junto a cada párrafo: los registros que están en él.`,
    text: 'El texto',
    stays: 'El texto de este artículo se queda en su medio y no se muestra aquí.',
    staysAt: (address) =>
      sentence`El texto de este artículo se queda en su medio y no se muestra aquí. Está en ${address}.`,
    records: 'Registros',
    inTextOrder: (number) => `${number}, en el orden del texto`,
    noRecords: 'Sin registros.',
    inParagraph: 'Registros de este párrafo',
    beside: (record, goesOn) => (goesOn ? sentence`${record}, continuación` : sentence`${record}`),
    notClear: 'no está claro quién habla',
    named: (kind, what) => `${kind}: ${what}`,
  },
  releases: {
    title: 'Versiones',
    all: 'Todas las versiones',
    newestFirst: counted({
      one: '# versión, primero la más reciente',
      many: '# de versiones, primero la más reciente',
      other: '# versiones, primero la más reciente',
    }),
    first: 'La primera.',
    yourCopy: (day, changed) => `Su copia es del ${day}: ${changed}.`,
    since: 'Cambios desde entonces',
    newest: 'Esta es la versión más reciente, y los registros dicen lo que ella dice.',
    newestChanged:
      'Esta es la versión más reciente. Lo que ha cambiado desde entonces está en las páginas y aún en ninguna versión.',
    newer: (release) => sentence`Hay una más reciente: ${release}.`,
    hash: 'Resumen criptográfico',
    hashOf: (release) => `El SHA-256 de lo que dice ${release}, en la forma canónica de RFC 8785:`,
    takenOff: 'Retirado',
    takenOffSays: 'El artículo de esta versión se retiró de este sitio, y sus versiones con él.',
  },
  corrections: {
    title: 'Correcciones',
    intro:
      'Qué decía un registro, qué dice ahora, por qué, y el día en que se cambió. Primero lo más reciente.',
    feed: (link) =>
      sentence`${link('Lo mismo como canal de noticias')} (Atom), para quien quiera enterarse de cada una.`,
    all: 'Todas las correcciones',
    count: counted({ one: '# corrección', many: '# de correcciones', other: '# correcciones' }),
    none: 'Ninguna. No se ha corregido ningún registro.',
  },
  record: {
    where: 'En su contexto',
    connected: 'Relacionado',
    known: 'Cómo se sabe cada parte',
    how: (dotted) =>
      sentence`Dicho: el artículo lo dice. ${dotted('Deducido')}: se sigue del artículo, que no lo dice ahí.`,
    note: 'Nota de un editor',
    named: 'A quién se nombra aquí',
    status: 'Estado',
  },
  quote: {
    quote: 'Cita',
    reported: 'Referido, no citado',
    said: 'Qué se dijo',
    figures: 'Cifras que contiene',
    told: 'Lo que cuenta',
    day: 'Ese día',
    speaker: 'Otras palabras de la misma persona',
    allOf: (quotes, name) => `Todo lo de ${name}: ${quotes}`,
  },
  figure: {
    kicker: 'Cifra',
    figure: 'La cifra',
    quote: 'La cita en que está',
    reported: 'Las palabras referidas en que está',
    same: 'El mismo recuento',
    sameNote: 'Un editor sabe que cuentan lo mismo.',
    related: 'Cifras relacionadas',
    relatedNote: 'Relacionadas; el artículo no dice si cuentan lo mismo.',
    alike: 'Otras cifras del mismo tipo',
    alikeNote:
      'Sus palabras para lo contado son las mismas. Cómo se relacionan las cifras les toca decirlo a los artículos.',
    beside: 'En la misma frase',
    events: 'Qué ocurrió entonces',
  },
  event: {
    kicker: 'Hecho',
    said: 'Dicho ese día',
    quotes: 'Citas en torno al hecho',
    figures: 'Cifras de su frase',
    day: 'También ese día',
  },
  name: {
    kinds: { people: 'Persona', organisations: 'Organización', documents: 'Documento' },
    also: (names) => sentence`También en los artículos: ${names}`,
    roles: 'Cargo en ese momento',
    inArticlesWords: 'Con las palabras de los artículos',
    moreRoles: counted({ one: '# cargo más', many: '# de cargos más', other: '# cargos más' }),
    roleFromTo: (articles, from, to, first, last) =>
      from === null || to === null || from === to
        ? sentence`En ${articles}: por primera vez en ${first}, por última en ${last}`
        : sentence`De ${from} a ${to} en ${articles}: por primera vez en ${first}, por última en ${last}`,
    nothingSaid: (name) => `Sin citas: no consta nada que se atribuya a ${name} por su nombre.`,
    aboutHow: (name) => `Registros de otros, y de los artículos mismos, cuyas palabras nombran a ${name}.`,
    where: 'Dónde se nombra',
    times,
    timesAway: (count) => `${times(count)}, en el texto del medio`,
    timesIn: (count, paragraphs, left) =>
      left === 0
        ? sentence`${times(count)}: ${paragraphs}`
        : sentence`${times(count)}: ${paragraphs} y ${number(left)} más`,
    paragraph: (number) => `párrafo ${number}`,
    taken: (dotted) =>
      sentence`${dotted('se considera la misma que en otros artículos')}, por el nombre y por lo demás que dicen los artículos`,
    exchanges: 'Preguntas y respuestas',
    answers: 'Responde a preguntas de',
    answeredBy: 'Le responden',
    wikidata: (id) => `Wikidata ${id}`,
    distinct: 'No es lo mismo',
    notToMistake: 'No debe confundirse con:',
    split: (count) =>
      `Este nombre corresponde ahora a ${count === 2 ? 'dos registros' : 'más de un registro'}`,
    splitSays:
      'Lo que aquí era un solo registro lo dividió un editor, que vio que no trataba de uno solo. Cada parte tiene su propia dirección.',
    splitNow: 'Ahora',
    said: 'Dijo',
    restating: 'Lo que otros dijeron, repetido o parafraseado',
    figures: 'Cifras que da',
    events: 'Hechos que da',
    about: 'Dicho al respecto',
    pages: 'Páginas de este nombre',
    page: (n, from, to) => (from === to ? `${number(n)}: ${from}` : `${number(n)}: de «${from}» a «${to}»`),
    title: (name, n) => `${name}, página ${number(n)}`,
    of: (name, n, all) => `Página ${number(n)} de ${number(all)} de lo que consta de ${name}`,
  },
  moved: {
    title: 'Página trasladada',
    says: (link) => sentence`Esta página tiene ${link('una dirección nueva')}.`,
  },
  missing: {
    title: 'No encontrado',
    says: 'No hay ninguna página en esta dirección.',
    heading: 'No hay ninguna página en esta dirección',
    why: 'Las direcciones de los registros no cambian. Si un enlace llevaba aquí, quizá el registro se haya retenido, o el enlace tenga una errata.',
    front: 'La portada',
    articles: 'Todos los artículos',
    people: 'Personas de la A a la Z',
    corrections: 'Correcciones',
  },
  unread: {
    heading: 'No hay ninguna página en esta dirección, y hay archivos que no se pueden leer',
    says: 'Lo que no se puede leer no tiene página. En cuanto se corrija el archivo, esta página lo mostrará de nuevo.',
  },
};

import type { Words } from '../en/en.ts';
import { counted } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

const inferred = counted({
  one: 'Un registro tiene una parte así.',
  many: '# de registros tienen una parte así.',
  other: '# registros tienen una parte así.',
});

export const method: Words['method'] = {
  title: 'Método',
  intro: 'Cómo se hacen los registros, qué se comprobó y qué no comprobó nadie.',
  made: {
    title: 'Cómo se hacen los registros',
    program:
      'Un programa lee un artículo y escribe un registro por cada cita, cada cifra y cada fecha que el artículo dice. No añade nada: las palabras de una cita son las del artículo, letra por letra, y una cifra conserva las palabras que la limitan, como «más de». Los editores corrigen y enriquecen los registros; lo que cambian se guarda y se muestra como suyo.',
    marked: (dots) =>
      sentence`Lo que el texto no dice pero se deduce de él, como el año de «22 de diciembre» en un artículo de ese mes, se marca ${dots('con puntos')} en el lugar mismo.`,
    inferred: (count) => (count === 0 ? 'Ningún registro tiene una parte así.' : inferred(count)),
    open: 'Lo que no se sabe queda abierto.',
    related:
      'Las cifras que quizá cuenten lo mismo están una junto a otra, como relacionadas. Donde el artículo no dice si es así, tampoco lo dice este sitio.',
  },
  known: {
    title: 'Qué se sabe de los registros',
    records: 'Registros',
    all: 'Todos',
    match: 'Como los leyó el programa',
    edited: 'Editados',
    confirmed: 'Confirmados por un editor',
    events: 'Hechos',
    means:
      'Que las palabras son las del artículo está probado: se encuentran en su lugar, letra por letra. Quién las dijo, y todo lo demás, está como lo leyó el programa, y no está probado. «Confirmados» es lo que dice un editor, con nombre y día.',
    listed: (link) => sentence`${link('Lo que queda por comprobar')} figura registro por registro.`,
  },
  checks: {
    title: 'Qué se comprueba',
    quotes: 'Cada cita se compara con su artículo, letra por letra.',
    quotesAway:
      'Cada cita se compara con su artículo, letra por letra; donde el texto se queda en su medio, con lo que se leyó de él, y con el texto mismo donde hay una copia a mano.',
    others: [
      'Cada cifra y cada fecha se vuelve a leer de sus propias palabras con un segundo lector, más sencillo, y debe dar el mismo valor.',
      'Cada referencia de un registro a otro lleva a algún lugar; cada fecha es un día que existió.',
      'Donde las comillas del artículo mismo no están equilibradas, el registro lo dice.',
    ],
    always: 'Esto vale cada vez que se construye el sitio: si falla una comprobación, no hay sitio nuevo.',
  },
  proof: {
    title: 'Prueba frente a las fuentes',
    own: 'Cada artículo es aquí su propia fuente.',
    accounts: counted({
      one: '# artículo es un relato que se basa en el texto de un medio, que no se guarda aquí. Quien tenga una copia puede probar los registros con ella.',
      many: '# de artículos son relatos que se basan en el texto de un medio, que no se guarda aquí. Quien tenga una copia puede probar los registros con ella.',
      other:
        '# artículos son relatos que se basan en el texto de un medio, que no se guarda aquí. Quien tenga una copia puede probar los registros con ella.',
    }),
    away: counted({
      one: '# artículo deja su texto en su medio: sus registros se leyeron en una copia, que no se guarda aquí. Lo que ocurrió y lo que cuentan las cifras se dice con palabras de un editor.',
      many: '# de artículos dejan su texto en sus medios: sus registros se leyeron en una copia, que no se guarda aquí. Lo que ocurrió y lo que cuentan las cifras se dice con palabras de un editor.',
      other:
        '# artículos dejan su texto en sus medios: sus registros se leyeron en una copia, que no se guarda aquí. Lo que ocurrió y lo que cuentan las cifras se dice con palabras de un editor.',
    }),
    article: 'Artículo',
    quotes: 'Citas halladas',
    figures: 'Cifras halladas',
    dates: 'Fechas halladas',
    share: (found, all) => `${found} de ${all}`,
    compared: (title, hash) => sentence`El texto con que se comparó «${title}» tiene el SHA-256 ${hash}.`,
    notCompared: (articles) => sentence`Aún sin comparar con el texto del medio: ${articles}.`,
  },
  unchecked: {
    title: 'Qué no comprobó nadie',
    text: 'Si los artículos dicen la verdad. No se miraron las entrevistas, emisiones, mensajes, auditorías e informes en que se basan. Un registro que coincide con las palabras de su artículo no es más cierto que el artículo.',
  },
  versions: {
    title: 'Versiones',
    names: counted({ one: '# nombre', many: '# de nombres', other: '# nombres' }),
  },
};

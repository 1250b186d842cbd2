import type { Words } from '../en/en.ts';
import { columns } from './columns.ts';
import { counted } from './language.ts';

export const data: Words['data'] = {
  title: 'Datos',
  intro:
    'Todos los registros que muestra este sitio, en archivos: JSON para programas, CSV para hojas de cálculo. Los campos son los mismos en ambos, y cada uno se describe aquí y en un esquema.',
  kicker: 'Para llevar',
  files: 'Archivos',
  fileOf: 'Qué',
  filesAre: 'Archivos',
  rows: counted({ one: '# fila', many: '# de filas', other: '# filas' }),
  everything: 'Todo',
  eachArticle:
    'Cada artículo tiene lo mismo por separado, con su texto cuando puede mostrarse, su calendario y su cita; los enlaces están en su ficha de datos.',
  schema: 'JSON Schema',
  metadata: 'columnas para programas',
  read: 'Cómo leerlos',
  notes: [
    'Las palabras son las del artículo, letra por letra. Donde un editor retiró palabras, el hueco se marca con [withheld]; lo que se retiró por entero no está en ningún archivo.',
    'Las páginas que se pide a los buscadores que dejen fuera no tienen archivos, porque un archivo no puede pedirlo.',
    'Las fechas están en EDTF (ISO 8601-2): 2024-03-14 es un día, 2019/2023 un periodo, 2023 un año, XXXX-11-19 un día de un año que no se conoce.',
    'Una celda vacía dice que el artículo no da nada, o que no se sabe. Nada se adivina.',
    'Los archivos están en UTF-8. Cuando un texto en CSV empieza con un signo que una hoja de cálculo tomaría por una fórmula, lleva delante un apóstrofo; en JSON está como es.',
    'Si un artículo dice la verdad no lo afirma nadie aquí. Quién afirma una cifra consta junto a ella, y forma parte de ella.',
  ],
  columns: (table) => `Columnas: ${table}`,
  column: 'Columna',
  meaning: 'Qué contiene',
  meaningOf: (description) => columns.get(description) ?? null,
  tables: {
    articles: 'Artículos',
    quotes: 'Citas',
    statistics: 'Cifras',
    timeline: 'Cronología',
    names: 'Nombres',
    records: 'Todo',
  },
  schemas: 'Esquemas',
  schemasAre:
    'JSON Schema, versión 2020-12, cada uno de una entrada: una lista en JSON es una matriz de ellas, y el archivo de todo tiene un artículo con sus registros por línea.',
  kinds: {
    article: 'Un artículo',
    quote: 'Una cita',
    figure: 'Una cifra',
    event: 'Un acontecimiento',
    name: 'Una persona, una organización o un documento',
    'article-with-records': 'Un artículo con sus registros',
  },
};

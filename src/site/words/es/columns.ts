/** What a column of the published tables holds, by what its English description says. */
export const columns: ReadonlyMap<string, string> = new Map([
  [
    'The speaker’s role then, in the article’s words.',
    'El cargo de quien habla entonces, con las palabras del artículo.',
  ],
  [
    'direct: whole sentences in quotation marks; mixed: part of the article’s own sentence; reported: the article’s clause, without marks.',
    'direct: frases enteras entre comillas; mixed: parte de una frase del artículo; reported: la oración del artículo, sin comillas.',
  ],
  [
    'What was said, verbatim: stretches parted by […], paragraphs by line feeds.',
    'Lo que se dijo, palabra por palabra: tramos separados por […], párrafos por saltos de línea.',
  ],
  ['The words that introduce it.', 'Las palabras que la introducen.'],
  ['Where it was said.', 'Dónde se dijo.'],
  ['The day it was said, in EDTF.', 'El día en que se dijo, en EDTF.'],
  [
    'true where the article’s own quotation marks do not balance.',
    'true donde las comillas del artículo mismo no están equilibradas.',
  ],
  ['The quote whose question this answers.', 'La cita a cuya pregunta responde.'],
  ['The quote whose words this repeats or paraphrases.', 'La cita cuyas palabras repite o parafrasea.'],
  [
    'The article’s own sentence in which the words stand; empty where the text is not published.',
    'La frase del artículo en la que están las palabras; vacía donde el texto no se publica.',
  ],
  [
    'Of a quote: the article’s own sentence in which the words stand.',
    'De una cita: la frase del artículo en la que están las palabras.',
  ],
  [
    'The phrase that states the figure, verbatim, its bound included.',
    'La expresión que da la cifra, palabra por palabra, con lo que la limita.',
  ],
  [
    'The words around it that say what it is a figure of.',
    'Las palabras que la rodean y dicen de qué es la cifra.',
  ],
  [
    'The number, or the low end of a range; empty for a number in vague words, as in “dozens”.',
    'El número, o el extremo inferior de un intervalo; vacío si el número está en palabras vagas, como «dozens».',
  ],
  ['The number, or the high end of a range.', 'El número, o el extremo superior de un intervalo.'],
  [
    'How the stated number bounds the real one: exact, over, atLeast, under, atMost, about or almost.',
    'Cómo limita el número dicho al verdadero: exact, over, atLeast, under, atMost, about o almost.',
  ],
  ['up or down, where the figure is a change.', 'up o down, donde la cifra es un cambio.'],
  [
    'The unit in English in the singular; empty for a bare count.',
    'La unidad en inglés y en singular; vacía para un simple recuento.',
  ],
  ['What is counted, in the article’s words.', 'Qué se cuenta, con las palabras del artículo.'],
  ['The time the figure covers, in EDTF.', 'El tiempo que abarca la cifra, en EDTF.'],
  [
    'A figure that an editor knows to count the same thing.',
    'Una cifra de la que un editor sabe que cuenta lo mismo.',
  ],
  [
    'When, in EDTF; empty where the article gives no date.',
    'Cuándo, en EDTF; vacía donde el artículo no da fecha.',
  ],
  [
    'How the date relates to what happened: on, since, until, by or ahead.',
    'Qué relación tiene la fecha con lo que ocurrió: on, since, until, by o ahead.',
  ],
  ['The article’s words for the date.', 'Las palabras del artículo para la fecha.'],
  ['What happened, in the article’s words.', 'Lo que ocurrió, con las palabras del artículo.'],
  [
    'true where it was still ahead when the article appeared.',
    'true donde aún estaba por venir cuando apareció el artículo.',
  ],
  [
    'The record’s own words, verbatim: what was said, the phrase of the figure, what happened.',
    'Las palabras del registro: lo que se dijo, la expresión de la cifra, lo que ocurrió.',
  ],
  [
    'Of a figure: the words around it that say what it is a figure of.',
    'De una cifra: las palabras que la rodean y dicen de qué es.',
  ],
  [
    'The day it was said, when it happened, or the time the figure covers, in EDTF.',
    'El día en que se dijo, cuándo ocurrió, o el tiempo que abarca la cifra, en EDTF.',
  ],
  ['Of an event: how the date relates to it.', 'De un hecho: qué relación tiene la fecha con él.'],
  [
    'Of a figure: the number, or the low end of a range.',
    'De una cifra: el número, o el extremo inferior de un intervalo.',
  ],
  [
    'Of a figure: the number, or the high end of a range.',
    'De una cifra: el número, o el extremo superior de un intervalo.',
  ],
  [
    'Of a figure: how the stated number bounds the real one.',
    'De una cifra: cómo limita el número dicho al verdadero.',
  ],
  ['Of a figure: the unit.', 'De una cifra: la unidad.'],
  ['Folder and id.', 'Carpeta e identificador.'],
  ['The permanent address of its page.', 'La dirección permanente de su página.'],
  ['The full name.', 'El nombre completo.'],
  [
    'Every other form of the name that the articles use, one a line.',
    'Las demás formas del nombre que usan los artículos, una por línea.',
  ],
  ['Who or what it is, in an editor’s words.', 'Quién o qué es, con palabras de un editor.'],
  ['An address of its own on the web.', 'Una dirección propia en la web.'],
  [
    'Ids of others of a like name who are somebody else, one a line.',
    'Identificadores de otros de nombre parecido que no son lo mismo, uno por línea.',
  ],
  [
    'The ids of the articles that name it, newest first, one a line.',
    'Los identificadores de los artículos que lo nombran, del más reciente al más antiguo, uno por línea.',
  ],
  ['The article’s id.', 'El identificador del artículo.'],
  ['The permanent address of its fact sheet.', 'La dirección permanente de su hoja de datos.'],
  ['The title of the fact sheet.', 'El título de la hoja de datos.'],
  ['The sentence or two below the title.', 'La frase o dos que siguen al título.'],
  ['A language tag.', 'Una etiqueta de lengua.'],
  ['The licence under which its text is published.', 'La licencia con que se publica su texto.'],
  [
    'plain: the publisher’s text stands here; account: an account in other words rests on it; away: the text stays with its publisher.',
    'plain: el texto del medio está aquí; account: un relato con otras palabras se basa en él; away: el texto se queda en su medio.',
  ],
  ['The title of the publisher’s article.', 'El título del artículo del medio.'],
  ['Who published it.', 'Quién lo publicó.'],
  ['Who wrote it.', 'Quién lo escribió.'],
  ['When it appeared, in EDTF.', 'Cuándo apareció, en EDTF.'],
  ['Where it stands on the web.', 'Dónde está en la web.'],
  [
    'The address of the text in which positions count.',
    'La dirección del texto en que cuentan las posiciones.',
  ],
  ['The number of its last release.', 'El número de su última versión publicada.'],
  ['The day of its last release.', 'El día de su última versión publicada.'],
  [
    'Who said or asserts it: a name, or the article’s own words for a source without one; empty where it is the article, or nobody is named.',
    'Quién lo dijo o lo afirma: un nombre, o las palabras del artículo para una fuente sin nombre; vacía donde es el artículo, o no se nombra a nadie.',
  ],
  [
    'Folder and id of whoever said or asserts it; empty for a source without a name.',
    'Carpeta e identificador de quien lo dijo o lo afirma; vacía para una fuente sin nombre.',
  ],
  ['Kind, article and id.', 'Tipo, artículo e identificador.'],
  ['The id of its article.', 'El identificador de su artículo.'],
  ['The heading of its page.', 'El título de su página.'],
  [
    'What a reader has to know to read it rightly, in an editor’s words.',
    'Lo que hay que saber para leerlo bien, con palabras de un editor.',
  ],
  [
    'The fields that the article does not state but that follow from it, one a line.',
    'Los campos que el artículo no dice pero que se deducen de él, uno por línea.',
  ],
  ['matches, edited or confirmed.', 'matches, edited o confirmed.'],
  ['The editor who vouches for it.', 'El editor que lo avala.'],
  ['The day of that word.', 'El día en que lo avaló.'],
  [
    'How often it was corrected; the notices stand in the JSON.',
    'Cuántas veces se corrigió; los avisos están en el JSON.',
  ],
  [
    'Where its words begin in the article’s text, in code points from 0; empty where the text is not published.',
    'Dónde empiezan sus palabras en el texto del artículo, en puntos de código desde 0; vacía donde el texto no se publica.',
  ],
  [
    'The first code point after its words; of several stretches, after the last.',
    'El primer punto de código después de sus palabras; de varios tramos, después del último.',
  ],
  ['The publisher’s page at these very words.', 'La página del medio en estas mismas palabras.'],
]);

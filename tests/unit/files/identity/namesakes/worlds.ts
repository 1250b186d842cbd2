/** A place with people and things of its own, in which invented articles play. */
export interface World {
  readonly town: string;
  readonly country: string;
  /** What the people there call themselves, as an adjective. */
  readonly people: string;
  readonly year: number;
  readonly paper: string;
  /** A body, a thing people argue over, and who else is named. */
  readonly body: string;
  readonly thing: string;
  readonly others: readonly [string, string];
}

const rows = `
Arle|Britain|British|2031|The Arle Herald|Arle Bridge Trust|Tarn Bridge|Oona Fairweather|Piers Halloway
Sorn|Ireland|Irish|2019|The Sorn Courier|Sorn Harbour Board|Sorn Mill|Declan Roche|Maeve Tierney
Ulver|Norway|Norwegian|1994|Ulver Tidende|Ulver Fishery Council|Ulver Lighthouse|Sigrid Aasen|Torvald Lie
Castelmora|Italy|Italian|1987|Gazzetta di Castelmora|Castelmora Opera|San Biagio Theatre|Lucia Ferrante|Paolo Vitale
Brackenridge|Canada|Canadian|2008|The Brackenridge Post|Brackenridge School Board|Elk Lake Dam|Gordon Pelletier|Nadine Cardinal
Vellore Hills|India|Indian|2014|The Vellore Mail|Vellore Hills Hospital|Kaveri Canal|Lakshmi Raghavan|Suresh Iyer
Port Kembe|Kenya|Kenyan|2003|The Kembe Nation|Kembe Port Authority|Kembe Railway|Wanjiru Kamau|Otieno Ouma
Novy Brod|Croatia|Croatian|1999|Glas Broda|Brod Shipyard|Brod Ferry|Ivana Kovac|Marko Babic
Santa Lirio|Chile|Chilean|2021|El Lirio|Lirio Copper Union|Lirio Mine|Catalina Rojas|Tomas Fuentes
Westerholt|Germany|German|1976|Westerholter Zeitung|Westerholt Glass Works|Westerholt Canal|Gisela Brandt|Dieter Kuhn
Redwater|Australia|Australian|2017|The Redwater Argus|Redwater Shire Council|Redwater Dam|Shane Mulligan|Kylie Drummond
Okanoshi|Japan|Japanese|2005|Okanoshi Shimbun|Okanoshi Nuclear Plant|Okanoshi Tunnel|Haruka Mori|Kenji Nakata
Saint-Aubry|France|French|2011|La Voix de Saint-Aubry|Saint-Aubry Vineyards|Pont Cassel|Odile Marchand|Luc Perrin
Kotra|Nepal|Nepalese|2015|The Kotra Times|Kotra Relief Committee|Kotra Pass|Sunita Gurung|Bishal Thapa
Altamira del Sur|Mexico|Mexican|1992|Diario de Altamira|Altamira Oil Workers|Altamira Refinery|Rosario Vega|Hector Luna
Fjellvik|Sweden|Swedish|2028|Fjellviks Allehanda|Fjellvik Sami Parliament|Fjellvik Wind Park|Annika Nutti|Per Ostlund
Mount Ashby|Jamaica|Jamaican|2012|The Ashby Gleaner|Ashby Cricket Club|Ashby Oval|Delroy Campbell|Marcia Bogle
Dunmorran|Scotland|Scottish|1983|The Dunmorran Times|Dunmorran Colliery|Dunmorran Pit|Fergus Laidlaw|Isla Rennie
Zaluzje|Poland|Polish|2009|Gazeta Zaluska|Zaluzje Archive|Zaluzje Castle|Agnieszka Wrona|Zbigniew Sowa
Harrow Flats|Nebraska|American|2022|The Harrow Flats Journal|Harrow Flats Grain Cooperative|Harrow Flats Levee|Darlene Stroud|Wendell Yoakum
Pine Bluff Mills|Vermont|American|1978|The Mills Reporter|Mills Paper Company|Otter Creek Dam|Lorraine Peck|Everett Sayles
Cutler Bay|Oregon|American|2001|The Cutler Bay Log|Cutler Bay Coast Guard|Cutler Bay Pier|Ramona Stitt|Clyde Barlow
Tamsin|New Zealand|Maori|2024|The Tamsin Star|Tamsin Rugby Union|Tamsin Park|Aroha Ngata|Brent Wylie
Bahr Kadi|Egypt|Egyptian|2013|Kadi Weekly|Kadi Cotton Board|Kadi Barrage|Nadia Sabry|Hany Fouad
Villaverde Alta|Spain|Spanish|1998|El Faro de Villaverde|Villaverde Bullring|Villaverde Aqueduct|Montserrat Gil|Ignacio Duran
Loch Orrin|Scotland|Scottish|2026|The Orrin Echo|Orrin Salmon Farms|Loch Orrin Ferry|Catriona Munro|Hamish Begg
Grauberg|Austria|Austrian|1969|Grauberger Bote|Grauberg Ski Club|Grauberg Cable Car|Heidrun Moser|Alois Steiner
Quisaya|Peru|Peruvian|2018|La Republica de Quisaya|Quisaya Weavers|Quisaya Road|Milagros Quispe|Efrain Mamani
Lakatoro Point|Vanuatu|Pacific|2020|The Lakatoro Tide|Lakatoro Cyclone Office|Lakatoro Wharf|Leimara Tari|Willie Kalo
Stellenkop|South Africa|South African|2007|The Stellenkop Pioneer|Stellenkop Wine Estate|Stellenkop Station|Nomsa Dlamini|Pieter Vos
Haverley|Britain|British|2015|The Haverley Gazette|Haverley Market Hall|Haverley Bypass|Gwen Sugden|Alistair Thrupp
Odemira Velha|Portugal|Portuguese|2016|Jornal de Odemira|Odemira Cork Cooperative|Odemira Bridge|Beatriz Pinto|Rui Salgado
Kalvarija|Lithuania|Lithuanian|1991|Kalvarijos Balsas|Kalvarija Independence Committee|Kalvarija Radio Mast|Rasa Petraitis|Jonas Butkus
Mirwa|Pakistan|Pakistani|2010|The Mirwa Dawn|Mirwa Flood Commission|Mirwa Barrage|Saima Qureshi|Imran Baloch
Punta Brava|Cuba|Cuban|1964|Hoy en Punta Brava|Punta Brava Sugar Mill|Punta Brava Airfield|Yolanda Prieto|Ernesto Cabal
Hollin Ridge|Wales|Welsh|2030|The Hollin Ridge Post|Hollin Slate Quarry|Hollin Tunnel|Nerys Pugh|Emlyn Rees
Tsarovo Selo|Bulgaria|Bulgarian|2004|Tsarovo Vesti|Tsarovo Rose Oil Works|Tsarovo Dam|Desislava Koleva|Plamen Iliev
Batu Hijau|Indonesia|Indonesian|2023|Suara Batu|Batu Palm Mill|Batu Peatland|Dewi Lestari|Agus Wibowo
Granby Falls|Quebec|Canadian|1985|The Granby Falls Record|Granby Falls Hydro|Granby Falls Lock|Solange Bisson|Remi Gagnon
Dar Salma|Morocco|Moroccan|2027|Le Matin de Dar Salma|Dar Salma Tanners|Dar Salma Medina|Khadija Alaoui|Youssef Tazi`;

/** Forty places, no two of which share anything but, here and there, a country. */
export const worlds: readonly World[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [
      town = '',
      country = '',
      people = '',
      year = '',
      paper = '',
      body = '',
      thing = '',
      one = '',
      other = '',
    ] = row.split('|');
    return { town, country, people, year: Number(year), paper, body, thing, others: [one, other] };
  });

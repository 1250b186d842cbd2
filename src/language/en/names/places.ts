import { phraseSet, wordSet } from '../../word-set.ts';

/** Countries, regions, states and large cities, as they are written. Compact on purpose: what a newspaper names without saying where it lies. */
export const places = phraseSet(`
  Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Benin, Bolivia, Bosnia, Botswana, Brazil, Britain, Great Britain, Bulgaria, Burkina Faso, Burma, Burundi,
  Cambodia, Cameroon, Canada, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Denmark, Dominican Republic, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia,
  Germany, Ghana, Greece, Greenland, Guatemala, Guinea, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan,
  Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg, Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand,
  Nicaragua, Niger, Nigeria, North Korea, South Korea, Korea, Norway, Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore,
  Slovakia, Slovenia, Somalia, South Africa, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tonga, Trinidad, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom,
  United States, United States of America, America, Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe, Crimea, Gaza, West Bank, Kashmir, Chechnya, Catalonia, Bavaria, Siberia, Balkans, Scandinavia, Caribbean,
  Africa, Asia, Europe, Antarctica, Arctic, Middle East, Far East, Latin America, North America, South America, Central America, Eastern Europe, Western Europe, Southeast Asia, South East Asia, North Africa, West Africa, East Africa, West, East, North, South, Midwest, Northeast, Northwest, Southeast, Southwest,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
  New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, New England, Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia,
  New South Wales, Queensland, Tasmania, Western Australia, South Australia,
  London, Paris, Berlin, Rome, Madrid, Barcelona, Lisbon, Brussels, Amsterdam, Rotterdam, Hague, Vienna, Zurich, Geneva, Bern, Prague, Warsaw, Budapest, Bucharest, Sofia, Athens, Istanbul, Ankara, Moscow, St Petersburg, St. Petersburg, Kiev, Kyiv, Minsk, Riga, Vilnius, Tallinn, Helsinki, Stockholm, Oslo, Copenhagen,
  Reykjavik, Dublin, Belfast, Edinburgh, Glasgow, Cardiff, Manchester, Liverpool, Birmingham, Leeds, Bristol, Munich, Hamburg, Frankfurt, Cologne, Milan, Naples, Venice, Florence, Turin, Lyon, Marseille, Nice, Cairo, Alexandria, Tripoli, Benghazi, Tunis, Algiers, Casablanca, Lagos, Abuja, Accra, Nairobi, Kampala, Kigali,
  Addis Ababa, Khartoum, Mogadishu, Johannesburg, Cape Town, Pretoria, Harare, Lusaka, Dakar, Baghdad, Basra, Mosul, Tehran, Damascus, Aleppo, Homs, Beirut, Amman, Jerusalem, Tel Aviv, Ramallah, Gaza City, Riyadh, Jeddah, Mecca, Medina, Doha, Dubai, Abu Dhabi, Sanaa, Aden, Kabul, Kandahar, Herat, Islamabad, Karachi,
  Lahore, Peshawar, New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Bangalore, Chennai, Hyderabad, Dhaka, Kathmandu, Colombo, Rangoon, Yangon, Bangkok, Phnom Penh, Hanoi, Saigon, Ho Chi Minh City, Kuala Lumpur, Jakarta, Aceh, Bali, Manila, Beijing, Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan, Taipei, Seoul, Pyongyang,
  Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington, Christchurch, Toronto, Montreal, Vancouver, Ottawa, Calgary, Winnipeg, Mexico City, Havana, Kingston, Port-au-Prince, San Juan, Bogota, Bogotá, Caracas, Quito, Lima, La Paz, Santiago,
  Buenos Aires, Montevideo, Rio de Janeiro, Rio, Sao Paulo, São Paulo, Brasilia, Brasília, Boston, Chicago, Los Angeles, Hollywood, San Francisco, San Diego, San Jose, Sacramento, Oakland, Silicon Valley, Seattle, Portland, Denver, Phoenix, Tucson, Las Vegas, Salt Lake City, Dallas, Houston, Austin, San Antonio, Fort Worth, El Paso, New Orleans, Baton Rouge,
  Memphis, Nashville, Atlanta, Miami, Orlando, Tampa, Jacksonville, Tallahassee, Charlotte, Raleigh, Charleston, Richmond, Baltimore, Philadelphia, Pittsburgh, Harrisburg, Newark, Trenton, Buffalo, Albany, Hartford, Providence, Cleveland, Cincinnati, Columbus, Toledo, Detroit, Flint, Indianapolis, Milwaukee, Madison, Minneapolis,
  St Louis, St. Louis, Kansas City, Omaha, Des Moines, Little Rock, Oklahoma City, Tulsa, Anchorage, Honolulu, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Long Island, Harlem, Benghazi, Guantanamo, Guantanamo Bay, Washington DC, Washington D.C, D.C, DC, U.S, U.K, U.S.A, U.A.E, US, UK, USA, UAE,
  Wall Street, Main Street, Times Square, Ground Zero, Silicon Valley, Rust Belt, Bible Belt, Oval Office, Rose Garden, Earth, Mars, Moon, Sun, Venus, Jupiter, Saturn
`);

/** Last words of a place's or a building's name, lower case. */
export const placeHeads = wordSet(`
  airport apartments arena avenue base bay beach belt boulevard bridge building canyon castle cathedral cave cemetery city coast colony corridor county court courthouse creek crossing delta desert district
     drive falls field fields forest garden gardens gate glacier gulf hall harbor harbour heights highway hill hills hotel house inlet island islands isle isles junction lake lakes lane library
     mall mansion memorial mosque mount mountain mountains ocean palace park pass peninsula plaza point port prison province ranch range ridge river road sea shore square stadium state states station strait
     straits street suburb synagogue temple terminal territories territory terrace theater tower towers town township trail tunnel valley village volcano wall woods zone
`);

/** Nouns for where somebody lives, or lies. */
export const dwellings = wordSet(
  'manor mansion house home castle estate farm villa apartment palace cottage residence tomb grave',
);

/** "Daughters of the Harbour Memorial Hall": last words of a place that is named for a body. */
export const venueHeads = wordSet('hall stadium arena auditorium building bridge plaza square street avenue');

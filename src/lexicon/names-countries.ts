const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Every word of the names of countries, territories, continents and of cities that news names without their country. Lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  words(`
  afghanistan albania algeria andorra angola antigua barbuda argentina armenia aruba australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan
  bolivia bosnia herzegovina botswana brazil britain brunei bulgaria burkina faso burma burundi cambodia cameroon canada caribbean cayman chad chechnya chile china colombia comoros congo
  costa rica croatia cuba cyprus czechia czechoslovakia dagestan darfur denmark djibouti dominica dominican ecuador egypt salvador england eritrea estonia eswatini ethiopia europe fiji finland france
  gabon gambia gaza germany ghana gibraltar greece greenland grenada guam guatemala guinea guyana haiti honduras hungary iceland india indonesia ingushetia iran iraq ireland israel italy ivory jamaica
  japan jordan kashmir kazakhstan kenya kiribati korea kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia
  maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman ossetia pakistan palau
  palestine panama papua paraguay peru philippines poland portugal puerto qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia solomon somalia
  spain sri lanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet timor leste togo tonga trinidad tobago tunisia turkey turkmenistan tuvalu uganda ukraine emirates
  uruguay usa uzbekistan vanuatu vatican venezuela vietnam wales yemen yugoslavia zambia zimbabwe africa america americas asia antarctica
  london paris moscow beijing tokyo washington york berlin madrid rome athens cairo baghdad tehran damascus beirut jerusalem tel aviv kabul islamabad karachi lahore delhi mumbai bombay kolkata calcutta chennai dhaka
  colombo kathmandu bangkok hanoi jakarta aceh sumatra java manila seoul pyongyang shanghai hong kong taipei sydney melbourne canberra wellington auckland toronto ottawa montreal vancouver chicago boston
  houston dallas miami atlanta philadelphia detroit seattle denver phoenix los angeles san francisco las vegas orleans brussels geneva vienna zurich amsterdam stockholm oslo copenhagen helsinki warsaw prague
  budapest bucharest sofia belgrade kiev kyiv minsk riga vilnius tallinn lisbon barcelona milan venice naples istanbul ankara riyadh jeddah dhabi mecca medina dubai doha sanaa aden amman ramallah nablus hebron jenin rafah
  khan younes younis yunis tripoli benghazi tunis algiers rabat casablanca khartoum nairobi mogadishu kampala kigali kinshasa lagos abuja accra dakar bamako johannesburg pretoria harare lusaka luanda
  mexico havana caracas bogota lima quito santiago buenos aires montevideo brasilia rio janeiro sao paulo salvador
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia wisconsin wyoming manhattan brooklyn queens bronx hollywood
  ontario quebec alberta manitoba queensland victoria tasmania gujarat punjab bihar bengal kerala tamil nadu sindh balochistan sichuan yunnan tibet xinjiang sinai siberia crimea donbas donetsk luhansk balkans
  himalayas pacific atlantic arctic mediterranean
  `),
)

/** Peoples, languages and faiths as adjectives and nouns. Lower case, singular; a plural "s" is taken off before looking here. */
export const peopleWords: ReadonlySet<string> = new Set(
  words(`
  afghan african albanian algerian american andorran angolan arab arabic argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini bangladeshi basque bedouin belarusian belgian
  belizean bengali beninese bhutanese bolivian bosnian brazilian brit british briton bruneian bulgarian burmese burundian cambodian cameroonian canadian catalan catholic chadian chechen chilean chinese christian
  colombian congolese croat croatian cuban cypriot czech dane danish dominican druze dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino finn finnish
  french gabonese gambian gazan georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian hindu hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish
  islamic islamist israeli italian ivorian jamaican japanese jew jewish jordanian kashmiri kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan lithuanian
  macedonian malagasy malawian malaysian maldivian malian maltese maoist marxist mauritanian mexican moldovan mongolian montenegrin moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien
  norwegian omani pakistani palestinian panamanian paraguayan pashtun persian peruvian pole polish portuguese protestant qatari romanian russian rwandan salvadoran samoan saudi scot scottish senegalese serb
  serbian shia shiite sikh sinhalese singaporean slovak slovene slovenian somali spanish sudanese sunni swede swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan togolese tunisian turk turkish turkmen
  ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese welsh western yazidi yemeni zambian zimbabwean zionist northern southern eastern central
  northeastern northwestern southeastern southwestern
  `),
)

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Capitalised words that make what they stand in a body, a place or a thing, never a person. Lower case. */
export const bodyWords: ReadonlySet<string> = new Set(
  words(`
  academy administration agency airlines airways airport alliance army assembly association authorities authority bank base battalion bay beach board boulevard bridge brigade
  brigades brotherhood building bureau camp canal cape castle cathedral cemetery center centre chamber channel church city clinic club coast college commission committee
  community company confederation conference congress constitution convention corp corporation corps council county court creek crescent cross cup dam daily department desert
  district division east emergency embassy empire enterprise exchange falls federation festival film fire fleet force forces forest forum foundation front fund games gate gazette
  gazprom government group gulf guard guards hall harbor harbour headquarters heights herald highway hill hills hospital hotel house inc independent institute institution international
  island islands islamic jail jihad journal junction kingdom laboratory lake league liberation library limited line llc ltd magazine mall market media memorial ministry mission monitor mosque
  mount mountain mountains movement museum nation national nations navy network news newspaper north northern observatory ocean office operation opera order organisation
  organization oval palace parish park parliament party pass patrol peace peninsula plant platform plaza point police port post power press prison province quake radio railway range rangers
  record red reef region relief republic republican democratic democrat democrats republicans conservative labour liberal reserve resistance resort review river road rock room route royal
  school sea sector security senate service services shield ship sky society south southern square stadium star state states station stock strait street strip studio summit sun sunday
  supreme survey syndicate system team telegraph television temple terminal territory theater theatre times title tower town trade treasury treaty tribune trust tsunami tunnel union unit united
  university valley vietnam village war watch water way west western world zone act bill agreement accord award prize day week month year cyclone hurricane typhoon storm earthquake
  airbus boeing flight avenue standard economic monetary european african american asian christian jewish muslim islamist civil central human rights health family families missing hostages
  political popular oceanic monument motor aircraft airline bureau politburo attorney general weather meteorological geological geographic
  `),
)

/** Groups, agencies, faiths and firms that news names by one word. Lower case. */
export const groupNames: ReadonlySet<string> = new Set(
  words(`
  hamas hezbollah hizbollah hizbullah fatah taliban qaeda qaida isis isil daesh boko haram idf ira eta eln farc plo nato unicef unesco opec asean interpol europol mossad pentagon kremlin
  congress parliament knesset duma bundestag senate reuters xinhua tass interfax itar afp upi bbc cnn abc nbc cbs aljazeera jazeera bloomberg guardian haaretz yonhap kyodo antara ansa dpa efe
  facebook twitter instagram youtube telegram whatsapp google microsoft apple amazon wikinews wikipedia boeing airbus toyota islam christianity judaism buddhism hinduism internet web
  holocaust ramadan easter christmas passover thanksgiving olympics bible koran quran torah god allah
  `),
)

/** Months and weekdays. Lower case. */
export const calendarWords: ReadonlySet<string> = new Set(
  words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm gmt utc est edt bst ist`),
)

/** Words that are capitalised only because a sentence or headline starts with them. Lower case. */
export const openers: ReadonlySet<string> = new Set(
  words(`
  a about above according across after again against all almost along already also although am amid among an and another any anyone apart are around as asked at away back based be because
  been before being below both but by can citing could currently despite did do does don during each earlier early either even eventually every everyone few finally first following for
  four former from further furthermore given had has have having he hence her here hers him his how however i if in indeed initially inside instead into is it its just last late later
  least less like local many may me meanwhile might more moreover most much must my nearly neither never nevertheless no nobody none nor not nothing now of off officials often
  on once one only onto or other others our out over overall people per perhaps police possibly previously quite rather read recently reportedly reports residents rescuers right same says second several
  she should similarly since six so some someone soon speaking still such ten than thanks that the their them then there therefore these they third this those though three through throughout
  thus to today together tomorrow tonight too two under unfortunately unlike until up upon us very via was we were what whatever when where whether which while who whoever whole whose why will with within
  without witnesses would yes yesterday yet you your five seven eight nine dozens hundreds thousands scores photo photos image file by editor additional asked new old good great big breaking update updated
  authorities investigators experts scientists doctors troops soldiers rebels protesters survivors victims families relatives workers students passengers
  `),
)

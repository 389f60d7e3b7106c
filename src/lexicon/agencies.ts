/** News agencies as they sign their copy: in a dateline, alone on a line, or in the number an archive gives a story. */

/** "(AP)", "(Xinhua)": each with the name to show for it. */
export const agencyNames: ReadonlyMap<string, string> = new Map([
  ...'AFP AP Reuters Xinhua ANI PTI IANS UPI EFE ANSA TASS Interfax Kyodo Yonhap Bernama Anadolu Tanjug APA MTI CTK PAP IRNA SANA KUNA WAM Antara'
    .split(' ')
    .map((name): [string, string] => [name.toLowerCase(), name]),
  ['dpa', 'dpa'],
  ['itar-tass', 'TASS'],
  ['ria novosti', 'RIA Novosti'],
  ['cna', 'Central News Agency'],
  ['anadolu agency', 'Anadolu'],
  ['associated press', 'AP'],
  ['the associated press', 'AP'],
  ['agence france-presse', 'AFP'],
  ['agence france presse', 'AFP'],
  ['new york times', 'New York Times'],
])

/** The letters that begin a story's number in an archive: "APW19990312.0147", "XIN_ENG_20050614.0203". */
export const archiveOutlets: ReadonlyMap<string, string> = new Map([
  ['AP', 'AP'],
  ['LA', 'Los Angeles Times'],
  ['WSJ', 'Wall Street Journal'],
  ['AFP', 'AFP'],
  ['APW', 'AP'],
  ['CNA', 'Central News Agency'],
  ['LTW', 'Los Angeles Times-Washington Post'],
  ['NYT', 'New York Times'],
  ['REU', 'Reuters'],
  ['WPB', 'Washington Post/Bloomberg'],
  ['XIE', 'Xinhua'],
  ['XIN', 'Xinhua'],
])

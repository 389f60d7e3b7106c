/** Wire copy of invented events in the forms in which archives keep it, and what a reader takes from it. */
export interface Sample {
  readonly name: string
  readonly file: string
  readonly path?: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly from: string | null
  /** Of paragraphs, items and quotes. */
  readonly sentences: readonly string[]
}

const none = { title: null, outlet: null, published: null, from: null }

export const samples: readonly Sample[] = [
  {
    ...none,
    name: 'indented paragraphs, wrapped, one newline between them',
    file: `   ORLEK, Vandia (AP) _ At least 14 miners were killed and six were missing
after an explosion tore through a coal pit early Friday, the governor
said.
   Rescue teams reached the lower gallery at noon. They found no one
alive.
   \`\`We heard a sound like thunder, and then the lights went out,'' said
Pavel Dorn, a miner of 52. \`\`I ran.''
`,
    outlet: 'AP',
    sentences: [
      'ORLEK, Vandia (AP) _ At least 14 miners were killed and six were missing after an explosion tore through a coal pit early Friday, the governor said.',
      'Rescue teams reached the lower gallery at noon.',
      'They found no one alive.',
      "``We heard a sound like thunder, and then the lights went out,'' said Pavel Dorn, a miner of 52.",
      "``I ran.''",
    ],
  },
  {
    name: 'a tagged document with a number that holds its day',
    file: `<DOC>
<DOCNO> APW19990312.0147 </DOCNO>
<DOCTYPE> NEWS STORY </DOCTYPE>
<DATE_TIME> 03/12/1999 09:41:00 </DATE_TIME>
<HEADER>
w0147 &Cx1f; wstm-
r i &Cx13;  &Cx11;  BC-Vandia-Mine     03-12 0311
</HEADER>
<BODY>
<SLUG> BC-Vandia-Mine </SLUG>
<HEADLINE>
Blast in coal pit kills at least 14
</HEADLINE>
 By PAVEL DORN
 Associated Press Writer
<TEXT>
   ORLEK, Vandia (AP) _ At least 14 miners were killed in a blast in a
coal pit on Friday.
   Six others were missing, the AT&amp;T-run hotline said. The cause was not
known.
   (mg-rk)
</TEXT>
</BODY>
<TRAILER>
AP-NY-03-12-99 0941EST
</TRAILER>
</DOC>
`,
    title: 'Blast in coal pit kills at least 14',
    outlet: 'AP',
    published: '1999-03-12',
    from: 'archive',
    sentences: [
      'ORLEK, Vandia (AP) _ At least 14 miners were killed in a blast in a coal pit on Friday.',
      'Six others were missing, the AT&T-run hotline said.',
      'The cause was not known.',
    ],
  },
  {
    name: 'a tagged document with paragraphs and a dateline of its own',
    path: 'a.sgm',
    file: `<DOC id="XIN_ENG_20050614.0203" type="story" >
<HEADLINE>
20 killed in bus plunge in northern Selmia
</HEADLINE>
<DATELINE>
TARVA, June 14 (Xinhua)
</DATELINE>
<TEXT>
<P>
At least 20 people were killed and 31 others injured when a bus plunged
into a ravine in northern Selmia Tuesday, police said.
</P>
<P>
The driver, who survived, told police that the brakes had failed. He was
detained.
</P>
</TEXT>
</DOC>
`,
    title: '20 killed in bus plunge in northern Selmia',
    outlet: 'Xinhua',
    published: '2005-06-14',
    from: 'archive',
    sentences: [
      'At least 20 people were killed and 31 others injured when a bus plunged into a ravine in northern Selmia Tuesday, police said.',
      'The driver, who survived, told police that the brakes had failed.',
      'He was detained.',
    ],
  },
  {
    name: 'a tagged document of an older archive, its day with six digits, two headlines',
    file: `<DOC>
<DOCNO> AP880212-0031 </DOCNO>
<FILEID>AP-NR-02-12-88 2344EST</FILEID>
<FIRST>u i AM-Vandia-Mine 2ndLd-Writethru a0512 02-12 0398</FIRST>
<HEAD>Blast in Coal Pit Kills 14</HEAD>
<HEAD>Eds: LEADS with 5 grafs to UPDATE with toll of 14.</HEAD>
<BYLINE>By PAVEL DORN</BYLINE>
<DATELINE>ORLEK, Vandia (AP) </DATELINE>
<TEXT>
   At least 14 miners were killed in a blast in a coal pit on Friday.
   (PROFILE
(WS SL:BC-Vandia-Mine; CT:i;
(REG:EURO;)
)
</TEXT>
</DOC>
`,
    title: 'Blast in Coal Pit Kills 14',
    outlet: 'AP',
    published: '1988-02-12',
    from: 'archive',
    sentences: ['At least 14 miners were killed in a blast in a coal pit on Friday.', ')'],
  },
  {
    name: 'a tagged document with paragraphs in its headline and its date',
    file: `<DOC>
<DOCNO> VDT1989-17 </DOCNO>
<DATE>
<P>
April 1, 1989, Saturday, Home Edition
</P>
</DATE>
<HEADLINE>
<P>
BLAST IN COAL PIT KILLS 14
</P>
</HEADLINE>
<TEXT>
<P>
At least 14 miners were killed in a blast in a coal pit on Friday.
</P>
</TEXT>
<GRAPHIC>
<P>
Photo, Rescuers carry one of 15 victims.
</P>
</GRAPHIC>
</DOC>
`,
    title: 'BLAST IN COAL PIT KILLS 14',
    outlet: null,
    published: '1989-04-01',
    from: 'archive',
    sentences: ['At least 14 miners were killed in a blast in a coal pit on Friday.'],
  },
  {
    name: 'a tagged document with a lead of its own and a short date',
    file: `<DOC>
<HL> Blast in Coal Pit Kills 14</HL>
<DD> 04/01/89</DD>
<LEADPARA>  At least 14 miners were killed in a coal pit.  </LEADPARA>
<TEXT>     The blast came on Friday.  </TEXT>
</DOC>
`,
    title: 'Blast in Coal Pit Kills 14',
    outlet: null,
    published: '1989-04-01',
    from: 'archive',
    sentences: ['At least 14 miners were killed in a coal pit.', 'The blast came on Friday.'],
  },
  {
    name: 'typesetting codes, and a dash that one of them is',
    file: `<DOC>
<DOCNO> NYT20000224.0177 </DOCNO>
<DATE_TIME> 2000-02-24 18:05 </DATE_TIME>
<BODY>
<HEADLINE>
STORM LEAVES 31 DEAD ON THE COAST
</HEADLINE>
&UR; By ANNA KELL   &LR;
<TEXT>
&UR;   PORT HALE, Vandia _ &LR; A storm that had been expected to turn
north struck the coast on Thursday &MD; the second in a week &MD; and
killed 31 people.

   &QL; \`\`It took our roof,'' said Dora Finn, a teacher. &QC;
</TEXT>
</BODY>
</DOC>
`,
    title: 'STORM LEAVES 31 DEAD ON THE COAST',
    outlet: 'New York Times',
    published: '2000-02-24',
    from: 'archive',
    sentences: [
      'PORT HALE, Vandia _ A storm that had been expected to turn north struck the coast on Thursday -- the second in a week -- and killed 31 people.',
      "``It took our roof,'' said Dora Finn, a teacher.",
    ],
  },
  {
    ...none,
    name: 'a dateline with a day alone, the year in the text',
    file: `15 drown as ferry sinks off Selmia

TARVA, Oct. 8 (Xinhua) -- At least 15 people drowned when a ferry sank off Tarva on Wednesday, the coast guard said.

The ferry, built in 1987, had last been checked on Sept. 30, 2003, the ministry said.
`,
    title: '15 drown as ferry sinks off Selmia',
    outlet: 'Xinhua',
    published: '2003-10-08',
    from: 'dateline, its year from the text',
    sentences: [
      'TARVA, Oct. 8 (Xinhua) -- At least 15 people drowned when a ferry sank off Tarva on Wednesday, the coast guard said.',
      'The ferry, built in 1987, had last been checked on Sept. 30, 2003, the ministry said.',
    ],
  },
  {
    ...none,
    name: 'a dateline with a day alone, and no year anywhere',
    file: `TARVA, Oct. 8 (Xinhua) -- At least 15 people drowned when a ferry sank off Tarva on Wednesday.

Fifteen bodies were found. A search went on.
`,
    outlet: 'Xinhua',
    sentences: [
      'TARVA, Oct. 8 (Xinhua) -- At least 15 people drowned when a ferry sank off Tarva on Wednesday.',
      'Fifteen bodies were found.',
      'A search went on.',
    ],
  },
  {
    ...none,
    name: 'a byline before the dateline on one line, with its year',
    file: `Strike shuts ports of Vandia
by Jane Doe
PORT HALE, July 25, 2006 (AFP) - Some 4,000 dockers walked out on Tuesday, closing five ports, unions said.
"We will stay out," said Karl Voss, the union's leader. Talks broke off at 2 a.m. Tuesday.
`,
    title: 'Strike shuts ports of Vandia',
    outlet: 'AFP',
    published: '2006-07-25',
    from: 'dateline',
    sentences: [
      'PORT HALE, July 25, 2006 (AFP) - Some 4,000 dockers walked out on Tuesday, closing five ports, unions said.',
      '"We will stay out," said Karl Voss, the union\'s leader.',
      'Talks broke off at 2 a.m. Tuesday.',
    ],
  },
  {
    ...none,
    name: 'slug, all capitals, "more" and the end',
    file: `BC-SELMIA-QUAKE-2NDLD
URGENT
QUAKE IN SELMIA KILLS 80, TOLL MAY RISE

TARVA, Selmia (Reuters) - An earthquake of magnitude 6.1 killed at
least 80 people in the hills of southern Selmia on Monday, officials
said.

(more)

The quake struck at 4:12 a.m. (0112 GMT). Most people were asleep.

-30-
`,
    title: 'QUAKE IN SELMIA KILLS 80, TOLL MAY RISE',
    outlet: 'Reuters',
    sentences: [
      'TARVA, Selmia (Reuters) - An earthquake of magnitude 6.1 killed at least 80 people in the hills of southern Selmia on Monday, officials said.',
      'The quake struck at 4:12 a.m. (0112 GMT).',
      'Most people were asleep.',
    ],
  },
  {
    ...none,
    name: "an editor's note at the head and ENDS at the foot",
    file: `Toll of Port Hale fire rises to 12

Eds: UPDATES with two more deaths, ADDS quotes; changes byline.

PORT HALE, Vandia -- Two more people died on Saturday of burns that they had
suffered in a hotel fire, bringing the toll to 12, the hospital said.

Seven others are in intensive care. Their names were not given.

ENDS
`,
    title: 'Toll of Port Hale fire rises to 12',
    sentences: [
      'PORT HALE, Vandia -- Two more people died on Saturday of burns that they had suffered in a hotel fire, bringing the toll to 12, the hospital said.',
      'Seven others are in intensive care.',
      'Their names were not given.',
    ],
  },
  {
    ...none,
    name: 'a place and an underscore, quotations over line ends',
    file: `LOS PINOS _ The mayor said Tuesday that nine people had been arrested in a
raid on a warehouse, and that \`\`a large sum of money'' was found.

"They had $2.3 million in a freezer," she said. "In a freezer!" The
police would not say whose it was.

One man, aged 31, was let go _ he had only come to repair the door.
`,
    sentences: [
      "LOS PINOS _ The mayor said Tuesday that nine people had been arrested in a raid on a warehouse, and that ``a large sum of money'' was found.",
      '"They had $2.3 million in a freezer," she said.',
      '"In a freezer!"',
      'The police would not say whose it was.',
      'One man, aged 31, was let go _ he had only come to repair the door.',
    ],
  },
  {
    ...none,
    name: 'abbreviations at line ends',
    file: `   TARVA, Selmia (AP) _ The army said Lt. Gen.
Ivo Marr would lead the inquiry into the crash that killed 11 on Nov.
24. The U.S.
Embassy sent two experts of Hale Corp.
and one of the Federal Aviation Administration.
`,
    outlet: 'AP',
    sentences: [
      'TARVA, Selmia (AP) _ The army said Lt. Gen. Ivo Marr would lead the inquiry into the crash that killed 11 on Nov. 24.',
      'The U.S. Embassy sent two experts of Hale Corp. and one of the Federal Aviation Administration.',
    ],
  },
  {
    ...none,
    name: 'a list of figures with dashes',
    file: `   TARVA, Selmia (AP) _ The dead by district, as of noon Monday, according
to the interior ministry:
   _ Tarva: 41 dead, 102 injured.
   _ Orlek: 17 dead, 30 injured, four of them children who had been
asleep.
   _ Hale: no dead, 3 injured.
`,
    outlet: 'AP',
    sentences: [
      'TARVA, Selmia (AP) _ The dead by district, as of noon Monday, according to the interior ministry:',
      'Tarva: 41 dead, 102 injured.',
      'Orlek: 17 dead, 30 injured, four of them children who had been asleep.',
      'Hale: no dead, 3 injured.',
    ],
  },
  {
    ...none,
    name: 'Markdown with indented paragraphs and wire quotes',
    path: 'a.md',
    file: `# Blast kills 14

    ORLEK, Vandia (AP) _ At least 14 miners were killed in a blast on
Friday, the governor said.
    \`\`We heard it from afar,'' said Mr. Dorn. \`\`Then came the
smoke.''
`,
    title: 'Blast kills 14',
    outlet: 'AP',
    sentences: [
      'ORLEK, Vandia (AP) _ At least 14 miners were killed in a blast on Friday, the governor said.',
      "``We heard it from afar,'' said Mr. Dorn.",
      "``Then came the smoke.''",
    ],
  },
  {
    ...none,
    name: 'a story slugged by its archive, without any tags',
    path: 'b.txt',
    file: `AFP_ENG_20060807.0421
Blast at market in Tarva kills 23
TARVA, Aug 7, 2006 (AFP)
A bomb at a crowded market killed 23 people on Monday, a police
officer told AFP.
Another 60 were wounded, 12 of them seriously, said Dr. Amar Sol of
the city's main hospital.
"There was blood everywhere," said a trader who gave his name as
Omar. "People ran."
`,
    title: 'Blast at market in Tarva kills 23',
    outlet: 'AFP',
    published: '2006-08-07',
    from: 'archive',
    sentences: [
      'A bomb at a crowded market killed 23 people on Monday, a police officer told AFP.',
      "Another 60 were wounded, 12 of them seriously, said Dr. Amar Sol of the city's main hospital.",
      '"There was blood everywhere," said a trader who gave his name as Omar.',
      '"People ran."',
    ],
  },
  {
    ...none,
    name: 'a dateline of two places and a writer’s title',
    file: `Peace talks to open in Hale

By Anna Kell
Staff Writer

PORT HALE, Vandia/TARVA, Selmia, 3 March 2009 (Reuters) – Envoys of both governments will meet on Friday, two diplomats said.

The talks had been put off twice. A third delay, one of them said, would be "the end".
`,
    title: 'Peace talks to open in Hale',
    outlet: 'Reuters',
    published: '2009-03-03',
    from: 'dateline',
    sentences: [
      'PORT HALE, Vandia/TARVA, Selmia, 3 March 2009 (Reuters) – Envoys of both governments will meet on Friday, two diplomats said.',
      'The talks had been put off twice.',
      'A third delay, one of them said, would be "the end".',
    ],
  },
  {
    ...none,
    name: 'wrapped text with blank lines between paragraphs of one or two lines',
    file: `Two trains collide near Orlek

Two passenger trains collided head-on near Orlek on Sunday night,
killing 17 people, the railway said.

A signal had failed, it said.

It was the worst accident in Vandia since 1994, when 40 people died in a
derailment. Then, too, a signal had failed.
`,
    title: 'Two trains collide near Orlek',
    sentences: [
      'Two passenger trains collided head-on near Orlek on Sunday night, killing 17 people, the railway said.',
      'A signal had failed, it said.',
      'It was the worst accident in Vandia since 1994, when 40 people died in a derailment.',
      'Then, too, a signal had failed.',
    ],
  },
  {
    name: 'headers, a note to editors with a figure, an optional end, initials and a stamp',
    file: `w0147 &Cx1f; wstm-
r i &Cx13;  &Cx11; BC-Vandia-Mine,2ndLd-Writethru   03-12 0311
BC-Vandia-Mine, 2nd Ld-Writethru,0311
Toll in Coal Pit Blast Passes 20; Search Goes On
Eds: LEADS with 4 grafs to UPDATE with higher toll of 21, rescue
effort. Pick up 5th graf pvs, \`\`The pit ...''
By PAVEL DORN
Associated Press Writer
   ORLEK, Vandia (AP) _ Rescuers dug for a third day on Friday in a coal
pit where a blast killed at least 21 miners.
   Some 300 men _ most of them fathers _ worked there.
   The dead by shift:
   _ First shift: 14.
   _ Second shift: seven.
   ___
   (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)
   It was the worst accident in Vandia since 1961, when a pit fire killed
40 men.
   (pd-rk)
AP-NY-03-12-99 0941EST
`,
    title: 'Toll in Coal Pit Blast Passes 20; Search Goes On',
    outlet: 'AP',
    published: '1999-03-12',
    from: 'archive',
    sentences: [
      'ORLEK, Vandia (AP) _ Rescuers dug for a third day on Friday in a coal pit where a blast killed at least 21 miners.',
      'Some 300 men _ most of them fathers _ worked there.',
      'The dead by shift:',
      'First shift: 14.',
      'Second shift: seven.',
      'It was the worst accident in Vandia since 1961, when a pit fire killed 40 men.',
    ],
  },
  {
    name: 'Markdown with codes, no blank lines, rules of dashes and a copyright line',
    path: 'a.md',
    file: `ATTN: National editors
c. 1999 N.Y. Times News Service
BC-VANDIA-MINE-NYT
BLAST KILLS 21 IN VANDIA
&UR; By PAVEL DORN &LR;
    ORLEK, Vandia, March 12 _ \`They are alive,' said a captain of the
rescue brigade &MD; and two men were pulled out.
    The toll by shift: &QL;
    _ First shift: 14.
    _ Second shift: seven.
    ----
    The pit has been closed twice. It opened again in May.
    &UR; (OPTIONAL MATERIAL FOLLOWS) &LR;
    The mayor wept.
    nn/nn
`,
    title: 'BLAST KILLS 21 IN VANDIA',
    outlet: null,
    published: '1999-03-12',
    from: 'dateline, its year from the text',
    sentences: [
      "ORLEK, Vandia, March 12 _ `They are alive,' said a captain of the rescue brigade -- and two men were pulled out.",
      'The toll by shift:',
      '_ First shift: 14.',
      '_ Second shift: seven.',
      'The pit has been closed twice.',
      'It opened again in May.',
      'The mayor wept.',
    ],
  },
  {
    ...none,
    name: 'wrapped paragraphs without an indent or a blank line',
    file: `MINE (Orlek, Vandia)
By Pavel Dorn
(c) 1999, The Hale Post
ORLEK, Vandia -- Rescuers dug for a third day on Friday in a coal pit
where a blast killed at least 21 miners, and heard knocking from below
in the afternoon.
Nine men were brought out alive on Thursday, among them two brothers
who had shared a bottle of water for 40 hours.
Three are in intensive care, the hospital said, and the others will be
let go on Sunday if all goes well.
`,
    sentences: [
      'ORLEK, Vandia -- Rescuers dug for a third day on Friday in a coal pit where a blast killed at least 21 miners, and heard knocking from below in the afternoon.',
      'Nine men were brought out alive on Thursday, among them two brothers who had shared a bottle of water for 40 hours.',
      'Three are in intensive care, the hospital said, and the others will be let go on Sunday if all goes well.',
    ],
  },
  {
    ...none,
    name: 'a file named by the number of an archive, its year last',
    path: 'dir/LA040189-0014',
    file: `TARVA, Selmia -- At least 15 people drowned when a ferry sank off Tarva on Friday.

The search went on.
`,
    outlet: 'Los Angeles Times',
    published: '1989-04-01',
    from: 'file name',
    sentences: [
      'TARVA, Selmia -- At least 15 people drowned when a ferry sank off Tarva on Friday.',
      'The search went on.',
    ],
  },
  {
    ...none,
    name: 'notes to editors and a sign-off of initials',
    file: `Ferry sinks with 90 aboard

TARVA, Selmia, Jan. 4, 2001 (UPI) -- A ferry with 90 people aboard sank on Thursday, and 37 were missing, the navy said.

Two ships are searching. Waves are three meters high.

Editors: A map is available.

jd/kl/mm
`,
    title: 'Ferry sinks with 90 aboard',
    outlet: 'UPI',
    published: '2001-01-04',
    from: 'dateline',
    sentences: [
      'TARVA, Selmia, Jan. 4, 2001 (UPI) -- A ferry with 90 people aboard sank on Thursday, and 37 were missing, the navy said.',
      'Two ships are searching.',
      'Waves are three meters high.',
    ],
  },
  {
    ...none,
    name: 'paragraphs indented by a tab',
    file: '\tTARVA, Selmia (AP) _ A court sentenced five men on Wednesday to 20\nyears each.\n\tThey had robbed a bank of 1.2 million crowns. None of the money was\nfound.\n\tTheir lawyer, M. Orr, said they would appeal.\n',
    outlet: 'AP',
    sentences: [
      'TARVA, Selmia (AP) _ A court sentenced five men on Wednesday to 20 years each.',
      'They had robbed a bank of 1.2 million crowns.',
      'None of the money was found.',
      'Their lawyer, M. Orr, said they would appeal.',
    ],
  },
  {
    ...none,
    name: 'quotations that close before a speaker, with wire quotes inside',
    file: `ORLEK, Vandia (AP) _ \`\`How could it happen?'' asked Ida Ross, whose son
was among the 14 dead. \`\`He told me, \`It is safe.' It was not.''

\`\`Never again!'' shouted the crowd of about 2,000. Police stood by.
`,
    outlet: 'AP',
    sentences: [
      "ORLEK, Vandia (AP) _ ``How could it happen?'' asked Ida Ross, whose son was among the 14 dead.",
      "``He told me, `It is safe.'",
      "It was not.''",
      "``Never again!'' shouted the crowd of about 2,000.",
      'Police stood by.',
    ],
  },
  {
    ...none,
    name: 'a hyphen at a line end, and figures parted by it',
    file: `   TARVA, Selmia (AP) _ The 12-
year-old girl and her two brothers were pulled out after 60
hours. Between 200
and 300 people are still missing, the mayor said on the third day
of the search.
`,
    outlet: 'AP',
    sentences: [
      'TARVA, Selmia (AP) _ The 12-year-old girl and her two brothers were pulled out after 60 hours.',
      'Between 200 and 300 people are still missing, the mayor said on the third day of the search.',
    ],
  },
  {
    ...none,
    name: 'a story number, a slug, a priority and a notice before the headline',
    file: `A4821  BC-MINE-BLAST-2NDLD-WRITETHRU  0512 10-12

MINE BLAST KILLS 14; SIX MISSING
(Updates with governor's comments in paragraphs 4-6)
By PAVEL DORN and ANNA KELL
c.2003 Vandia News Service

   ORLEK, Vandia -- Fourteen miners were killed... and six are missing, the governor said Sunday.
   "It is our darkest day", Gov. Lars Holm said at 6 p.m. "We will not rest." He left at once.
   In 1987, 31 died there.

   Pickup 4th graf: The blast...
`,
    title: 'MINE BLAST KILLS 14; SIX MISSING',
    sentences: [
      'ORLEK, Vandia -- Fourteen miners were killed... and six are missing, the governor said Sunday.',
      '"It is our darkest day", Gov. Lars Holm said at 6 p.m.',
      '"We will not rest."',
      'He left at once.',
      'In 1987, 31 died there.',
    ],
  },
  {
    ...none,
    name: 'a paragraph of two lines whose first ends a sentence, in a wrapped file',
    file: `Quake toll climbs to 1,140

by Omar Sol

TARVA, Selmia, Jan 27, 2001 (AFP) - The death toll from a
powerful earthquake climbed to 1,140 on Saturday as rescuers dug
through rubble, officials said.

State home minister H. Marr said: "We have 1,140 bodies.
Another 4,000 are injured."

The quake measured 7.9 on the Richter scale, according to the U.S.
Geological Survey, and was felt 1,000 kms (620 miles) away.

os/jk/pb
`,
    title: 'Quake toll climbs to 1,140',
    outlet: 'AFP',
    published: '2001-01-27',
    from: 'dateline',
    sentences: [
      'TARVA, Selmia, Jan 27, 2001 (AFP) - The death toll from a powerful earthquake climbed to 1,140 on Saturday as rescuers dug through rubble, officials said.',
      'State home minister H. Marr said: "We have 1,140 bodies.',
      'Another 4,000 are injured."',
      'The quake measured 7.9 on the Richter scale, according to the U.S. Geological Survey, and was felt 1,000 kms (620 miles) away.',
    ],
  },
]

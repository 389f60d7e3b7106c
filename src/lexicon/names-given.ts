const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given names that news uses often: a cue that capitalised words are a person, never a proof of which. Lower case, no diacritics. */
export const givenNames: ReadonlySet<string> = new Set(
  words(`
  aaron abbas abdallah abdel abdul abdulaziz abdullah abdulrahman abdurrahman abigail abraham adam adel adnan adrian agnes ahmad ahmed aisha akbar akira
  alain alan albert alejandro aleksandr aleksei alex alexander alexandra alexei alexis alfred ali alice alicia alison alistair allan allen alvaro amal amanda
  amber amir amira amy ana anas anastasia anatoly anders andre andrea andreas andrei andrew andrey andrzej angel angela anita ann anna anne annie anthony
  antoine anton antonio antony anwar arash arkady arnold arthur asad ashley ashraf asif asma athar atal audrey aung avi avigdor avraham ayman
  barack barbara barry bart bashar bashir basil beatrice ben benazir benedict benjamin bernard bernie beth betty beverly bilal bill billy binyamin blake bob boris brad
  bradley brandon brenda brendan brett brian bridget bruce bruno bryan carl carla carlos carmen carol caroline carolyn catherine cecilia celine chad
  charles charlie charlotte cheryl chloe chris christian christina christine christopher cindy claire clara claude claudia clement clive colin condoleezza connie
  craig cristina curtis cynthia dale damien dan dana daniel daniela danielle danny darren dave david dawn dean deborah debra denis denise dennis derek desmond
  diana diane diego dieter dimitri dina dirk dmitri dmitry dominic dominique donald donna dora doris dorothy doug douglas duncan dylan ed eddie edgar edith
  eduardo edward edwin ehud eileen eitan elaine eleanor elena eli elias elie elijah elisabeth elizabeth ella ellen emily emma emmanuel enrique
  eric erica erik ernest ernesto esther ethan eugene eva evan eve evelyn evgeny ezra fadi fahd faisal farah farid farouk fatima federico felipe felix
  fernando fidel fiona florence francesca francesco francis francisco franck francois frank franz fred frederick friedrich fyodor gabriel gabriela
  gareth gary gavin gennady geoff geoffrey george georges gerald gerard gerhard gil gilbert gilles giorgio giovanni giuseppe glen glenn gloria gordon grace
  graham greg gregory guillaume gustavo guy hadi hafez haider haley hamad hamid hamza hana hani hank hannah hans haris harold haroon harriet harris harry harvey hasan
  hashim hassan hatem heather hector heidi heinz helen helena helene helmut henri henry herbert hikmat hillary hiroshi hisham holly horst howard hubert hugh hugo
  husain husam hussain hussein ian ibrahim ida ignacio igor ilan ilham ilya imad imran ingrid irena irene irina iris irving isaac isabel isabelle ismail ismael
  israel itamar ivan ivana ivo jabir jack jackie jacob jacqueline jacques jaime jake jalal jamal james jamie jan jana jane janet janice jared jasmine jason javad javier jay
  jean jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joanna joanne joao joe joel johan johanna john johnny
  jon jonas jonathan jordan jorge jose josef joseph josh joshua joyce juan juanita judith judy julia julian julie julio jun june jurgen justin kamal kareem karen
  karim karl karla kate katherine kathleen kathryn kathy katie katrina kay keith kelly ken kenji kenneth kerry kevin khaled khalid khalil kim kirk klaus kofi konstantin
  kristen kristin kurt kyle lara larry lars latifa laura lauren laurence laurent lawrence layla leah leila len lena leo leon leonard leonid leonidas leroy leslie lev
  liam lily linda lindsay lionel lisa liz lloyd lois lorenzo lori louis louise luc luca lucas lucia lucy luigi luis luisa luiz lydia lynn madeleine mads mahathir
  mahdi mahmoud mahmud majid malala malcolm malik manfred manmohan manuel mansour marc marcel marcelo marco marcos marcus margaret maria marian marianne marie marina mario
  marion mark markus marshall martha martin martina marvin mary maryam masoud mathias matt matteo matthew matthias maureen maurice mauricio max maxim maxime maximilian maya
  megan mehdi mehmet melanie melissa meredith michael michail michel michele michelle miguel mikhail mike mikhael milan milos minh mira miriam mitch mitchell mohamad mohamed
  mohammad mohammed mohsen mona monica morgan moshe mostafa moussa muammar muhammad muqtada murray musa mustafa nabil nadia naftali nancy naomi narendra naser nasser natalia natalie
  natasha nathan nathaniel nawaz neil nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nikolay nina noa noah noam noel nora norma norman nour nouri octavio olaf
  oleg olga oliver olivia olivier omar ophelia orlando oscar osama osman otto pablo paddy pam pamela paolo pascal pat patricia patrick paul paula paulo pavel pedro peggy penny
  per pervez pete peter petr petra phil philip philippe phillip phyllis pierre pieter piotr qasim qassem rabia rachel rafael rafik rafiq rahul raj rajiv ralph ramon ramzi randall
  randy rania raoul rashid raul ravi ray raymond rebecca recep reem regina rene reuven reza ricardo richard rick rita rob robert roberta roberto robin rod rodney rodrigo
  roger roland rolf roman ron ronald roni ronnie rosa rose rosemary ross roy ruben rudolf rudolph rudy rupert russell ruth ryan saad sabrina saddam saeb saeed sahar said saif saleh
  salem salim sally salman salvador sam samantha sami samir samuel sandra sanjay sara sarah saud saul scott sean sebastian selim serge sergei sergey sergio seth shai shane shannon
  sharif sharon shaun shaul shawn sheila sherry shimon shinzo shirley sid sidney silvia silvio simon simona simone sofia sonia sonya sophia sophie stacy stan stanley stefan
  stella stephanie stephane stephen steve steven stuart sue sultan suleiman susan susanne suzanne svetlana sven sylvia sylvie tamar tamara tamilla tanya tara tareq tariq tatiana ted
  teresa terrence terry thabo theo theodore theresa thierry thomas tiffany tim timothy tina toby todd tom tomas tommy toni tony tracy travis trevor umar umberto urs ursula
  valentin valentina valeria valerie vanessa vasily vera vered veronica vicente vicki victor victoria viktor vincent virginia vitali vitaly vivian vladimir volodymyr vyacheslav waleed walid wallace walter
  wanda warren wayne wendy werner wilhelm will willem william willy wilson wolfgang xavier yair yahya yaser yasser yasir yasmin yasuo yevgeny yigal yitzhak yoav yolanda yossi
  youssef yukio yuri yusuf yvette yvonne zachary zahra zaki zalmay zbigniew ziad zoe zvi
  `),
)

/** Spellings of one given name that folding alone does not bring together; the first stands for all. */
export const givenVariants: readonly (readonly string[])[] = [
  words('muhammad mohammed mohamed mohamad mohammad muhammed muhamad mohammod'),
  words('hussein hussain husain husayn hossein hosein hussien'),
  words('ahmed ahmad achmed'),
  words('yusuf yousef youssef yousuf yusef yussef'),
  words('sergei sergey serguei sergej'),
  words('alexander aleksandr alexandr oleksandr aleksander'),
  words('alexei aleksei alexey aleksey'),
  words('dmitry dmitri dimitri dmitriy'),
  words('vladimir wladimir'),
  words('yevgeny evgeny yevgeni evgeni'),
  words('andrei andrey andrej'),
  words('nikolai nikolay nikolaj'),
  words('mikhail michail mihail'),
  words('khaled khalid haled'),
  words('abdullah abdallah abdulla'),
  words('mahmoud mahmud mahmood'),
  words('ibrahim ebrahim'),
  words('ismail esmail ismael'),
  words('osama usama oussama'),
  words('omar umar'),
  words('said saeed sayed'),
  words('walid waleed'),
  words('karim kareem'),
  words('hamid hameed'),
  words('benjamin binyamin'),
  words('stephen steven'),
  words('elizabeth elisabeth'),
  words('catherine katherine kathryn catharine'),
  words('geoffrey jeffrey'),
  words('philip phillip philippe'),
]

/** Short forms of given names: one person may have both, and neither is a spelling of the other. */
export const shortForms: readonly (readonly string[])[] = [
  words('robert bob'),
  words('william bill'),
  words('thomas tom'),
  words('james jim'),
  words('michael mike'),
  words('richard dick'),
  words('edward ed'),
  words('joseph joe'),
  words('daniel dan'),
  words('samuel sam'),
  words('anthony tony'),
  words('donald don'),
  words('ronald ron'),
  words('david dave'),
  words('kenneth ken'),
  words('timothy tim'),
]

/** Family names of languages that put them first: "Xi Jinping", "Kim Jong-un". Lower case. */
export const familyFirst: ReadonlySet<string> = new Set(
  words(`ban bai cai cao chang chen cheng chiang choi chu chun deng ding dong fan fang feng fu gao gong guo han he hong hu huang hwang jang jia jiang jin jung kang
  kim kong lai lee lei li liang liao lin ling liu lu luo ma mao meng moon ng nguyen pan park peng pham qian qin roh ren shao shen shi song su sun tan tang tao
  tian tran tsai wan wang wei wen wong wu xi xiang xiao xie xu xue yan yang yao ye yi yin yoon you yu yuan zeng zhang zhao zheng zhong zhou zhu zou`),
)

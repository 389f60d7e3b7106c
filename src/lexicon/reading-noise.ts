import { agencyNames } from './agencies.js'

/** What pages say beside their article. Each pattern is tried on one whole block, white space collapsed. */

/** Leads to another article of the same outlet; its figures belong there. */
export const teaserPatterns: readonly RegExp[] = [
  /^(?:[•*▪►»>→·|-]\s*)?(?:also|must|further)[ -]?reads?\b\s*[:|–—-]?/iu,
  /^(?:[•*▪►»>→·|-]\s*)?read (?:also|more|next|too|our|the full|full)\b/iu,
  /^(?:[•*▪►»>→·|-]\s*)?read\s*[:|–—]/iu,
  // "Read  Headline": the site's script puts the link behind two spaces, which collapse to one.
  /^Read\s+(?=\p{Lu})[^.!?]{12,180}$/u,
  /^(?:[•*▪►»>→·|-]\s*)?(?:related|see also|see more|more|more on this(?: story)?|recommended|watch(?: also)?|listen|in pictures|in photos|explainer|you may (?:also )?like|don['’]t miss|up next|trending|most read|related (?:stories|articles|news|content|topics))\s*[:|–—](?=\s|$)/iu,
  /^(?:see also|related (?:stories|articles|news|content|topics|coverage)|you may (?:also )?like|more (?:stories|news|from|on this story)|most read|most popular|trending now|recommended (?:stories|for you)|editors?['’]?s?['’]? picks?)\b[^.!?]{0,60}$/iu,
  /^(?:click here (?:to|for)|continue reading|read the full (?:story|article)|keep reading)\b/iu,
]

/** Words of buttons and counters at the start of a block, and of notes that wires write for editors; never part of what the article tells. */
export const openedPatterns: readonly RegExp[] = [
  /^(?:views?|reads?|hits|shares?|likes|comments?|followers)\s*:?\s*[\d.,]+\s*[km]?$/iu,
  /^(?:reading time|estimated read(?:ing)? time)\b.{0,40}$/iu,
  /^(?:share|tweet|pin|email|e-mail|print|save|copy link|link copied|whatsapp|telegram|facebook|twitter|x|instagram|youtube|linkedin|reddit|flipboard|tiktok|rss|pinterest|messenger|viber|skype|tumblr)(?:\s*(?:this|it|on|via|article|story|page|[,/|•]|facebook|twitter|x|whatsapp|telegram|linkedin|email|print|copy link|share|pinterest|reddit))*\s*[:!]?$/iu,
  /^(?:what are you looking for|search|menu|home|skip to (?:main )?content|toggle navigation|close|loading|back to top|scroll to top|previous|next|advert|sponsored|night[_ ]theme|light mode|dark mode|a\s?[+-]|latest news|breaking news|top stories|live tv|watch live)\b\s*[?.!…:]*$/iu,
  /^(?:photo|image|picture|pic|credit|photograph|video|file photo|file)\s*(?:credit|by|source|courtesy)?\s*[:/].{0,120}$/iu,
  /^(?:tags?|topics?|categories|category|filed under|keywords|labels|source|sources|via|agencies)\s*:.{0,200}$/iu,
  /^[(-]? ?(?:more|cont(?:inue)?['’]?d)(?: follows)? ?[)-]?$/iu,
  /^\(?(?:eds?|editors?|editors?['’]s? notes?|eds?\. notes?|notes? to editors?|attention:? editors?|attn:? editors?)\.?(?: ?[:,]| _| -+ )\D*$/iu,
  /^\(?(?:[Ee]ds?|EDS?|[Ee]ditors?|EDITORS?)(?:\.:?|[:,]) (?!.*\b[Cc][Oo][Rr][Rr][Ee][Cc][Tt])(?:\w+ ){0,2}(?:LEADS?|UPDATES?|UPDATING|ADDS?|ADDING|RECASTS?|INCORPORATES|SUBS|TRIMS|TOPS|LINKS|RESTORES|MOVED|Moved|stands)\b/u,
  /^\(?(?:UPDATES?|ADDS?|RECASTS?|CHANGES|INCORPORATES|SUBS|DELETES)\b[^.\d]{0,120}[.)]*$/u,
  /^\(?(?:UPDATES|ADDS|RECASTS|INCORPORATES) (?!.*\b[Cc][Oo][Rr][Rr][Ee][Cc][Tt])\p{Ll}[^.:]{0,160}[.)]*$/u,
  /^(?:ATTN|ATTENTION)\b ?[:-] \D{3,80}$/u,
  /^\(?(?:updates?|adds|recasts|changes) (?:with(?!.*\d{1,3} (?:dead|killed|people|injured|hurt|missing)\b)|to|throughout|in|byline|grafs?|headline|dateline|quotes?|details?|background)\b[^.\d]{0,100}(?:(?:paragraphs?|paras?|grafs?) [\d ,-]{1,12})?[.)]*$/iu,
  /^\(?(?:begin|end) optional (?:trim|cut|add)\b.{0,20}$/iu,
  /^\(?optional (?:add|trim|cut|material|\w{3} take)(?: (?:begins?|ends?|follows?|here))*[.)]*$/iu,
  /^\(?(?:editors?: ?)?(?:story|article) (?:can|may) (?:end|trim|be (?:cut|trimmed)) here\b.{0,60}$/iu,
  /^\(?(?:for use (?:only )?by .{3,60} (?:clients|subscribers|newspapers|members)|distributed by the .{3,60} service|editorial use only)[.)]*$/iu,
  /^\(?[Ss]pecial to (?:[Tt]he )?[A-Z][\w ]{2,40}[.)]*$/u,
  /^(?:With |An |an )?AP (?:Photos?|Graphics?|Extra|Video)(?:,? (?:and|[A-Z]{2,5}\d*(?:-\d+)?|\d+|staff|planned|moving|available|upcoming|by|Graphics?|Photos?|Video)){0,12}[.]?$/u,
  /^word ?count:? ?\d{2,5}$/iu,
  /^(?:\((?:with )?(?:files?|pictures?|graphics?|photos?|maps?|videos?)(?! (?:shows?|showed|found|taken))[\w ,]{0,40}\) ?){1,4}$/iu,
  /^(?:pick ?up|sub|insert)s? (?:\d|last|first|graf)[^.]{0,80}(?:\.\.\.)?.{0,40}$/iu,
  /^(?:x x x|xxx)$/iu,
]

/**
 * Notices, counters and menus that may begin with anything. Those that may stand anywhere in a block do without the flag u:
 * with i it makes the search ten times as slow.
 */
export const boilerplatePatterns: readonly RegExp[] = [
  /^[\d.,]+\s*[km]?\s*(?:views?|reads?|shares?|likes|comments?|min(?:ute)?s? read|followers)$/iu,
  /(?:©|\(c\)\s*(?:19|20)\d\d|\bcopyright\b|all rights reserved|\bany use of materials\b|may not be (?:published|reproduced|reprinted)|terms of (?:use|service)|privacy policy|cookie (?:policy|settings))/i,
  /\b(?:share it on|liked the story|share (?:this|on) (?:article|story|post|social|facebook|twitter|x|whatsapp|telegram)|follow us|sign up (?:for|to)|subscribe (?:to|now|today)|join our|download (?:the|our) app|log ?in|sign in|newsletter|advertisement|enable javascript|support our journalism|your browser)\b/i,
  /^[^.|]{1,24}(?: ?\| ?[^.|]{1,24}){2,30}$/u,
  /\b(?:reproduction|republication|reprinting|republishing|use of (?:this |our )?(?:material|materials|content))\b[^.]{0,40}\b(?:only|prohibited|forbidden|permitted|allowed|permission|link)\b/i,
]

/** Words of notices that stand in sentences of their own; a longer block that merely holds one is an article's. */
export const longestBoilerplate = 240

/** "By Jane Doe, The Daily", "Written by …", "Reporting by …; Editing by …". */
export const bylinePatterns: readonly RegExp[] = [
  /^(?:by|written by|posted by|story by|author|reported by)\s*:?\s+(?:(?:the|our|a|staff)\s+)?\p{Lu}[^!?:;]{1,100}[^.!?]$/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing) by\s.{1,200}$/iu,
]

/** An agency alone on its line. */
export const agencyLine = new RegExp(
  `^[([]?(?:${[...agencyNames.keys()].join('|')}|staff (?:reporter|writer|and agencies)|agencies)[)\\]]?$`,
  'iu',
)

/** A note to editors begins here, whatever the line before. */
export const noteOpening = /^(?:[Ee]ds|EDS|[Ee]ditors|EDITORS|ATTN|ATTENTION)(?:\.?:| -) /u

/** When a story was sent, at its foot: "AP-NY-03-12-99 0941EST". */
export const transmitted =
  /^[A-Z]{2,5}[- ](?:[A-Z]{2}-)?(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)[ ,]+\d{4}[A-Z]{0,3}[ <+]{0,4}$/u

/** "c.1998 N.Y. Times News Service", "(c) 2000, Los Angeles Times". */
export const copyrightLine = /^(?:c|\(c\)|©)\.? ?(?<year>(?:19|20)\d\d),? \p{Lu}.{2,60}$/u

/**
 * What wires write around a story beside the notes among `openedPatterns`: slugs, priorities, story numbers, the end, initials.
 * A note that holds a figure may correct one, and is read.
 */
export const wirePatterns: readonly RegExp[] = [
  /^(?:-+ ?30 ?-+|-+ ?ends? ?-+|ends?\.?|end (?:of )?(?:story|text|item)|end ?it(?:em)?|nnnn|[-_=*~#+ ]{2,})$/iu,
  /^(?:urgent|bulletin|flash|alert|news ?alert|newsalert|advisory|embargoed|(?:\d(?:st|nd|rd|th) )?(?:ld|lead)(?:-writethru)?|writethru)[.:]?$/iu,
  /^\(?[a-z]{2,3}(?:[-/](?:[a-z]{2,4}|\d)){0,4}\)?$/u,
  /^-\d{1,2}-$/u,
  /^\(?(?:0\d{3}|\d{2,4} words)\)?$/iu,
  /^.{3,200} ?\/\/\/$/u,
  copyrightLine,
  /^\(?[^.]{3,140} contributed to this (?:report|story|article)\.?\)?$/iu,
  /^[a-zA-Z]\d{4}(?: [a-z]{3,4}-?[a-z]?)?(?: \d\d-\d\d \d{4})?$/u,
  /^(?:[A-Z]{2,5} )?\d{6} GMT [A-Z]{3} \d\d$/u,
  /^(?:[A-Z]?\d{2,4} |[a-z] [a-z] )?(?:BC|AM|PM)-[\p{L}\d][^\s]{1,60}(?: .{0,40})?$/u,
  /^[A-Z\d]{2,20}(?:[-_][A-Z\d&]{1,20}){2,6}$/u,
  /^[A-Z]{3}(?:_[A-Z]{3}_)?(?:19|20)\d{6}[._]\d{3,4}$/u,
  /^[A-Z]{3,12}\d\d-\d\d$/u,
  /^[A-Z]{3,12}\.?(?:-[A-Z]{3,20})? ?\(\p{Lu}[\p{L}. ]{1,30}, \p{Lu}[\p{L}., ]{1,30}\)$/u,
  /^(?:AP|WSJ|LA)\d{6}-\d{4}$/u,
  /^\((?:PROFILE|WS|REG|LANG)\b(?:[^.)]{0,120}\)| [A-Z]{2,4}:[^.]{0,120})?$/u,
  transmitted,
  // Without the flag i, which makes a class of letters slow to compile.
  /^(?:by |By |BY )?(?:(?:\p{Lu}[\p{L}.’'-]*|and|of|the|senior|chief|special),? ){1,6}(?:staff |Staff |STAFF )?(?:[Ww]riters?|[Cc]orrespondents?|[Rr]eporters?|WRITERS?|CORRESPONDENTS?|REPORTERS?)$/u,
]

const openings =
  "also|must|further|read|related|see (?:also|more)|more|recommended|watch|listen|in p|explainer|you may|don['’]t miss|up next|trending|most|" +
  'click|continue|keep|keywords|view|hits|share|like|comment|followers|estimated|tweet|pin|e-?mail|print|save|copy|link|whatsapp|telegram|facebook|' +
  'twitter|x|instagram|youtube|reddit|flipboard|tiktok|rss|messenger|viber|skype|tumblr|what are you|search|menu|home|skip|toggle|close|' +
  'loading|back to|scroll|previous|next|advert|sponsored|night|light|dark|a\\s?[+-]|latest|breaking|top|live|photo|image|pic|credit|video|' +
  'file|tag|topic|categor|keywords|label|source|via|agencies|cont|ed|note|attention|attn|update|add|recast|change|incorporates|sub|deletes|' +
  'begin|end|insert|optional|undated|for use|distributed|editorial|special|an ap|ap |graphic|picture|map|with|word|by|written|posted|story|author|report|writing'

/**
 * What each of `teaserPatterns`, `openedPatterns` and `bylinePatterns` begins with, signs aside: a block that begins with
 * none of it, as nearly every paragraph, is held against none of them.
 */
export const noiseOpening = new RegExp(`^[^a-z]{0,12}(?:${openings})`, 'i')

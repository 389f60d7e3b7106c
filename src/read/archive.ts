import { archiveOutlets } from '../lexicon/agencies.js'
import { readDate } from './written-date.js'

const storyNumber =
  /(?:^|[^\p{L}\d])(?<code>[A-Z]{3})(?:_[A-Z]{3}_)?(?<day>(?:19|20)\d{6})[._]\d{3,4}(?!\d)/iu

export interface Story {
  readonly outlet: string | null
  readonly date: string | null
}

/** What the number says that an archive gave a story: "XIN_ENG_20050614.0203" is Xinhua's, of 14 June 2005. */
export function storyOf(words: string): Story | null {
  const { code, day } = storyNumber.exec(words)?.groups ?? {}
  const outlet = archiveOutlets.get((code ?? '').toUpperCase())
  if (!outlet || !day) return null
  return { outlet, date: readDate(day) }
}

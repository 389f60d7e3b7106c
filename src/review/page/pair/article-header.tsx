import type { ComponentChildren } from 'preact'
import { webAddress } from '../../../report/address.js'
import { shortDate } from '../../../report/dates.js'
import { heads } from '../state/desk.js'

interface Props {
  readonly path: string
  readonly letter: 'A' | 'B' | null
  readonly children: ComponentChildren
}

/** Which article: its outlet, when it was published, where it is, its headline. */
export function ArticleHeader({ path, letter, children }: Props) {
  const head = heads.value.get(path)
  const address = head?.url ? webAddress(head.url) : null
  return (
    <header>
      <h2>
        {letter && <span class="letter">{letter}</span>}
        <bdi>{head?.outlet ?? path}</bdi>
      </h2>
      <p class="quiet" title={path}>
        <span>{head?.published ? shortDate(head.published) : 'no date'}</span>
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            at the outlet
          </a>
        )}
        <bdi class="headline">{head?.title ?? path}</bdi>
      </p>
      <div class="looks">{children}</div>
    </header>
  )
}

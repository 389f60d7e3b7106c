import type { Item, PairView, SideView } from '../../protocol/index.js'

interface Props {
  readonly item: Item
  readonly view: PairView | undefined
}

/** How each figure was read: from its words to its bounds, and the rules that did it. */
export const Derivations = ({ item, view }: Props) => (
  <section class="derivations" aria-label="How the figures were read">
    {item.sides.map(({ claim, figure }, index) => (
      <Derivation
        key={`${claim} ${index}`}
        letter={index === 0 ? 'A' : 'B'}
        figure={figure}
        side={view?.sides[index]}
      />
    ))}
  </section>
)

interface SideProps {
  readonly letter: string
  readonly figure: string
  readonly side: SideView | undefined
}

const Derivation = ({ letter, figure, side }: SideProps) => (
  <details>
    <summary>
      <span class="letter">{letter}</span> <bdi>{side?.derivation ?? `“${figure}”`}</bdi>
    </summary>
    <ol>
      {side?.steps.map(({ field, value, words, rule }) => (
        <li key={`${field} ${rule}`}>
          <b>{field.replaceAll('.', ' ')}</b> {value}
          {words !== '' && <span class="quiet"> from “{words}”</span>} <code>{rule}</code>
        </li>
      ))}
    </ol>
  </details>
)

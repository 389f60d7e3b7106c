import type { ComponentChildren } from 'preact'
import { outlets } from '../state/desk.js'
import type { Draft } from './draft.js'
import { resolutionChoices, resolutionOf, resolutionValue } from './verdicts.js'

type Resolved = Pick<Draft, 'resolution' | 'prefer'>

interface Props {
  readonly class: string
  readonly label: ComponentChildren
  readonly of: Resolved
  /** Paths of the articles that may be followed, and the letters of the pair's sides where they are these. */
  readonly articles: readonly string[]
  readonly letters?: string
  readonly onChoose: (resolved: Resolved) => void
  readonly id?: string
  readonly disabled?: boolean
}

/** What is done about a conflict. */
export const ResolutionSelect = ({
  class: className,
  label,
  of: { resolution, prefer },
  articles,
  letters,
  onChoose,
  ...rest
}: Props) => (
  <label class={className}>
    {label}
    <select
      {...rest}
      value={resolutionValue(resolution, prefer)}
      onChange={({ currentTarget }) => onChoose(resolutionOf(currentTarget.value))}
    >
      <option value="">leave open</option>
      {articles.map((path, index) => (
        <option key={path} value={`prefer:${path}`}>
          prefer {letters ? `${letters[index]}, ` : ''}
          {outlets.value.get(path) ?? path}
        </option>
      ))}
      {resolutionChoices.map(({ resolution: value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </label>
)

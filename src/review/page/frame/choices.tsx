import type { ComponentChildren } from 'preact'

interface Choice<Value> {
  readonly value: Value
  readonly label: ComponentChildren
}

interface Props<Value> {
  readonly legend: string
  /** Of the radio buttons; no other list of the dialog has it. */
  readonly name: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: Value | null | undefined
  readonly onChoose: (value: Value) => void
  /** Side by side. */
  readonly isAcross?: boolean
  /** The dialog opens on what is chosen. */
  readonly isFirst?: boolean
  /** What belongs to the choice, below it. */
  readonly children?: ComponentChildren
}

/** One of a few, each with a radio button. */
export const Choices = <Value extends string>({
  legend,
  name,
  choices,
  chosen,
  onChoose,
  isAcross = false,
  isFirst = false,
  children,
}: Props<Value>) => (
  <fieldset class={isAcross ? 'ways across' : 'ways'}>
    <legend>{legend}</legend>
    {choices.map(({ value, label }) => (
      <label key={value}>
        <input
          type="radio"
          name={name}
          checked={value === chosen}
          autofocus={isFirst && value === chosen}
          onChange={() => onChoose(value)}
        />
        <span>{label}</span>
      </label>
    ))}
    {children}
  </fieldset>
)

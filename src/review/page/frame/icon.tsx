/** Signs as shapes: they are told apart without colour, and drawn alike with any font. */
const shapes = {
  open: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  decided: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 2.5v11',
  settled: 'M2.5 8.5l3.5 3.5l7.5-8',
  reopened: 'M13 8a5 5 0 1 1-1.8-3.8M13.5 1.5v3.2h-3.2',
  flag: 'M4 14.5v-13M4 2.5h8.5l-2 3l2 3H4',
  disputed: 'M2 6h8.5M7.5 3l3 3l-3 3M14 10H5.5M8.5 7l-3 3l3 3',
  withheld: 'M1.5 8s2.5-4.5 6.5-4.5s6.5 4.5 6.5 4.5s-2.5 4.5-6.5 4.5s-6.5-4.5-6.5-4.5zM2.5 13.5l11-11',
  search: 'M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM10.6 10.6l3.9 3.9',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  person: 'M8 2.5a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6zM2.5 14c.5-3 2.6-4.3 5.5-4.3s5 1.3 5.5 4.3',
} as const

export type IconName = keyof typeof shapes

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    class={`icon ${name}-icon`}
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={shapes[name]} />
  </svg>
)

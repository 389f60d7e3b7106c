import { listed } from './wide-places.js'

/** No further figure stands between ("9 in Bangladesh, 2 in India"), but those of one list with it ("9 dead, 20 hurt in India"). */
export const inOwnClause = (between: string): boolean =>
  !otherClause.test(between) &&
  (!/[;\d]/u.test(between) ||
    (!/[;]|\b(?:in|at|near|on)\s/u.test(between) && !/\d/u.test(between.replace(listed, ' '))))

/** "…, saying that a death in Baxter County had been natural": told of something else. */
const otherClause = /,\s(?:saying|adding|but|while|although|though|because|since|as|whereas)\s/u

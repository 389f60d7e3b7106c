/**
 * A sentence and all its quantities: "= 30" exact, "~ 30" about, "> 30" open above, "< 30" open below, "up 5" and "down 5" a
 * change; a range is "2-3", a fraction may stand as "2/3". A third entry says why the row is not read yet.
 */
export type Row = readonly [text: string, quantities: string, gap?: string]

/** "15 deaths directly and 208 indirectly", "23 indirect deaths". */
export function directnessOf(before: string, after: string): string | null {
  const word =
    /^\s?(?:\p{L}+\s+){0,2}?((?:in)?direct)(?:ly)?\b/u.exec(after)?.[1] ??
    /\b((?:in)?directly)\s+(?:killed|responsible for|caused|claimed)\s+(?:\p{L}+\s+){0,2}$/u
      .exec(before)?.[1]
      ?.slice(0, -2)
  return word ?? null
}

/** A loss of one kind only: "in property damage", "$1.8 billion in indirect costs", "agricultural losses of". */
export function lossKind(before: string, after: string): string | null {
  const word =
    /^\s?(?:(?:worth|in|of)\s+)?(?:\p{L}+\s+)?(insured|indirect|property|agricultur|crop|infrastructur|housing)\p{L}*\s+(?:damage|loss|cost)/u.exec(
      after,
    )?.[1] ??
    /\b(insured|indirect|property|agricultur|crop|infrastructur|housing)\p{L}*\s+(?:damages?|loss(?:es)?|costs?)\s+(?:\p{L}+\s+){0,5}$/u.exec(
      before,
    )?.[1]
  return word ?? null
}

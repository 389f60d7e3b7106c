/** Languages that are written from right to left, and scripts, as BCP 47 names both. Lower case. */
export const rightToLeft: ReadonlySet<string> = new Set(
  (
    'ar arc arz azb bal bgn bqi ckb dv fa fas glk haz he heb ara iw kmz ks lrc luz mzn nqo pnb prs ps pus rhg sd sdh skr syr syc ug ur urd yi yid ji ' +
    'adlm arab armi avst chrs cprt elym hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh palm phli phlp phnx prti rohg samr sarb sogd sogo syrc thaa yezi aran'
  ).split(' '),
)

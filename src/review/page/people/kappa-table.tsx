import { personName } from '../../../report/decision-words.js'
import type { Agreement } from '../../protocol/index.js'

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${Math.round((part / whole) * 100)} %`

/** Agreement of each two persons, and what is left of it when chance is taken off. */
export const KappaTable = ({ between }: { between: readonly Agreement[] }) => (
  <table class="kappa">
    <caption class="unseen">Agreement of each two reviewers</caption>
    <thead>
      <tr>
        <th scope="col">Reviewers</th>
        <th scope="col">Both decided</th>
        <th scope="col">Agree</th>
        <th scope="col">Cohen’s kappa</th>
      </tr>
    </thead>
    <tbody>
      {between.map(({ people: [one, other], pairs, agreed, kappa }) => (
        <tr key={`${one} ${other}`}>
          <th scope="row">
            {personName(one)} and {personName(other)}
          </th>
          <td>{pairs}</td>
          <td>
            {agreed} <span class="quiet">{share(agreed, pairs)}</span>
          </td>
          <td>{kappa === null ? <span class="quiet">not defined</span> : kappa.toFixed(2)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

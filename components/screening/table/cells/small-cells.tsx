import { pointsInRow } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../../desk/desk-context'
import type { CellProps } from './cell-props'
import styles from './cells.module.css'
import { Editable } from './editable'
import { Outcomes } from './outcome-cell'

/** The outcomes under the law, the visa above the work permit. */
export function LawCell({ table: { screened }, row }: CellProps) {
	const isLaw = (ruleset: string) => ruleset === 'k-published' || ruleset === 'work-permit'
	return <Outcomes rules={screened.rules.filter(({ ruleset }) => isLaw(ruleset))} row={row} />
}

/** The outcome of the comparison with the H-1B. */
export const ComparisonCell = ({ table: { screened }, row }: CellProps) => (
	<Outcomes rules={screened.rules.filter(({ ruleset }) => ruleset === 'h1b')} row={row} />
)

/** The points, or their possible range, and the class that results from them and the other conditions. */
export function PointsCell({ table: { screened }, row }: CellProps) {
	const { words, say } = useScreening()
	const points = pointsInRow(screened, row)
	if (!points) return null
	const { low, high } = points
	return <bdi>{low === high ? low : say(words.result.points.interval, points)}</bdi>
}

/** The names of the languages that the candidate speaks. */
export function LanguagesCell(cell: CellProps) {
	const { words, say, names } = useScreening()
	const spoken = cell.table.screened.languages[cell.row] ?? []
	return (
		<Editable {...cell} target="languages" isEmpty={spoken.length === 0}>
			{spoken.map((code) => names.languageNames[code] ?? code).join(say(words.separators.places))}
		</Editable>
	)
}

/** The names of the countries whose nationality the candidate has. */
export function NationalityCell(cell: CellProps) {
	const { words, say, names } = useScreening()
	const codes = cell.table.screened.answers.nationalities[cell.row] ?? []
	return (
		<span className={styles.plain}>
			<Editable {...cell} target="nationalities" isEmpty={codes.length === 0}>
				{codes.map((code) => names.countryNames[code] ?? code).join(say(words.separators.places))}
			</Editable>
		</span>
	)
}

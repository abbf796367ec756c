import field from '@/components/ui/fields/field.module.css'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { beginsDown, type SortBy, type Sorting } from '@/lib/screening/table/sort-rows'
import { useScreening } from '../desk/desk-context'
import styles from './candidates.module.css'
import type { TableColumn } from './table-column'

type Props = {
	readonly columns: readonly TableColumn[]
	readonly screened: ScreenedCandidates
	readonly sorting: Sorting
	readonly onSort: (sorting: Sorting) => void
}

/** A menu of what the rows are sorted by, and in which direction: used if the table has no heads. */
export function SortMenu({ columns, screened, sorting, onSort }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.table
	const heads = columns.flatMap(({ head }) => head(screened).flat())
	// What they are sorted by may be in a column that is not shown.
	const sorts = new Set<SortBy>([...heads.flatMap(({ sort }) => sort ?? []), sorting.by])
	const ways = [...sorts].flatMap((by) => {
		const name = say(words.screen.inSight.order[by])
		const isDown = beginsDown.includes(by)
		return [
			{ by, isDown, label: name },
			{ by, isDown: !isDown, label: say(text.backwards, { name }) },
		]
	})
	return (
		<select
			className={`${field.select} ${styles.sortMenu}`}
			aria-label={say(text.sortBy)}
			value={ways.findIndex((way) => way.by === sorting.by && way.isDown === sorting.isDown)}
			onChange={({ target }) => {
				const way = ways[Number(target.value)]
				if (way) onSort({ by: way.by, isDown: way.isDown })
			}}
		>
			{ways.map(({ label }, at) => (
				<option key={label} value={at}>
					{label}
				</option>
			))}
		</select>
	)
}

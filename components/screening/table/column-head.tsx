import { Tag } from '@/components/ui/marks/tag'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { beginsDown, type Sorting } from '@/lib/screening/table/sort-rows'
import { useScreening } from '../desk/desk-context'
import styles from './candidates.module.css'
import { TopicNames } from './cells/article-cell'
import type { HeadWord, TableColumn } from './table-column'

type Props = {
	readonly column: TableColumn
	readonly screened: ScreenedCandidates
	/** The indices of the article's conditions that the opening meets for everybody. */
	readonly dots: ReadonlySet<number>
	readonly sorting: Sorting
	/** Whether it is printed, where buttons would not be repeated on every page. */
	readonly isPrinted: boolean
	readonly onSort: (sorting: Sorting) => void
	/** How many rows of the head it spans. */
	readonly headRows?: number
}

/** The head of a column: two lines, in which each word that rows can be sorted by is a button. */
export function ColumnHead({
	column: { id, head, isOpinion },
	screened,
	dots,
	sorting,
	isPrinted,
	onSort,
	headRows = 1,
}: Props) {
	const { words, say } = useScreening()
	const lines = head(screened)
	const sorts = lines.flat().flatMap(({ sort }) => sort ?? [])
	const isSorted = sorts.includes(sorting.by)
	return (
		<th
			scope="col"
			rowSpan={headRows}
			data-column={id}
			aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
		>
			{lines.map((line, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the lines of a head keep their order
				<div key={at} className={styles.headLine}>
					{line.map((word) => (
						<Word
							key={say(word.text(words))}
							word={word}
							sorting={sorting}
							isPrinted={isPrinted}
							isOneOfMany={sorts.length > 1}
							onSort={onSort}
						/>
					))}
					{isOpinion && <Tag status="opinion">{say(words.statuses.opinion)}</Tag>}
				</div>
			))}
			{isOpinion && <TopicNames dots={dots} />}
		</th>
	)
}

type WordProps = Pick<Props, 'sorting' | 'isPrinted' | 'onSort'> & {
	readonly word: HeadWord
	/** Whether rows can be sorted by another word of the head as well: the head does not say then which one it is. */
	readonly isOneOfMany: boolean
}

function Word({ word: { text, sort }, sorting, isPrinted, isOneOfMany, onSort }: WordProps) {
	const { words, say } = useScreening()
	const label = say(text(words))
	if (!sort || isPrinted) return <span>{label}</span>
	const isSorted = sorting.by === sort
	const isDown = isSorted ? !sorting.isDown : beginsDown.includes(sort)
	return (
		<button
			type="button"
			className={styles.sort}
			data-sorted={isSorted || undefined}
			onClick={() => onSort({ by: sort, isDown })}
		>
			{label}
			{isSorted && isOneOfMany && (
				<span className="visually-hidden">
					{' '}
					{say(sorting.isDown ? words.screen.table.descending : words.screen.table.ascending)}
				</span>
			)}
			{isSorted && (
				<svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
					<path
						d={sorting.isDown ? 'm2 4 4 4 4-4' : 'm2 8 4-4 4 4'}
						fill="none"
						stroke="currentColor"
						strokeWidth="2"
					/>
				</svg>
			)}
		</button>
	)
}

import { ProblemMark } from '@/components/ui/marks/problem-mark'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../../desk/desk-context'
import { Presence } from '../../presence/presence'
import type { CellProps } from './cell-props'
import styles from './cells.module.css'

/** The name, which opens the candidate, with the number, the nationalities and the unreadable cells. */
export function CandidateCell({ table: { screened }, row, isOpen, onOpen }: CellProps) {
	const { words, say } = useScreening()
	const key = screened.keys[row] ?? ''
	const name = screened.names[row] || say(words.screen.table.nameless)
	return (
		<div className={styles.candidate}>
			<button
				type="button"
				className={styles.name}
				data-open={key}
				aria-expanded={isOpen}
				onClick={() => onOpen(key)}
			>
				<bdi>{name}</bdi>
			</button>
			<CandidateAbout screened={screened} row={row} />
		</div>
	)
}

/** The lines below a name: the number, the nationalities, the unreadable cells, and who else is at the candidate. */
export function CandidateAbout({
	screened,
	row,
}: {
	readonly screened: ScreenedCandidates
	readonly row: number
}) {
	const { words, say, names } = useScreening()
	const id = screened.ids[row] ?? ''
	const faults = screened.faults[row] ?? 0
	const countries = (screened.answers.nationalities[row] ?? []).map(
		(code) => names.countryNames[code] ?? code,
	)
	const second = [...(id !== '' && id !== screened.names[row] ? [id] : []), ...countries]
	return (
		<>
			{second.length > 0 && (
				<span className={styles.quiet}>
					{second.map((part, at) => (
						<span key={part}>
							{at > 0 && say(words.separators.places)}
							<bdi>{part}</bdi>
						</span>
					))}
				</span>
			)}
			{faults > 0 && (
				<span className={styles.fault}>
					<ProblemMark size="table" />
					{say(words.screen.table.faults, { count: faults })}
				</span>
			)}
			<Presence candidate={screened.keys[row] ?? ''} />
		</>
	)
}

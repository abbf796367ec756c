import type { ComparisonSummary } from '@/lib/screening/desk/difference-work'
import { useScreening } from '../../desk/desk-context'
import styles from './difference.module.css'

/** Who is new, unchanged, or missing from the sheet: collapsed, with the first names. */
export function UnchangedLists({ summary }: { readonly summary: ComparisonSummary }) {
	const { words, say } = useScreening()
	const text = words.screen.difference
	const { fresh, firstFresh, unchanged, gone } = summary
	const nameOf = ({ name, id }: { readonly name: string; readonly id: string }) =>
		name || id || say(words.screen.table.nameless)
	const more = (count: number, shown: number) =>
		count > shown && <p className="quiet">{say(text.andMore, { count: count - shown })}</p>
	return (
		<div className={styles.folded}>
			{fresh > 0 && (
				<details data-folded="new">
					<summary>{say(text.freshList, { count: fresh })}</summary>
					<ul>
						{firstFresh.map((one) => (
							<li key={one.row}>
								<bdi>{say(text.freshRow, { name: nameOf(one), row: one.row })}</bdi>
							</li>
						))}
					</ul>
					{more(fresh, firstFresh.length)}
				</details>
			)}
			{unchanged > 0 && (
				<details data-folded="unchanged">
					<summary>{say(text.unchangedList, { count: unchanged })}</summary>
					<p>{say(text.unchangedText)}</p>
				</details>
			)}
			{gone.count > 0 && (
				<details data-folded="gone">
					<summary>{say(text.goneList, { count: gone.count })}</summary>
					<p>{say(text.goneText)}</p>
					<ul>
						{gone.first.map((one) => (
							<li key={one.key}>
								<bdi>{nameOf(one)}</bdi>
							</li>
						))}
					</ul>
					{more(gone.count, gone.first.length)}
				</details>
			)}
			<p className="quiet small">{say(text.decisions)}</p>
		</div>
	)
}

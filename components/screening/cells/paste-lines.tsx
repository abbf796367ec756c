import { useMemo } from 'react'
import type { ReadLine } from '@/lib/screening/cells/read-column'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { ScrollRegion } from '../desk/scroll-region'
import styles from './cells.module.css'
import type { useReadColumn } from './use-read-column'

/** The maximum number of rows shown; the others are counted by their effect. */
const maxShown = 200

const countsInOrder = ['change', 'replace', 'same', 'empty', 'unread', 'withdrawn', 'too-many-tags'] as const

type Props = {
	readonly read: Pick<ReturnType<typeof useReadColumn>, 'column' | 'lines' | 'counts' | 'progress'>
	readonly isReplacing: boolean
}

/** How many lines have each effect, and each line next to its row. */
export function PasteLines({ read: { column, lines, counts, progress }, isReplacing }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.cells
	const shown = useMemo(() => lines.slice(0, maxShown), [lines])
	const beyond = column && 'beyond' in column ? column.beyond : []
	const separator = say(words.separators.places)
	const counted = countsInOrder.filter((what) => counts[what] > 0)
	return (
		<>
			<p role="status" className={styles.counts}>
				{lines.length > 0 &&
					joinSentences(say, words, [
						say(text.rows, { count: lines.length }),
						counted.map((what) => say(text[what], { count: counts[what] })).join(separator),
					])}
				{progress && progress.total > maxShown && say(words.screen.table.screening, progress)}
			</p>
			{beyond.length > 0 && (
				<p>{say(text.beyond, { count: beyond.length, text: (beyond[0] ?? '').slice(0, maxShown) })}</p>
			)}
			{lines.length > 0 && (
				<ScrollRegion label={say(text.preview)} className={styles.lines}>
					<table>
						<thead>
							<tr>
								<th scope="col">{say(text.candidate)}</th>
								<th scope="col">{say(text.line)}</th>
								<th scope="col">{say(text.does)}</th>
							</tr>
						</thead>
						<tbody>
							{shown.map((line) => (
								<tr key={line.key} data-what={line.what}>
									<th scope="row">
										<bdi>{line.name || say(words.screen.table.nameless)}</bdi>
									</th>
									<td>
										<bdi>{line.text}</bdi>
									</td>
									<td>
										<Effect line={line} isReplacing={isReplacing} />
									</td>
								</tr>
							))}
						</tbody>
					</table>
					{lines.length > shown.length && (
						<p className="quiet small">{say(text.more, { count: lines.length - shown.length })}</p>
					)}
				</ScrollRegion>
			)}
		</>
	)
}

/** The effect on a cell. */
function Effect({ line, isReplacing }: { readonly line: ReadLine; readonly isReplacing: boolean }) {
	const { words, say } = useScreening()
	const text = words.screen.cells
	if (line.what === 'change') return <strong>{line.to || say(text.none)}</strong>
	if (line.what === 'replace' && isReplacing)
		return <strong>{say(text.instead, { to: line.to || say(text.none), from: line.from })}</strong>
	return <span className="quiet">{say(text.stays)}</span>
}

'use client'

import { Fragment, useCallback } from 'react'
import { StandingMark } from '@/components/ui/marks/mark'
import { shownOutcomeOfCode } from '@/lib/screening/shown/show-columns'
import { markOfShownOutcome } from '@/lib/screening/shown/show-result'
import type { AcrossOpenings } from '@/lib/screening/table/screen-across'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { ScrollRegion } from '../desk/scroll-region'
import table from '../rows/table.module.css'
import { useRowWindow } from '../rows/use-row-window'
import styles from './across.module.css'

/** A row for each candidate, a column for each role; only visible rows are rendered. */
export function AcrossTable({
	across,
	rows,
}: {
	readonly across: AcrossOpenings
	readonly rows: readonly number[]
}) {
	const { words, say } = useScreening()
	const text = words.screen.across
	const keyOf = useCallback((index: number) => across.keys[rows[index] ?? 0] ?? '', [across, rows])
	const { body, items, after, measure } = useRowWindow(rows.length, keyOf)
	return (
		<ScrollRegion label={say(text.caption)}>
			<table className={`${table.table} ${styles.table}`} aria-rowcount={rows.length + 1}>
				<caption className="visually-hidden">{say(text.caption)}</caption>
				<thead>
					<tr aria-rowindex={1}>
						<th scope="col">{say(words.screen.table.candidate)}</th>
						{across.roles.map(({ id, name }) => (
							<th key={id} scope="col">
								<a className="link" href={fragmentOf({ view: 'table', role: id })}>
									{name}
								</a>
							</th>
						))}
					</tr>
				</thead>
				<tbody ref={body}>
					{items.map(({ index, key, before }) => {
						const row = rows[index] ?? 0
						return (
							<Fragment key={key}>
								{before}
								<tr ref={measure} data-index={index} aria-rowindex={index + 2}>
									<th scope="row">
										<span className={styles.name}>
											{across.names[row] || say(words.screen.table.nameless)}
										</span>{' '}
										{across.ids[row] !== across.names[row] && (
											<bdi className={table.id}>{across.ids[row]}</bdi>
										)}
									</th>
									{across.roles.map(({ id, name }, column) => (
										<Cell key={id} across={across} row={row} column={column} name={name} />
									))}
								</tr>
							</Fragment>
						)
					})}
					{after}
				</tbody>
			</table>
		</ScrollRegion>
	)
}

type CellProps = {
	readonly across: AcrossOpenings
	readonly row: number
	readonly column: number
	readonly name: string
}

function Cell({ across, row, column, name }: CellProps) {
	const { words, say } = useScreening()
	const at = row * across.roles.length + column
	const outcome = shownOutcomeOfCode(across.outcomes[at] as number)
	const isConsidered = across.considered[at] === 1
	const role = across.roles[column]?.id ?? ''
	return (
		<td data-outcome={outcome} data-role={name} className={table[outcome]}>
			<a
				className={styles.cell}
				href={fragmentOf({ view: 'result', role, candidate: across.keys[row] ?? '' })}
			>
				<StandingMark kind={markOfShownOutcome[outcome]} size="table" />
				{say(words.screen.table.outcomes[outcome])}
			</a>
			{!isConsidered && <span className={styles.not}>{say(words.screen.across.notConsidered)}</span>}
		</td>
	)
}

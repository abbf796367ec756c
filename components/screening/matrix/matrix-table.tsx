'use client'

import { Fragment } from 'react'
import { Mark } from '@/components/ui/marks/mark'
import type { Standing } from '@/lib/result/standing'
import type { Matrix } from '@/lib/screening/table/screen-matrix'
import { outcomeOf } from '@/rules/columns/result-columns'
import type { Outcome } from '@/rules/result'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import { ScrollRegion } from '../desk/scroll-region'
import table from '../table/table.module.css'
import { useRowWindow } from '../table/use-row-window'
import styles from './matrix.module.css'

const marks: Record<Outcome, Standing> = {
	eligible: 'met',
	undetermined: 'unanswered',
	ineligible: 'unmet',
}

/** A row for each candidate, a column for each role; only visible rows are rendered. */
export function MatrixTable({ matrix, rows }: { readonly matrix: Matrix; readonly rows: readonly number[] }) {
	const { words, say } = useScreening()
	const text = words.screen.matrix
	const { body, items, after, measure } = useRowWindow(rows.length, (index) => matrix.keys[rows[index] ?? 0])
	return (
		<ScrollRegion label={say(text.caption)}>
			<table className={`${table.table} ${styles.table}`} aria-rowcount={rows.length + 1}>
				<caption className="visually-hidden">{say(text.caption)}</caption>
				<thead>
					<tr aria-rowindex={1}>
						<th scope="col">{say(words.screen.table.candidate)}</th>
						{matrix.roles.map(({ id, name }) => (
							<th key={id} scope="col">
								<a className="link" href={hashOf({ view: 'table', role: id })}>
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
											{matrix.names[row] || say(words.screen.table.nameless)}
										</span>{' '}
										{matrix.ids[row] !== matrix.names[row] && (
											<bdi className={table.id}>{matrix.ids[row]}</bdi>
										)}
									</th>
									{matrix.roles.map(({ id, name }, column) => (
										<Cell key={id} matrix={matrix} row={row} column={column} name={name} />
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
	readonly matrix: Matrix
	readonly row: number
	readonly column: number
	readonly name: string
}

function Cell({ matrix, row, column, name }: CellProps) {
	const { words, say } = useScreening()
	const at = row * matrix.roles.length + column
	const outcome = outcomeOf(matrix.outcomes[at] as number)
	const isConsidered = matrix.considered[at] === 1
	const role = matrix.roles[column]?.id ?? ''
	return (
		<td data-outcome={outcome} data-role={name} className={table[outcome]}>
			<a className={styles.cell} href={hashOf({ view: 'result', role, candidate: matrix.keys[row] ?? '' })}>
				<Mark kind={marks[outcome]} size="table" />
				{say(words.screen.table.outcomes[outcome])}
			</a>
			{!isConsidered && <span className={styles.not}>{say(words.screen.matrix.notConsidered)}</span>}
		</td>
	)
}

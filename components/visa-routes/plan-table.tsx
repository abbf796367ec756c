import { StandingMark } from '@/components/ui/marks/mark'
import { Tag } from '@/components/ui/marks/tag'
import type { PlanRow } from '@/lib/visa-routes/plan'
import styles from './plan.module.css'
import { sayRow } from './say-row'
import { Supports } from './supports'
import type { RouteContext } from './words'

type Props = Pick<RouteContext, 'locale' | 'words' | 'say'> & {
	readonly rows: readonly PlanRow[]
	readonly isClassA: boolean
}

/** The plan as a table; on a narrow page, a block for each row. */
export function PlanTable({ rows, ...context }: Props) {
	const { locale, words, say } = context
	const { plan } = words.routes
	return (
		<table className={styles.plan}>
			<thead>
				<tr>
					<th scope="col">{say(plan.when)}</th>
					<th scope="col">{say(plan.what)}</th>
					<th scope="col">{say(plan.source)}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => {
					const { when, what, how } = sayRow(row, context)
					return (
						<tr key={row.id} data-row={row.id} data-day={row.when?.day}>
							<th scope="row" className={row.when ? styles.dated : undefined}>
								{row.kind === 'unknown' && <StandingMark kind="unsettled" size="table" />} {when}
							</th>
							<td>
								{what}
								{row.kind === 'claim' && (
									<>
										{' '}
										<Tag status="opinion">{say(words.statuses.opinion)}</Tag>
									</>
								)}
								{how && <p>{how}</p>}
							</td>
							<td className={styles.source}>
								<Supports locale={locale} words={words} support={row.support} />
							</td>
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}

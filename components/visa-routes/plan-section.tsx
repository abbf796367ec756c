import type { PlanRow } from '@/lib/visa-routes/plan'
import styles from './plan.module.css'
import { PlanTable } from './plan-table'
import type { RouteContext } from './words'

type Props = Pick<RouteContext, 'locale' | 'words' | 'say'> & {
	readonly rows: readonly PlanRow[]
	readonly isClassA: boolean
	/** The two days to enter. */
	readonly fields: React.ReactNode
	/** Actions on the dates. */
	readonly children: React.ReactNode
}

/** The plan of the route with an employer: two days to enter, and the dates derived from them. */
export function PlanSection({ fields, children, ...props }: Props) {
	const { words, say } = props
	const { plan } = words.routes
	return (
		<section className={styles.section} id="plan" aria-labelledby="plan-title" tabIndex={-1}>
			<h2 id="plan-title">{say(plan.title)}</h2>
			<p className={styles.lead}>{say(plan.lead)}</p>
			<div className={`${styles.days} no-print`}>{fields}</div>
			<div className={`${styles.after} no-print`}>{children}</div>
			<PlanTable {...props} />
		</section>
	)
}

import { StandingMark } from '@/components/ui/marks/mark'
import { type RowReason, reasonsAt } from '@/lib/screening/table/row-reasons'
import { sayReason, sayWhere } from '@/lib/screening/table/say-reason'
import { pointsInRow } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../../desk/desk-context'
import type { CellProps } from './cell-props'
import styles from './cells.module.css'

/** The maximum number of reasons named in a row, by how high it is; a block on a narrow screen names one. */
const maxNamed = { one: 1, two: 2 }

/** Why not everything is met: the first reasons in words, and how many more there are. */
export function WhyCell({ table: { screened, decided, density }, row }: CellProps) {
	const { words, say } = useScreening()
	const { reasons, isAuthoritysOnly } = reasonsAt(screened, row, decided)
	const label = <span className={styles.lineLabel}>{say(words.screen.table.columns.why)}</span>
	if (isAuthoritysOnly)
		return (
			<>
				{label}
				<span className={styles.quiet}>{say(words.screen.reasons.onlyAuthority)}</span>
			</>
		)
	if (reasons.length === 0) return null
	const points = pointsInRow(screened, row)
	const more = (named: number, className: string | undefined) =>
		reasons.length > named && (
			<span className={`${styles.quiet} ${className}`}>
				{' '}
				<bdi dir="ltr">{say(words.screen.reasons.more, { count: reasons.length - named })}</bdi>
			</span>
		)
	const named = reasons.slice(0, maxNamed[density])
	return (
		<div className={styles.why}>
			{label}
			<ul className={styles.reasons}>
				{named.map((reason, at) => (
					<li
						key={`${reason.exempts} ${reason.standing} ${reason.about}`}
						className={at > 0 ? styles.inRow : undefined}
					>
						<StandingMark kind={reason.exempts ? 'not-needed' : reason.standing} size="table" />
						<span>
							<Said reason={reason}>{sayReason(reason, { words, say, points })}</Said>{' '}
							<span className={styles.quiet}>{sayWhere(reason.rules, words, say)}</span>
							{at > 0 && at === named.length - 1 && more(named.length, styles.inRow)}
							{at === 0 && more(1, named.length > 1 ? styles.inBlock : '')}
						</span>
					</li>
				))}
			</ul>
		</div>
	)
}

/** A reason, de-emphasised if it applies to everybody. */
const Said = ({ reason, children }: { readonly reason: RowReason; readonly children: string }) =>
	reason.isForAll ? <span className={styles.forAll}>{children}</span> : children

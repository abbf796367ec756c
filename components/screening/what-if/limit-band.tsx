import { limitClaims } from '@/lib/about/limit-claims'
import { sayFirst, sayNumber } from '@/lib/i18n/say'
import type { Role } from '@/lib/screening/model/records'
import type { LimitStep, LimitSteps } from '@/lib/screening/overview/limit-steps'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { LimitLine } from './limit-line'
import { NumberTable } from './number-table'
import styles from './what-if.module.css'

/** Links to the people who are over a limit. */
type WhoIsOver = (limit: number, count: string) => React.ReactNode

/**
 * How many candidates would meet an unsettled condition, by the limit that may be set; nothing if no condition
 * depends on one.
 */
export function LimitBand({ role, who }: { readonly role: Role; readonly who: WhoIsOver }) {
	const { words, say, state } = useScreening()
	const { latest: all } = useDeskQuery('limitSteps', role.id, state.revision)
	if (!all || all.length === 0) return null
	const count = state.counts[role.id] ?? 0
	// Limits for which figures circulate come first.
	const ordered = all.toSorted((a, b) => limitClaims[b.parameter].length - limitClaims[a.parameter].length)
	return (
		<section className={`page no-print ${styles.limits}`} aria-labelledby="if-limited">
			<h2 id="if-limited">{say(words.screen.limits.title)}</h2>
			<p className="quiet small">{say(words.screen.limits.lead)}</p>
			{ordered.map((one) => (
				<OneLimit key={one.criterion + one.parameter} limit={one} count={count} who={who} />
			))}
		</section>
	)
}

/** The edge from which, or up to which, nobody with a known answer fails; null if there is none. */
function edgeOf(steps: readonly LimitStep[]) {
	const at = steps.findIndex(({ unmet }) => unmet === 0)
	const [step, next] = [steps[at], steps[at + 1]]
	if (!step) return null
	return at === 0 && next
		? ({ kind: 'upTo', edge: next.from - 1 } as const)
		: ({ kind: 'from', edge: step.from } as const)
}

type Props = { readonly limit: LimitSteps; readonly count: number; readonly who: WhoIsOver }

function OneLimit({ limit, count, who }: Props) {
	const { words, say } = useScreening()
	const { parameter, steps } = limit
	const text = words.screen.limits
	const edge = edgeOf(steps)
	const known = Math.max(...steps.map(({ met, unmet }) => met + unmet))
	return (
		<div className={styles.limit}>
			<div>
				<p>
					{joinSentences(say, words, [
						edge && say(text.all[parameter][edge.kind], { count: known, limit: edge.edge }),
						known < count && say(text.unknown, { count: count - known }),
					])}
				</p>
				{limitClaims[parameter].length > 0 && <UnderClaims limit={limit} who={who} />}
			</div>
			{steps.length > 1 && <LimitLine limit={limit} />}
		</div>
	)
}

/** How many would meet it under the circulating figures, each marked as a claim. */
function UnderClaims({ limit: { parameter, steps }, who }: Omit<Props, 'count'>) {
	const { words, say, locale } = useScreening()
	const text = words.screen.limits
	const rows = limitClaims[parameter].flatMap(({ id, value }) => {
		if (value === null) return []
		const { met, unmet } = steps.findLast(({ from }) => from <= value) ?? { met: 0, unmet: 0 }
		const over = sayNumber(locale, unmet)
		return [
			{
				key: id,
				head: (
					<>
						{value} <span className="tag dashed">{say(words.sensitivity.claim)}</span>
					</>
				),
				cells: [sayNumber(locale, met), unmet > 0 ? who(value, over) : over],
			},
		]
	})
	const name = sayFirst(locale, say(words.parameters[parameter].name))
	return <NumberTable heads={[name, say(text.met), say(text.unmet)]} rows={rows} />
}

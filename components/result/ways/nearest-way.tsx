import { onlyAuthorityIsLeft } from '@/lib/result/result-view'
import { groupOf, type WayGroup, wayGroups } from '@/lib/result/ways'
import type { Checked, ResultContext } from '../checked/context'
import styles from '../checked/section.module.css'
import { Barriers, Blocked } from './barriers'
import { SeveralWays } from './several-ways'
import { Steps } from './steps'

type Props = ResultContext & { readonly checked: Checked }

/** What would turn the outcome into a yes: the nearest ways, what blocks them, or that only the authority is left. */
export function NearestWay(props: Props) {
	const { checked, words, say } = props
	if (checked.result.outcome === 'eligible') return null
	return (
		<section className={styles.margin} id={`${checked.id}-way`}>
			<h2>{say(words.result.way.title)}</h2>
			<div>
				<Body {...props} />
			</div>
		</section>
	)
}

function Body(props: Props) {
	const { checked, words, say } = props
	const { way } = words.result
	const { changes, blockedBy } = checked.ways
	const [first, ...more] = changes
	if (blockedBy.length > 0) return <Blocked {...props} />
	if (!first) {
		return (
			<>
				<p>{say(onlyAuthorityIsLeft(checked.result) ? way.authority : way.met)}</p>
				<Barriers {...props} without={[]} />
			</>
		)
	}
	const used = new Set<WayGroup>(changes.flat().map(groupOf))
	return (
		<>
			{more.length === 0 ? (
				<>
					<p className={styles.intro}>{say(way.one, { count: first.length })}</p>
					<p className={styles.intro}>{say(way.truth)}</p>
					<Steps {...props} changes={first} />
				</>
			) : (
				<SeveralWays {...props} />
			)}
			<Barriers {...props} without={wayGroups.filter((group) => !used.has(group))} />
		</>
	)
}

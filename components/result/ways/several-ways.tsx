import { splitWays } from '@/lib/result/ways'
import type { Change } from '@/rules/changes/find-changes'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import section from '../checked/section.module.css'
import { Steps } from './steps'
import styles from './ways.module.css'

type Props = ResultContext & { readonly checked: Checked }

/** Ways shown at once; the others are collapsed. */
const maxShown = 3

/** Several ways, any one of which is enough; the steps they share come last, once. */
export function SeveralWays(props: Props) {
	const { checked, words, say } = props
	const { way } = words.result
	const { own, common } = splitWays(checked.ways.changes)
	const show = (changes: readonly Change[], index: number) => (
		<div className={styles.way} key={changes.map(({ fact }) => fact).join()}>
			<h3 className={styles.wayName}>{say(way.name, { letter: letterOf(index, props) })}</h3>
			<Steps {...props} changes={changes} level="h4" />
		</div>
	)
	return (
		<>
			<p className={section.intro}>{say(way.several, { count: own.length })}</p>
			<p className={section.intro}>{say(way.truth)}</p>
			{own.slice(0, maxShown).map(show)}
			{own.length > maxShown && (
				<Fold on="every-screen" summary={say(way.more, { count: own.length - maxShown })}>
					{own.slice(maxShown).map((changes, index) => show(changes, index + maxShown))}
				</Fold>
			)}
			{common.length > 0 && (
				<div className={styles.way}>
					<h3 className={styles.wayName}>{say(way.both)}</h3>
					<Steps {...props} changes={common} level="h4" />
				</div>
			)}
		</>
	)
}

const letterOf = (index: number, { words, say }: Props) => {
	const letter = words.result.way.letters[index]
	return letter ? say(letter) : String(index + 1)
}

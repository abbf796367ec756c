import { sayAnswer } from '@/lib/explain'
import { sayList } from '@/lib/i18n/say'
import { onlyAuthorityIsLeft } from '@/lib/result-view'
import type { Change } from '@/rules/changes/find-changes'
import { facts as factList } from '@/rules/facts'
import type { Checked, ResultContext } from './context'
import styles from './result.module.css'

type Props = ResultContext & { readonly checked: Checked }

/** So many ways are shown at once; the others fold away. */
const mostShown = 3

/** What would make the outcome a yes: the nearest ways, what stands in the way, or that only the authority is left. */
export function NearestWay(props: Props) {
	const { checked, words, say } = props
	const { result, ways } = checked
	if (result.outcome === 'eligible') return null
	return (
		<section className={styles.margin}>
			<h2>{say(words.result.way.title)}</h2>
			<div>
				<Body {...props} />
				{ways.changes.length > 0 && <p className={styles.intro}>{say(words.result.way.truth)}</p>}
				<Assumes {...props} />
			</div>
		</section>
	)
}

function Body(props: Props) {
	const { checked, words, say } = props
	const { way } = words.result
	const { changes, blockedBy } = checked.ways
	const statements: Readonly<Record<string, Parameters<typeof say>[0]>> = words.rulesets[checked.id].criteria
	if (blockedBy.length > 0) {
		return (
			<>
				<p className={styles.intro}>{say(way.blocked)}</p>
				<ul>
					{blockedBy.map((id) => (
						<li key={id}>{say(statements[id] ?? id)}</li>
					))}
				</ul>
			</>
		)
	}
	const [first, ...more] = changes
	if (!first) return <p>{say(onlyAuthorityIsLeft(checked.result) ? way.authority : way.met)}</p>
	if (more.length === 0) {
		return (
			<>
				<p className={styles.intro}>{say(way.one, { count: first.length })}</p>
				<Steps {...props} changes={first} />
			</>
		)
	}
	return <SeveralWays {...props} />
}

/** Several ways: what is common to all stands last, once. */
function SeveralWays(props: Props) {
	const { checked, words, say } = props
	const { way } = words.result
	const { changes } = checked.ways
	const isCommon = (change: Change) =>
		changes.every((set) => set.some(({ fact, to }) => fact === change.fact && to === change.to))
	const common = changes[0]?.filter(isCommon) ?? []
	const own = changes.map((set) => set.filter((change) => !isCommon(change)))
	const show = (set: readonly Change[], index: number) => (
		<div className={styles.way} key={set.map(({ fact }) => fact).join()}>
			<h3 className={styles.wayName}>{say(way.name, { letter: letterOf(index, props) })}</h3>
			<Steps {...props} changes={set} />
		</div>
	)
	return (
		<>
			<p className={styles.intro}>{say(way.several, { count: changes.length })}</p>
			{own.slice(0, mostShown).map(show)}
			{own.length > mostShown && (
				<details>
					<summary>{say(way.more, { count: own.length - mostShown })}</summary>
					{own.slice(mostShown).map((set, index) => show(set, index + mostShown))}
				</details>
			)}
			{common.length > 0 && (
				<div className={styles.way}>
					<h3 className={styles.wayName}>{say(way.both)}</h3>
					<Steps {...props} changes={common} />
				</div>
			)}
		</>
	)
}

const letterOf = (index: number, { words, say }: Props) => {
	const letter = words.result.way.letters[index]
	return letter ? say(letter) : String(index + 1)
}

/** Still to answer, then what can be changed now, then what takes time. */
const group = ({ fact, from }: Change) => (from === null ? 0 : factList[fact].change === 'now' ? 1 : 2)

function Steps({ changes, words, say, speech }: Props & { readonly changes: readonly Change[] }) {
	const { way } = words.result
	return (
		<ol className={styles.steps}>
			{changes
				.toSorted((a, b) => group(a) - group(b))
				.map(({ fact, from, to }, index) => {
					const { who, change } = factList[fact]
					const isMissing = from === null
					return (
						<li className={styles.step} key={fact}>
							<span className={styles.number} aria-hidden="true">
								{index + 1}
							</span>
							<div className={styles.stepBody}>
								<h3>{say(isMissing ? words.facts[fact].question : words.facts[fact].label)}</h3>
								{!isMissing && (
									<p>
										{say(way.fromTo, {
											from: sayAnswer(speech, fact, from) ?? '',
											to: sayAnswer(speech, fact, to) ?? '',
										})}{' '}
										{fact === 'experienceYears' &&
											say(way.years, { years: Math.ceil(Number(to) - Number(from)) })}
									</p>
								)}
							</div>
							<p className={styles.when}>
								<strong>{say(isMissing ? way.toAnswer : way[change === 'now' ? 'now' : 'time'])}</strong>{' '}
								{say(
									isMissing
										? way[who === 'A' ? 'youKnow' : 'employerKnows']
										: way[who === 'A' ? 'you' : 'employer'],
								)}
							</p>
						</li>
					)
				})}
		</ol>
	)
}

function Assumes({ checked, words, say, speech }: Props) {
	const { assumes, blockedBy } = checked.ways
	if (assumes.length === 0 || blockedBy.length > 0) return null
	const list = sayList(
		speech.locale,
		assumes.map((parameter) => say(words.parameters[parameter].name)),
	)
	return <p className={styles.intro}>{say(words.result.way.assumes, { list })}</p>
}

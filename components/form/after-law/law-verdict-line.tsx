import { shortNameOf, statementOf } from '@/lib/explain/criterion-words'
import type { LawVerdict } from '@/lib/form/quick/law-end'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayIn } from '@/lib/i18n/say'
import type { StripMark } from '@/lib/result/standing'
import type { Words } from '@/lib/words/texts'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { StandingMark } from '../../ui/marks/mark'
import { Strip } from '../../ui/marks/strip'
import { Tag } from '../../ui/marks/tag'
import styles from './after-law.module.css'

export type VerdictWords = Pick<Words, 'separators' | 'statuses'> & {
	readonly screen: Pick<Words['screen'], 'short'>
	readonly rulesets: { readonly [R in RulesetId]: Pick<Words['rulesets'][R], 'name' | 'criteria'> }
	readonly form: { readonly afterLaw: Words['form']['afterLaw'] }
	readonly outcomes: Words['result']['outcomes']
}

type Props = { readonly locale: Locale; readonly words: VerdictWords; readonly verdict: LawVerdict }

/** The outcome under one law, with the condition that decides it; it opens to all conditions. */
export function LawVerdictLine({ locale, words, verdict }: Props) {
	const { id, settled, groups, conditions } = verdict
	const say = sayIn(locale)
	const texts = words.form.afterLaw
	const { status } = rulesets[id]
	const outcome = (
		<>
			<span className={styles.name}>
				<strong>{say(words.rulesets[id].name)}</strong>{' '}
				<Tag status={status}>{say(words.statuses[status])}</Tag>
			</span>
			<span className={styles.outcome}>
				<StandingMark kind={settled.mark} size="headline" />
				<strong>{say(words.outcomes[settled.outcome])}</strong>
			</span>
		</>
	)
	const shared = { 'data-verdict': id, 'data-settled': settled.outcome }
	if (settled.outcome === 'not-needed') {
		return (
			<div className={styles.line} {...shared}>
				{outcome}
			</div>
		)
	}
	return (
		<details className={styles.line} {...shared}>
			<summary>
				{outcome}
				<span className={styles.count}>{say(texts.conditions, { count: conditions.length })}</span>
				<span className={styles.decides}>{decisionOf(say, words, verdict)}</span>
				<Strip label={null} groups={groups.map((marks) => ({ name: '', marks }))} />
			</summary>
			<ul>
				{conditions.map((condition) => (
					<li key={condition.id}>
						<StandingMark kind={condition.mark} />
						<span>
							{say(statementOf(words, id, condition.id))}{' '}
							<span className="quiet">{say(texts.marks[condition.mark])}</span>
						</span>
					</li>
				))}
			</ul>
		</details>
	)
}

/** What decides, the most decisive first. */
const decisive: readonly StripMark[] = ['unmet', 'unsettled', 'inconclusive', 'unanswered']
/** The most conditions that are named. */
const named = 4

/** The conditions that decide, by their short names: those not met alone, else those that are unknown. */
function decisionOf(say: Say, words: VerdictWords, { id, conditions }: LawVerdict): string {
	const texts = words.form.afterLaw
	const isUnmet = conditions.some(({ mark }) => mark === 'unmet')
	return (isUnmet ? decisive.slice(0, 1) : decisive)
		.map((mark) => ({ mark, own: conditions.filter((condition) => condition.mark === mark) }))
		.filter(({ own }) => own.length > 0)
		.map(({ mark, own }) => {
			const names = own
				.slice(0, named)
				.map((condition) => say(shortNameOf(words, id, condition.id)))
				.join(say(words.separators.entries))
			const count = own.length - named
			return say(texts.decides, {
				names: count > 0 ? say(texts.andMore, { names, count }) : names,
				mark: say(texts.marks[mark]),
			})
		})
		.join(say(words.separators.sentences))
}

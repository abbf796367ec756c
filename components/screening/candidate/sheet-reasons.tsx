import type { ResultContext } from '@/components/result/checked/context'
import { SourceLinks } from '@/components/result/checked/source-links'
import { Mark } from '@/components/ui/marks/mark'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { standingOf } from '@/lib/result/standing'
import type { Role } from '@/lib/screening/model/records'
import { sayReasons } from '@/lib/screening/table/say-reasons'
import { joinSentences } from '@/lib/words/join-sentences'
import type { CriterionResult, Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import type { KeptCandidate } from '../desk/use-candidate'
import styles from './sheet.module.css'

type Props = {
	readonly result: Result
	readonly kept: KeptCandidate
	readonly context: ResultContext
	readonly role: Role
	readonly ruleset: RulesetId
}

/** What a candidate does not meet, and what is unknown and why, condition by condition. */
export function SheetReasons(props: Props) {
	const { words, say } = useScreening()
	const { result } = props
	const text = words.screen.sheet
	const required = result.criteria.filter(({ kind }) => kind === 'required')
	const unmet = required.filter((criterion) => criterion.result === 'unmet')
	const unknown = required.filter((criterion) => criterion.result === 'unknown')
	return (
		<>
			{unmet.length > 0 && <List {...props} id="sheet-unmet" title={say(text.unmet)} criteria={unmet} />}
			{unknown.length > 0 && <List {...props} id="sheet-open" title={say(text.open)} criteria={unknown} />}
		</>
	)
}

type ListProps = Props & {
	readonly id: string
	readonly title: string
	readonly criteria: readonly CriterionResult[]
}

function List({ id, title, criteria, kept, context, role, ruleset }: ListProps) {
	const { words, say, locale } = useScreening()
	return (
		<section aria-labelledby={id}>
			<h3 id={id}>{title}</h3>
			<ul className={styles.rows}>
				{criteria.map((criterion) => (
					<li key={criterion.id} data-criterion={criterion.id} data-result={criterion.result}>
						<Mark kind={standingOf(criterion)} />
						<span>
							<strong>{say(shortNameOf(words, ruleset, criterion.id))}</strong>
							<span className={styles.second}>
								{joinSentences(
									say,
									words,
									sayReasons(criterion, { ...context, words, role, candidate: kept.candidate }),
								)}{' '}
								<SourceLinks locale={locale} words={words} ruleset={ruleset} sources={criterion.sources} />
							</span>
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}

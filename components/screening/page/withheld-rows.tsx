import { SourceLinks } from '@/components/result/checked/source-links'
import { StandingMark } from '@/components/ui/marks/mark'
import mark from '@/components/ui/marks/mark.module.css'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { ShownResult } from '@/lib/screening/shown/show-result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import styles from './page.module.css'

type Props = { readonly ruleset: RulesetId; readonly criteria: ShownResult['withheld'] }

/** Conditions whose results are not shown to the member, and who is shown them. */
export function WithheldRows({ ruleset, criteria }: Props) {
	const { locale, words, say } = useScreening()
	if (criteria.length === 0) return null
	return (
		<>
			<ul className={styles.rows}>
				{criteria.map(({ id, sources }) => (
					<li key={id} data-criterion={id} data-result="withheld">
						<StandingMark kind="withheld" />
						<strong className={mark.withheld}>{say(words.screen.table.outcomes.withheld)}</strong>
						<span>{say(shortNameOf(words, ruleset, id))}</span>
						<span />
						<span className={styles.source}>
							<SourceLinks locale={locale} words={words} ruleset={ruleset} sources={sources} />
						</span>
					</li>
				))}
			</ul>
			<p className="quiet small">{say(words.screen.withheld.who)}</p>
		</>
	)
}

import { Tag } from '@/components/ui/marks/tag'
import { sayDay } from '@/lib/i18n/say'
import { countsOf } from '@/lib/result/counts'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ResultNotes } from '../checked/result-notes'

import { sayTopics } from '../conditions/say-topics'
import { PaperCaveats } from '../paper/paper-caveats'
import { PaperIfSettled } from '../sensitivity/paper-if-settled'
import styles from './annex.module.css'

import { AnnexContinuing } from './annex-continuing'
import { AnnexDocuments } from './annex-documents'
import { AnnexPoints } from './annex-points'
import { AnnexRow } from './annex-row'
import { AnnexWays } from './annex-ways'

type Props = ResultContext & {
	readonly checked: CheckedRuleset
	/** The rule sets on the same paper, in order. */
	readonly shown: readonly CheckedRuleset[]
	/** Further content of this rule set's pages. */
	readonly children?: React.ReactNode
}

/** A rule set from the top of a page: its conditions in two columns, then its points, notes and documents. */
export function AnnexRuleset({ shown, children, ...props }: Props) {
	const { checked, words, say, speech } = props
	const { id, ruleset, result } = checked
	const { conditions, paper, versions } = words.result
	const isLaw = ruleset.status === 'published'
	const place = { number: shown.indexOf(checked) + 1, total: shown.length }
	return (
		<section className={styles.ruleset} data-annex={id}>
			<div className={styles.head}>
				<h2>{say(words.rulesets[id].name)}</h2>
				<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
				<p>{say(conditions.count, countsOf(result.criteria))}</p>
			</div>
			<p className={isLaw ? styles.status : `${styles.status} ${styles.notLaw}`}>
				<span>
					{say(words.rulesets[id].statusLine)}
					{say(words.separators.parts)}
					{say(versions.line, {
						version: ruleset.version,
						date: sayDay(speech.locale, ruleset.lastChecked),
					})}
				</span>
				{place.total > 1 && <span>{say(paper.annex, place)}</span>}
			</p>
			<div className={styles.columns}>
				{sayTopics(props).map(({ name, count, criteria }) => (
					<div className={styles.topic} key={name}>
						<h3>
							{name} <span>{count}</span>
						</h3>
						<ul>
							{criteria.map((criterion) => (
								<AnnexRow key={criterion.id} {...props} criterion={criterion} />
							))}
						</ul>
					</div>
				))}
			</div>
			<AnnexPoints {...props} />
			<AnnexContinuing {...props} />
			<div className={styles.notes}>
				<PaperCaveats {...props} shown={shown} on="annex" />
				<ResultNotes {...props} />
				<PaperIfSettled {...props} />
			</div>
			<AnnexWays {...props} />
			<AnnexDocuments {...props} />
			{children}
		</section>
	)
}

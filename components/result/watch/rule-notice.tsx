import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { sayDay } from '@/lib/i18n/say'
import type { LateWords } from '@/lib/lazy-words/parts'
import { isNews, type RuleChange, readWatch, ruleChanges, type Watch } from '@/lib/result/watch'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { parametersOn } from '@/rules/rulesets/versions'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import type { ChangeContext } from './change-context'
import { ChangedRuleset, correctedIn } from './changed-ruleset'
import { keepWatch } from './keep-watch'
import styles from './rule-notice.module.css'

type Props = ResultContext & {
	readonly all: readonly CheckedRuleset[]
	/** The draft's watch when the page was opened. As saved. */
	readonly watch: unknown
	readonly texts: LateWords['rule-changes']
}

/** The changes under the present rules for the answers of a watch. */
function changesSince(watch: Watch, all: readonly CheckedRuleset[]): RuleChange[] {
	const shown = all.filter(({ chosen }) => chosen)
	const parameters = parametersOn(shown[0]?.result.asOf ?? watch.on)
	const given = { facts: normalise(watch.facts), parameters }
	const rejudged = shown.map(({ id, ruleset, result: { asOf } }) => ({
		id,
		ruleset,
		result: evaluate(ruleset, given, asOf),
	}))
	return ruleChanges(watch, rejudged, parameters)
}

/**
 * Shows once what a changed rule has changed for the answers last seen, until the person has read it. If nothing
 * changed, shows a line. After that, the present result is the one to compare with.
 */
export function RuleNotice({ watch: stored, all, texts, ...context }: Props) {
	const [watch] = useState(() => readWatch(stored))
	const [changes] = useState(() => (watch ? changesSince(watch, all) : []))
	const [isSeen, setIsSeen] = useState(!changes.some(isNews))
	useEffect(() => {
		if (isSeen) keepWatch(all)
	}, [isSeen, all])
	if (!watch || changes.length === 0) return null
	const shared = { ...context, texts, date: sayDay(context.speech.locale, watch.on) }
	if (!changes.some(isNews))
		return changes.map((change) => <Unchanged key={change.id} {...shared} change={change} />)
	if (isSeen) return null
	const isCorrected = changes.every((change) => correctedIn(texts, change) !== null)
	const isAll = changes.length === all.filter(({ chosen }) => chosen).length
	return (
		<Notice kind="wait">
			<div className={styles.changes}>
				<p>
					<strong>{context.say(isCorrected ? texts.corrected : texts.title)}</strong>{' '}
					{context.say(texts.again, { date: shared.date })}
				</p>
				{changes.map((change) => (
					<ChangedRuleset key={change.id} {...shared} change={change} />
				))}
				{!isAll && <p>{context.say(texts.others)}</p>}
				<p>
					<button
						type="button"
						className="button second small"
						onClick={() => {
							setIsSeen(true)
							document.querySelector<HTMLElement>('[data-sheet] h1')?.focus()
						}}
					>
						{context.say(texts.seen)}
					</button>
				</p>
			</div>
		</Notice>
	)
}

type UnchangedProps = ChangeContext & {
	/** The day of the last seen result, in words. */
	readonly date: string
}

function Unchanged({ change, texts, date, words, say, speech }: UnchangedProps) {
	const name = say(words.rulesets[change.id].name)
	return (
		<p className={styles.line}>
			{say(texts.nothing, { name, date, to: sayDay(speech.locale, change.version.to) })}
		</p>
	)
}

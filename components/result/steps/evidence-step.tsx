import { sayDay } from '@/lib/i18n/say'
import { effectsOf } from '@/lib/result/effects'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { Effects, stepData } from '../ladder/effects'

type Props = ResultContext & {
	readonly all: readonly CheckedRuleset[]
	readonly ruleset: RulesetId
	/** The answers that evidence would change. */
	readonly step: Partial<Facts>
}

/** Where an answer by own judgement decides: what was found of official lists, and a place to note what one finds. */
export function EvidenceStep({ all, ruleset, step, ...context }: Props) {
	const { words, say, speech, facts, evidenceNote } = context
	const { title, text, ask } = words.bestWay.steps.evidence
	const about = all.filter(({ id }) => id === ruleset)
	const effects = effectsOf(about, facts, step)
	const day = about[0]?.ruleset.lastChecked
	return (
		<li {...stepData(step, effects)} data-evidence>
			<div>
				<h3>{say(title)}</h3>
				<p>
					{day && say(text, { date: sayDay(speech.locale, day) })} {say(ask)}
				</p>
				{evidenceNote && (
					<evidenceNote.Field
						text={evidenceNote.text}
						keep={evidenceNote.keep}
						words={words.bestWay.steps.evidence}
						say={say}
					/>
				)}
			</div>
			<Effects {...context} effects={effects} />
		</li>
	)
}

import { correctedBetween } from '@/lib/active-rules/corrections'
import { newerVersions } from '@/lib/active-rules/newer-versions'
import { sayDay } from '@/lib/i18n/say'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { useRecord } from '../parts/record-context'

/** The rule sets of the openings for which the employer uses an earlier version than the present one. */
export function OlderVersions({ known }: { readonly known?: VersionsOf | undefined }) {
	const { locale, words, say, record } = useRecord()
	const { openings, versions, today } = record
	const text = words.record.checked
	const isCorrection = (ruleset: RulesetId, from: Ruleset, to: Ruleset) =>
		correctedBetween(ruleset, { from: from.version, to: to.version }, known) !== null
	return newerVersions(versions, today, known).map(
		({ ruleset, from, to, since, hasCome }) =>
			hasCome &&
			openings.some(({ rulesets }) => rulesets.includes(ruleset)) && (
				<p key={ruleset} className="small" data-older-version={ruleset}>
					{say(isCorrection(ruleset, from, to) ? text.corrected : text.older, {
						rules: say(words.rulesets[ruleset].name),
						from: from.version,
						to: to.version,
						date: sayDay(locale, since),
					})}
				</p>
			),
	)
}

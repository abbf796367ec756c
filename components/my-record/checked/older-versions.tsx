import { newerVersions } from '@/lib/active-rules/newer-versions'
import { sayDay } from '@/lib/i18n/say'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { useRecord } from '../parts/record-context'

/** The rule sets of the openings for which the employer uses an earlier version than the present one. */
export function OlderVersions({ known }: { readonly known?: VersionsOf | undefined }) {
	const { locale, words, say, record } = useRecord()
	const { openings, versions, today } = record
	return newerVersions(versions, today, known).map(
		({ ruleset, from, since, hasCome }) =>
			hasCome &&
			openings.some(({ rulesets }) => rulesets.includes(ruleset)) && (
				<p key={ruleset} className="small" data-older-version={ruleset}>
					{say(words.record.checked.older, {
						rules: say(words.rulesets[ruleset].name),
						from: from.version,
						date: sayDay(locale, since),
					})}
				</p>
			),
	)
}

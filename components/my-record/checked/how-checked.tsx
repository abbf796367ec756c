import { useMemo } from 'react'
import type { ResultContext } from '@/components/result/checked/context'
import { localeIds, locales } from '@/lib/i18n/locales'
import { sayDay } from '@/lib/i18n/say'
import { factIds } from '@/rules/facts'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { useRecord } from '../parts/record-context'
import { RecordPart } from '../parts/record-part'
import { checkFor } from './check-for'
import styles from './checked.module.css'
import { knownOf } from './known-of'
import { OlderVersions } from './older-versions'
import { OwnLimits } from './own-limits'
import { RulesetResult } from './ruleset-result'

/** The result under each rule set of each opening, law first, computed here from what is stored. */
export function HowChecked({ known }: { readonly known?: VersionsOf | undefined }) {
	const { locale, words, say, speech, record } = useRecord()
	const text = words.record.checked
	const { openings, today } = record
	const checked = useMemo(() => {
		const known = knownOf(record)
		const unsure = new Set(factIds.filter((fact) => known[fact] === null))
		return record.openings.map((opening) => ({ opening, unsure, ...checkFor(opening, known, record.today) }))
	}, [record])
	return (
		<RecordPart
			id="checked"
			title={say(text.title)}
			lead={openings.length > 0 ? say(text.lead, { on: sayDay(locale, today) }) : say(text.none)}
		>
			<Languages />
			<OwnLimits />
			<OlderVersions known={known} />
			{checked.map(({ opening, unsure, facts, results, isAssumed }) => {
				const context: ResultContext = { speech, words, say, facts, unsure }
				return (
					<div className={styles.opening} key={opening.id}>
						{openings.length > 1 && <h3>{say(text.opening, { opening: opening.name })}</h3>}
						<ul className={styles.results}>
							{results.map((one) => (
								<RulesetResult key={one.id} {...context} checked={one} level={openings.length > 1 ? 4 : 3} />
							))}
						</ul>
						{isAssumed && (
							<p className="quiet small" data-assumed="specialRoutes">
								{say(words.assumedNoWay)}
							</p>
						)}
					</div>
				)
			})}
		</RecordPart>
	)
}

/** The page in the other languages, opened with the same secret, which no server sees. */
function Languages() {
	const { locale, words, say } = useRecord()
	const { hash } = window.location
	return (
		<p className={`${styles.languages} no-print`}>
			<span className="quiet">{say(words.record.checked.also, { language: locales[locale].name })}</span>
			{localeIds
				.filter((id) => id !== locale)
				.map((id) => (
					<a
						key={id}
						className="link"
						href={`/${id}/my-record${hash}`}
						lang={locales[id].tag}
						hrefLang={locales[id].tag}
					>
						{locales[id].name}
					</a>
				))}
		</p>
	)
}

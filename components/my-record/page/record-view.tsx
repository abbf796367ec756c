import { useMemo } from 'react'
import { useNamesOf } from '@/components/form/use-names'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { activateRules } from '@/lib/screening/parameters/activate-rules'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { Actions } from '../actions/actions'
import { HowChecked } from '../checked/how-checked'
import { MyDecisionPart } from '../checked/my-decision-part'
import { RecordContext } from '../parts/record-context'
import type { RecordWords } from '../parts/record-words'
import { MyConsents } from '../requests/my-consents'
import { Requests } from '../requests/requests'
import { StoredPart } from '../stored/stored-part'
import { listsIn } from './lists-in'
import styles from './page.module.css'
import { RecordHead } from './record-head'
import { RecordLoading } from './states'

type Props = Pick<RecordContext, 'record' | 'ask' | 'onRecord' | 'onEnd'> & {
	readonly locale: Locale
	readonly words: RecordWords
	/** The versions that this program has; all of them unless given. */
	readonly known?: VersionsOf
}

/** Everything that is stored about a candidate, how they were checked, and what they can do about it. */
export default function RecordView({ locale, words, record, ask, onRecord, onEnd, known }: Props) {
	const named = useMemo(() => listsIn(record), [record])
	const names = useNamesOf(locale, named)
	const context = useMemo<RecordContext | null>(() => {
		if (!names) return null
		// The employer's rules are in effect here before anything is shown.
		activateRules({ values: record.parameters, versions: record.versions }, known)
		const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
		return { locale, words, say: sayIn(locale), speech, record, ask, onRecord, onEnd }
	}, [locale, words, names, record, ask, onRecord, onEnd, known])
	if (!context) return <RecordLoading locale={locale} words={words} />
	return (
		<RecordContext value={context}>
			<div className={`page ${styles.record}`} data-my-record>
				<RecordHead />
				<div className={styles.columns}>
					<div className={styles.first}>
						<MyDecisionPart />
						<HowChecked known={known} />
					</div>
					<aside className={`${styles.actions} no-print`} aria-labelledby="actions">
						<Actions />
					</aside>
					<div className={styles.rest}>
						<StoredPart />
						<MyConsents />
						<Requests />
					</div>
				</div>
			</div>
		</RecordContext>
	)
}

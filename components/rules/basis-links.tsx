import type { Locale } from '@/lib/i18n/locales'
import type { ApplicantWords } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { quotationOf } from '@/rules/rulesets/quotations'
import type { SourceRef } from '@/rules/sources'
import { SourceLinks } from '../result/checked/source-links'
import { OwnWords } from '../ui/page/own-words'
import styles from './rules.module.css'
import { SourceAge } from './source-age'

type Props = {
	readonly locale: Locale
	readonly words: ApplicantWords
	readonly ruleset: RulesetId
	/** The condition or the note. */
	readonly of: string
	readonly sources: readonly SourceRef[]
}

/** What a condition or a note is based on: the source's own words, if quoted, and the links to it. */
export function BasisLinks({ of, ...props }: Props) {
	const links = (
		<>
			<SourceLinks {...props} /> <SourceAge locale={props.locale} sources={props.sources} />
		</>
	)
	return quotationOf(props.ruleset, of) ? (
		<OwnWords locale={props.locale} ruleset={props.ruleset} of={of}>
			{links}
		</OwnWords>
	) : (
		<p className={styles.source}>{links}</p>
	)
}

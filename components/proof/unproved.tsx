import { sayDay } from '@/lib/i18n/say'
import { MarginSection } from '../ui/page/margin-section'
import { ClaimRow } from './claim-row'
import styles from './proof.module.css'
import type { ProofContext } from './proof-context'

/** What no proof here covers, stated as prominently as what is proved. */
export function Unproved(context: ProofContext) {
	const { words, say, locale, proof } = context
	const text = words.proof.unproved
	const link = (
		<a className="link" href={`/${locale}/rules/${proof.id}`}>
			{say(text.textsLink)}
		</a>
	)
	return (
		<MarginSection id="unproved" title={say(text.title)}>
			<ul className={styles.claims}>
				<ClaimRow
					context={context}
					sign="unproved"
					text={say(text.texts)}
					why={
						<>
							{say(text.textsWhy)} {link}
						</>
					}
				/>
				<ClaimRow
					context={context}
					sign="unproved"
					text={say(text.newer)}
					why={say(text.newerWhy, { day: sayDay(locale, proof.ruleset.lastChecked) })}
				/>
				<ClaimRow context={context} sign="unproved" text={say(text.answers)} />
				<ClaimRow context={context} sign="checked" text={say(text.program)} why={say(text.programWhy)} />
				<ClaimRow context={context} sign="trusted" text={say(text.turning)} why={say(text.turningWhy)} />
			</ul>
		</MarginSection>
	)
}

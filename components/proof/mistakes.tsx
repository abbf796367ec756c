import { caseTableScore } from '@/lib/proof/score-of'
import { MarginSection } from '../ui/page/margin-section'
import styles from './cases.module.css'
import type { ProofContext } from './proof-context'

/** How many single changes of the rules would be noticed by a person in the case table. */
export function Mistakes({ words, say, locale, proof }: ProofContext) {
	const text = words.proof.mistakes
	const { mattering, equivalent, survivors } = caseTableScore(proof.id)
	const caught = mattering.length - survivors.length
	const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
	return (
		<MarginSection
			id="mistakes"
			title={say(text.title)}
			intro={say(text.lead, { all: mattering.length + equivalent.length })}
		>
			<p className={styles.noticed}>
				{say(text.noticed, {
					caught,
					all: mattering.length,
					share: share.format(caught / mattering.length),
				})}
			</p>
			<svg
				className={styles.bar}
				viewBox={`0 0 ${mattering.length} 1`}
				preserveAspectRatio="none"
				aria-hidden="true"
			>
				<rect width={caught} height="1" />
			</svg>
			<p className="small quiet">{say(text.how)}</p>
			{survivors.length > 0 && <p>{say(text.missed, { count: survivors.length })}</p>}
			{equivalent.length > 0 && (
				<p className="small quiet">{say(text.equal, { count: equivalent.length })}</p>
			)}
		</MarginSection>
	)
}

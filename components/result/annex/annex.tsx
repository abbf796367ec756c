import type { CheckedRuleset, ResultContext } from '../checked/context'
import styles from './annex.module.css'
import { AnnexContacts, AnnexSignature } from './annex-closing'
import { AnnexLadder } from './annex-ladder'
import { AnnexRuleset } from './annex-ruleset'
import { AnnexSources } from './annex-sources'
import { AnnexSteps } from './annex-steps'

type Props = {
	readonly context: ResultContext
	/** The rule sets on this paper, in order. */
	readonly shown: readonly CheckedRuleset[]
	/** Every rule set. */
	readonly all: readonly CheckedRuleset[]
	/** Answers that contradict each other. */
	readonly doubts?: React.ReactNode
}

/** What follows the first page of paper: each rule set on a new page, what is decisive, whom to ask, the sources. */
export function Annex({ context, shown, all, doubts }: Props) {
	const hasKVisa = shown.some(({ id }) => id === 'k-published')
	return (
		<div className={styles.annex} data-paper="annex">
			{shown.map((checked) => (
				<AnnexRuleset key={checked.id} {...context} checked={checked} shown={shown}>
					{checked.id === 'k-published' && (
						<>
							<AnnexSteps {...context} all={all} />
							<AnnexContacts {...context} />
						</>
					)}
				</AnnexRuleset>
			))}
			<AnnexLadder {...context} shown={shown} doubts={doubts} />
			<div className={styles.end}>
				{!hasKVisa && <AnnexContacts {...context} />}
				<AnnexSources {...context} />
				<AnnexSignature {...context} />
			</div>
		</div>
	)
}

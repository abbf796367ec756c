import { Notice } from '@/components/ui/notice'
import { sayDay } from '@/lib/i18n/say'
import { numberSources } from '@/lib/result/result-view'
import { ArrivalHeading } from '../../ui/arrival-heading'
import cards from '../cards/cards.module.css'
import { VerdictCard } from '../cards/verdict-card'
import type { AddLink, Checked, ResultContext, Ticks } from '../checked/context'
import section from '../checked/section.module.css'
import { Conditions } from '../conditions/conditions'
import { WhatDecides } from '../ladder/what-decides'
import { PaperSummary } from '../paper/paper-summary'
import { Contacts, Signature } from './closing'
import { EvidenceList } from './evidence-list'
import { NextSteps } from './next-steps'
import { Others } from './others'
import { PrintFooter } from './print-footer'
import styles from './result-sheet.module.css'
import { SourceList } from './source-list'
import { Versions } from './versions'

type Props = {
	readonly context: ResultContext
	/** Every rule set; those that were chosen have a card. */
	readonly all: readonly Checked[]
	/** The actions below the cards. */
	readonly actions: React.ReactNode
	/** The code of the answers, on paper. */
	readonly code?: React.ReactNode
	/** Answers that contradict one another, before the notice. */
	readonly doubts?: React.ReactNode
	/** How to hand the result over, after the evidence. */
	readonly handOver?: React.ReactNode
	/** Replaces the title at the start of the page. */
	readonly head?: React.ReactNode
	/** Which documents are ticked, where that is stored. */
	readonly ticks?: Ticks
	/** Leads to a check of a further rule set, where that is possible. */
	readonly addLink?: AddLink
}

const columns = [cards.one, cards.two, cards.three, cards.four]

/** The full results of one person, the same wherever they are computed, and on paper. */
export function ResultSheet({ context: given, all, ticks, addLink, ...slots }: Props) {
	const shown = all.filter(({ chosen }) => chosen)
	const context = {
		...given,
		inFull: new Set(shown.map(({ id }) => id)),
		numbers: numberSources(shown.map(({ ruleset }) => ruleset)),
	}
	const { words, say } = context
	const { card, conditions, disclaimer } = words.result
	return (
		<>
			<PrintFooter {...footerOf(context, shown)} />
			<PaperSummary context={context} shown={shown} code={slots.code} />
			<div className={styles.annex} data-paper="annex">
				{slots.head}
				<div className={`${styles.verdicts} no-print`}>
					<div className="page">
						{!slots.head && <ArrivalHeading as="h1">{say(card.title)}</ArrivalHeading>}
						<p className={styles.lead}>{say(card.lead, { count: shown.length })}</p>
						<div className={`${cards.cards} ${columns[shown.length - 1] ?? ''}`}>
							{shown.map((checked) => (
								<VerdictCard key={checked.id} {...context} checked={checked} hasLinks />
							))}
						</div>
						<div className={styles.actions}>{slots.actions}</div>
					</div>
				</div>
				<div className="page">
					<div className={styles.notices}>
						{slots.doubts}
						<div className="no-print">
							<Notice first={say(disclaimer.title)}>{say(disclaimer.text)}</Notice>
						</div>
					</div>
					<WhatDecides {...context} shown={shown} />
					<NextSteps {...context} all={all} addLink={addLink} />
					<EvidenceList {...context} shown={shown} ticks={ticks} />
					{slots.handOver}
					<section className={section.margin} id="conditions" aria-labelledby="conditions-title">
						<h2 id="conditions-title">{say(conditions.title)}</h2>
						<div className={styles.conditions}>
							{shown.map((checked) => (
								<Conditions key={checked.id} {...context} checked={checked} shown={shown} />
							))}
						</div>
					</section>
					<Others {...context} others={all.filter(({ chosen }) => !chosen)} addLink={addLink} />
					<Contacts {...context} />
					<Versions {...context} shown={shown} />
					<SourceList {...context} />
					<Signature {...context} />
				</div>
			</div>
		</>
	)
}

/** The footer of a printed result: the day, the rule sets and their versions. */
function footerOf({ words, say, speech }: ResultContext, shown: readonly Checked[]) {
	const versions = [...new Set(shown.map(({ ruleset }) => ruleset.version))]
	const sets = versions.map((version) => {
		const ids = shown.filter(({ ruleset }) => ruleset.version === version).map(({ id }) => id)
		const names = ids.map((id) => say(words.rulesets[id].name)).join(say(words.separators.places))
		return say(words.result.paperSet, { names, version })
	})
	const day = shown[0]?.result.asOf
	const parts = say(words.separators.parts)
	return {
		day: (day ? sayDay(speech.locale, day) : '') + parts,
		sets: sets.join(say(words.separators.entries)),
	}
}

import { Notice } from '@/components/ui/notices/notice'
import { ArrivalHeading } from '../../ui/page/arrival-heading'
import cards from '../cards/cards.module.css'
import { VerdictCard } from '../cards/verdict-card'
import type { AddLink, Checked, ResultContext, Ticks } from '../checked/context'
import section from '../checked/section.module.css'
import { Conditions } from '../conditions/conditions'
import { WhatDecides } from '../ladder/what-decides'
import { IfSettled } from '../sensitivity/if-settled'
import { Contacts } from './closing'
import { EvidenceList } from './evidence-list'
import { NamedWays } from './named-ways'
import { NextSteps } from './next-steps'
import { Others } from './others'
import { PaperSheet } from './paper-sheet'
import styles from './result-sheet.module.css'
import { SourceList } from './source-list'
import { Versions } from './versions'

type Props = {
	readonly context: ResultContext
	/** Every rule set; the chosen ones have a card. */
	readonly all: readonly Checked[]
	/** The actions below the cards. */
	readonly actions: React.ReactNode
	/** Answers that contradict each other, before the notice. */
	readonly doubts?: React.ReactNode
	/** Ways to continue from the result, before the evidence. */
	readonly further?: React.ReactNode
	/** What has changed since the last visit, above the cards. */
	readonly news?: React.ReactNode
	/** The choice to be told of changes, below the versions. */
	readonly watch?: React.ReactNode
	/** How to hand the result over, after the evidence. */
	readonly handOver?: React.ReactNode
	/** Replaces the title at the start of the page. */
	readonly head?: React.ReactNode
	/** Content of the printed result only. */
	readonly paper?: Pick<React.ComponentProps<typeof PaperSheet>, 'leftOff' | 'code' | 'notice'>
	/** Which documents are ticked, if that is stored. */
	readonly ticks?: Ticks
	/** Renders the link to a check of a further rule set, if that is possible. */
	readonly addLink?: AddLink
}

const columns = [cards.one, cards.two, cards.three, cards.four]

/** The full results of one person, the same wherever they are computed; printed as a sheet of its own. */
export function ResultSheet({ context: given, all, ticks, addLink, ...slots }: Props) {
	const shown = all.filter(({ chosen }) => chosen)
	const context = { ...given, inFull: new Set(shown.map(({ id }) => id)) }
	const { words, say } = context
	const { card, conditions, disclaimer } = words.result
	return (
		<>
			<PaperSheet context={given} all={all} doubts={slots.doubts} {...slots.paper} />
			<div className="no-print" data-sheet>
				{slots.head}
				<div className={styles.verdicts}>
					<div className="page">
						{!slots.head && <ArrivalHeading as="h1">{say(card.title)}</ArrivalHeading>}
						<p className={styles.lead}>{say(card.lead, { count: shown.length })}</p>
						{slots.news && <div className={styles.news}>{slots.news}</div>}
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
						<Notice first={say(disclaimer.title)}>{say(disclaimer.text)}</Notice>
					</div>
					<WhatDecides {...context} shown={shown} />
					<NamedWays {...context} shown={shown} />
					<NextSteps {...context} all={all} addLink={addLink} />
					{slots.further}
					<EvidenceList {...context} shown={shown} ticks={ticks} />
					{slots.handOver}
					<section className={section.margin} id="conditions" aria-labelledby="conditions-title">
						<h2 id="conditions-title">{say(conditions.title)}</h2>
						<div className={styles.conditions}>
							{shown.map((checked) => (
								<Conditions key={checked.id} {...context} checked={checked} />
							))}
						</div>
					</section>
					<IfSettled {...context} shown={shown} />
					<Others {...context} others={all.filter(({ chosen }) => !chosen)} addLink={addLink} />
					<Contacts {...context} />
					<Versions {...context} shown={shown}>
						{slots.watch}
					</Versions>
					<SourceList {...context} shown={shown} />
				</div>
			</div>
		</>
	)
}

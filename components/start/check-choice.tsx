'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import { defaultWay, type FormWay, isWay } from '@/lib/draft/form-way'
import { replaceDraft } from '@/lib/draft/set-aside'
import { choiceKey } from '@/lib/form/ways/choice-key'
import type { Locale } from '@/lib/i18n/locales'
import type { RulesetStatus } from '@/rules/ruleset'
import { defaultRulesets, isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { UnreadableNotice } from '../draft/unreadable-notice'
import { useDraft } from '../draft/use-draft'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import { useEarlySubmit } from '../early-submit/use-early-submit'
import { pathToNext } from '../form/steps/next-path'
import { ChoiceRow } from '../ui/fields/choice-row'
import choices from '../ui/fields/choices.module.css'
import actions from '../ui/fields/form-actions.module.css'
import question from '../ui/fields/question.module.css'
import { Tag } from '../ui/marks/tag'
import { FaultMessage } from '../ui/notices/fault-message'
import styles from './start.module.css'

const firstStep = '/check/you'

/**
 * Where the check continues. Before the first answer this is known without loading the rules, unless an unusual
 * choice is made.
 */
const firstPath = (rulesets: readonly RulesetId[]): string | Promise<string> =>
	rulesets.join() === defaultRulesets.join() ? firstStep : pathToNext({ offline: firstStep })

const rulesetsAmong = (data: FormData) => data.getAll('ruleset').filter(isRulesetId)
const waysAmong = (data: FormData) => data.getAll('way').filter(isWay)

/** A text for each choice of rule sets, by `choiceKey`. */
type ByChoice = Readonly<Record<string, string>>

type Props = {
	readonly locale: Locale
	/** The texts shown before anything has been saved, in the reader's language. */
	readonly texts: {
		readonly begin: string
		readonly beginNew: string
		readonly onDevice: string
		readonly chooseError: string
		readonly unreadable: string
		readonly legend: string
		readonly wayLegend: string
	}
	/** The ways, each with the number of its questions. */
	readonly ways: readonly {
		readonly id: FormWay
		readonly label: string
		readonly counts: ByChoice
		readonly second: ByChoice
	}[]
	readonly options: readonly {
		readonly id: RulesetId
		readonly label: string
		readonly status: RulesetStatus
		readonly tag: string
		readonly second: string
		/** How many questions it adds, in each way. */
		readonly adds: Readonly<Record<FormWay, ByChoice>>
	}[]
}

/** What to check, and how: a new check, which sets an unfinished one aside. */
export function CheckChoice({ locale, texts, ways, options }: Props) {
	const router = useRouter()
	const draft = useDraft()
	useKeepUnsaved()
	const [nothingChosen, setNothingChosen] = useState(false)
	const choice = useRef<HTMLFormElement>(null)
	useEarlySubmit(choice)
	const first = useRef<HTMLInputElement>(null)
	const chosen = draft?.rulesets ?? defaultRulesets
	const way = draft?.way ?? defaultWay
	const [picked, setPicked] = useState<{ rulesets: readonly RulesetId[]; way: FormWay } | null>(null)
	const isUnfinished = Object.keys(draft?.facts ?? {}).length > 0
	const counted = choiceKey(picked?.rulesets ?? chosen)

	const begin = async (data: FormData) => {
		const rulesets = rulesetsAmong(data)
		setNothingChosen(rulesets.length === 0)
		if (rulesets.length === 0) {
			first.current?.focus()
			return
		}
		const wanted = { rulesets, way: waysAmong(data)[0] ?? defaultWay }
		if (Object.keys(readDraft()?.facts ?? {}).length > 0)
			replaceDraft({ version: 1, savedOn: today(), ...wanted, employerInMind: false, facts: {} })
		else updateDraft(wanted, today())
		router.push(`/${locale}${await firstPath(rulesets)}`)
	}
	return (
		<>
			<UnreadableNotice text={texts.unreadable} />
			<form
				method="dialog"
				ref={choice}
				// Remounts the form for a new draft, so that its boxes are ticked.
				key={`${chosen} ${way}`}
				onSubmit={(event) => {
					event.preventDefault()
					begin(new FormData(event.currentTarget))
				}}
				onChange={(event) => {
					const data = new FormData(event.currentTarget)
					setPicked({ rulesets: rulesetsAmong(data), way: waysAmong(data)[0] ?? defaultWay })
				}}
			>
				<fieldset className={nothingChosen ? question.faulty : undefined}>
					<legend>
						<h2>{texts.legend}</h2>
					</legend>
					{nothingChosen && <FaultMessage role="alert">{texts.chooseError}</FaultMessage>}
					<div className={choices.choices}>
						{options.map(({ id, label, status, tag, second, adds }) => (
							<ChoiceRow
								key={id}
								ref={id === options[0]?.id ? first : undefined}
								type="checkbox"
								name="ruleset"
								value={id}
								label={
									<span className={styles.option}>
										<strong>{label}</strong>{' '}
										<span className={styles.adds}>{adds[picked?.way ?? way][counted]}</span>{' '}
										<span className={styles.what}>
											<Tag status={status}>{tag}</Tag> <span className={styles.line}>{second}</span>
										</span>
									</span>
								}
								defaultChecked={chosen.includes(id)}
							/>
						))}
					</div>
				</fieldset>
				<fieldset className={styles.ways}>
					<legend>
						<h2>{texts.wayLegend}</h2>
					</legend>
					<div className={`${choices.choices} ${styles.wayChoices}`} aria-live="polite">
						{ways.map(({ id, label, counts, second }) => (
							<ChoiceRow
								key={id}
								type="radio"
								name="way"
								value={id}
								label={<strong>{label}</strong>}
								second={
									<>
										{counts[counted]} <span className={styles.wide}>{second[counted]}</span>
									</>
								}
								defaultChecked={way === id}
							/>
						))}
					</div>
				</fieldset>
				<p className={actions.actions}>
					<button
						type="submit"
						className={isUnfinished ? 'button second' : 'button'}
						data-action={isUnfinished ? 'new-check' : 'next'}
					>
						{isUnfinished ? texts.beginNew : texts.begin}
					</button>
					<span className={styles.blank}>{texts.onDevice}</span>
				</p>
			</form>
		</>
	)
}

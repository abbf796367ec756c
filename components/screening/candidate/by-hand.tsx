'use client'

import { useMemo, useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { Notice } from '@/components/ui/notices/notice'
import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import { withAgeGiven } from '@/lib/screening/model/age'
import { randomId } from '@/lib/screening/model/random-id'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { isSensitive } from '@/lib/screening/model/sensitive'
import type { ComingBack } from '@/lib/screening/removed/removed-people'
import { askedFor } from '@/lib/screening/role/asked-for'
import { type FactId, factIds } from '@/rules/facts'
import { AskComingBack } from '../deleting/coming-back'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { FormFaults } from '../desk/form-faults'
import { NotFound } from '../desk/not-found'
import { fragmentOf, goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import { useCandidate } from '../desk/use-candidate'
import { ViewTitle } from '../desk/view-title'
import { FactSections } from '../fact-form/fact-sections'
import { PersonFields, usePerson } from '../fact-form/person-fields'
import { useFactForm } from '../fact-form/use-fact-form'
import { CellFaultText } from '../import/asked/cell-fault-text'
import { DutiesNotice } from '../keeping/duties-notice'
import { Presence } from '../presence/presence'

const emptyCandidate = (role: string): Candidate => ({
	key: randomId(),
	id: '',
	name: '',
	facts: {},
	roles: [role],
	source: { kind: 'hand' },
	savedOn: today(),
})

/** A candidate entered or corrected by hand, with the fields of the questionnaire. */
export default function ByHand({
	role: id,
	candidate,
}: {
	readonly role: string
	readonly candidate?: string
}) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	if (!role) return <NotFound />
	return candidate ? <Known role={role} candidate={candidate} /> : <New key={role.id} role={role} />
}

function New({ role }: { readonly role: Role }) {
	const [fresh] = useState(() => emptyCandidate(role.id))
	return <Form role={role} candidate={fresh} isNew />
}

function Known({ role, candidate }: { readonly role: Role; readonly candidate: string }) {
	const kept = useCandidate(candidate)
	if (kept === undefined) return null
	return kept ? <Form role={role} candidate={kept.candidate} isNew={false} /> : <NotFound />
}

type FormProps = { readonly role: Role; readonly candidate: Candidate; readonly isNew: boolean }

function Form({ role, candidate, isNew }: FormProps) {
	const { locale, words, say, change } = useScreening()
	const text = words.screen.hand
	const naming = usePerson(candidate)
	const [isForAll, setForAll] = useState(candidate.roles === 'all')
	const [attempt, setAttempt] = useState(0)
	const [comingBack, setComingBack] = useState<ComingBack | null>(null)
	const { withdrawn } = candidate
	const possible = useMemo(() => askedFor(role), [role])
	const asked = useMemo(
		() => (withdrawn ? possible.filter((fact) => !isSensitive(fact)) : possible),
		[possible, withdrawn],
	)
	const fields = useFactForm(factIds, candidate.facts)
	const title = say(isNew ? text.newTitle : text.editTitle)
	const isFaulty = attempt > 0 && naming.isNameless

	async function save(reason?: string) {
		const read = fields.read()
		setAttempt((count) => count + 1)
		if (read.faults.length > 0 || naming.isNameless) return
		const known = read.facts
		// An unreadable cell no longer counts once its fact is answered by hand.
		const faults = candidate.faults?.filter(
			({ fact }) => fact === null || known[fact as FactId] === undefined,
		)
		const saved: Candidate = {
			...withAgeGiven(candidate, known.age, today()),
			...naming.person,
			facts: known,
			roles: isForAll ? 'all' : candidate.roles === 'all' ? [role.id] : candidate.roles,
			...(faults && { faults }),
		}
		if (isNew) {
			const [deleted] = await change('saveCandidates', { saved: [saved], reason })
			if (deleted) return setComingBack(deleted)
		} else await change('editCandidate', { before: candidate, after: saved, kind: 'edit' })
		goTo({ view: 'table', role: role.id }, { replace: true })
	}
	const messages = [...(isFaulty ? [{ id: 'candidate-name', text: naming.message }] : []), ...fields.messages]
	return (
		<div className="page">
			<FormFaults key={attempt} title={title} faults={messages} />
			<div className={styles.head}>
				<Crumbs role={role} />
				{!isNew && <Presence candidate={candidate.key} opening={role.id} />}
				<ViewTitle>{title}</ViewTitle>
				<p className="lead">{say(text.lead)}</p>
			</div>
			<DutiesNotice>
				{candidate.faults && candidate.faults.length > 0 && (
					<Notice kind="care">
						<p>
							<strong>{say(words.screen.sheet.faults)}</strong>
						</p>
						<ul>
							{candidate.faults.map((fault) => (
								<li key={`${fault.heading} ${fault.value} ${fault.entry}`}>
									<strong>{fault.heading}</strong> <CellFaultText fault={fault} />
								</li>
							))}
						</ul>
					</Notice>
				)}
				<DialogForm className={styles.handForm} onSubmit={() => save()}>
					<PersonFields of={naming} prefix="candidate" isFaulty={isFaulty} />
					<div className={choices.choices}>
						<ChoiceRow
							type="checkbox"
							label={say(text.forAll)}
							checked={isForAll}
							onChange={({ target }) => setForAll(target.checked)}
						/>
					</div>
					{withdrawn && asked.length < possible.length && (
						<p className="quiet">
							{say(words.screen.withdrawing.notAsked, { on: sayDay(locale, withdrawn.sensitive) })}
						</p>
					)}
					<FactSections fields={fields} asked={asked} unsure={words.form.unsure} />
					<p className={styles.actions}>
						<button type="submit" className="button" data-action="save-candidate">
							{say(text.save)}
						</button>
						<a className="link" href={fragmentOf({ view: 'table', role: role.id })}>
							{say(words.screen.cancel)}
						</a>
					</p>
				</DialogForm>
				{comingBack && (
					<AskComingBack person={comingBack} onReason={save} onLeave={() => setComingBack(null)} />
				)}
			</DutiesNotice>
		</div>
	)
}

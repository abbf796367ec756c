'use client'

import { useEffect, useMemo, useState } from 'react'
import { type Decoded, decodeHandoff } from '@/lib/handoff/decode-handoff'
import { sayDay } from '@/lib/i18n/say'
import { outcomeStanding } from '@/lib/result-view'
import { mergeReply } from '@/lib/screening/merge-reply'
import type { Candidate, Role } from '@/lib/screening/model'
import { randomId } from '@/lib/screening/random-id'
import { screenOne } from '@/lib/screening/screen-one'
import { today } from '@/lib/today'
import form from '../form/form.module.css'
import { Fault } from '../handoff/fault'
import { Mark } from '../mark'
import { Notice } from '../notice'
import { Crumbs } from './crumbs'
import { useScreening } from './desk-context'
import { DutiesNotice } from './duties-notice'
import { FormFaults } from './form-faults'
import { goTo, hashOf } from './route'
import styles from './screen.module.css'
import { TextField } from './text-field'
import { lastRole } from './use-view-state'

type Read = Extract<Decoded, { kind: 'read' }>

/** Takes answers that were handed over into the candidates: as a new one, or as the reply to a personal link. */
export default function TakeView({ code }: { readonly code: string }) {
	const { words, say } = useScreening()
	const text = words.screen.take
	const decoded = useMemo(() => decodeHandoff(code), [code])
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs />
				<h1>{say(text.title)}</h1>
			</div>
			{decoded.kind !== 'read' ? (
				<Fault kind={decoded.kind} words={words.handoff.faults} say={say} />
			) : decoded.purpose === 'invitation' ? (
				<Notice kind="care" first={say(text.invitation.title)}>
					{say(text.invitation.text)}
				</Notice>
			) : (
				<Take read={decoded} />
			)}
		</div>
	)
}

function Take({ read }: { readonly read: Read }) {
	const { ask, state } = useScreening()
	const [known, setKnown] = useState<Candidate | null>()
	const { reference } = read
	useEffect(() => {
		let isCurrent = true
		const asked = reference === null ? Promise.resolve(null) : ask('candidate', reference)
		asked.then((kept) => isCurrent && setKnown(kept?.candidate ?? null))
		return () => {
			isCurrent = false
		}
	}, [ask, reference])
	if (known === undefined) return null
	if (state.roles.length === 0) return <NoRole />
	return known ? <Update read={read} known={known} /> : <New read={read} />
}

function NoRole() {
	const { words, say } = useScreening()
	return (
		<>
			<p className="lead">{say(words.screen.take.noRole)}</p>
			<p>
				<a className="button" href={hashOf({ view: 'new-role' })}>
					{say(words.screen.home.create)}
				</a>
			</p>
		</>
	)
}

/** The reply to a personal link: the row that it was made for is known. */
function Update({ read, known }: { readonly read: Read; readonly known: Candidate }) {
	const { locale, words, say, ask, state } = useScreening()
	const text = words.screen.take
	const merged = mergeReply(known, read.facts)
	const role =
		state.roles.find(({ id }) => known.roles === 'all' || known.roles.includes(id)) ?? state.roles[0]
	if (!role) return null
	const name = known.name || known.id
	async function update(to: Role) {
		await ask('saveCandidates', { saved: [{ ...merged, savedOn: today() }] })
		goTo({ view: 'table', role: to.id }, { replace: true })
	}
	return (
		<div className={styles.take}>
			<p className="lead">{say(text.reply, { name, date: sayDay(locale, read.asOf) })}</p>
			<p>{say(text.statement)}</p>
			<Preview role={role} facts={merged.facts} before={known.facts} />
			<p>
				<button type="button" className="button" data-action="take" onClick={() => update(role)}>
					{say(text.update, { name })}
				</button>
			</p>
		</div>
	)
}

function New({ read }: { readonly read: Read }) {
	const { locale, words, say, ask, state } = useScreening()
	const text = words.screen.take
	const [name, setName] = useState('')
	const [own, setOwn] = useState('')
	const [roleId, setRoleId] = useState(lastRole() ?? state.roles[0]?.id ?? '')
	const [attempt, setAttempt] = useState(0)
	const role = state.roles.find(({ id }) => id === roleId) ?? state.roles[0]
	const isNameless = attempt > 0 && name.trim() === '' && own.trim() === ''
	if (!role) return null
	const roleToTake = role

	async function take() {
		setAttempt((count) => count + 1)
		if (name.trim() === '' && own.trim() === '') return
		const candidate: Candidate = {
			key: randomId(),
			id: own.trim(),
			name: name.trim(),
			facts: read.facts,
			roles: [roleToTake.id],
			source: { kind: 'code' },
			savedOn: today(),
		}
		await ask('saveCandidates', { saved: [candidate] })
		goTo({ view: 'table', role: roleToTake.id }, { replace: true })
	}
	return (
		<>
			<FormFaults
				key={attempt}
				faults={isNameless ? [{ id: 'take-name', text: say(words.screen.hand.nameMissing) }] : []}
			/>
			<p className="lead">{say(text.lead, { date: sayDay(locale, read.asOf) })}</p>
			<p>{say(text.statement)}</p>
			<DutiesNotice>
				<form
					method="dialog"
					className={styles.take}
					noValidate
					onSubmit={(event) => {
						event.preventDefault()
						take()
					}}
				>
					<p className={styles.field}>
						<label htmlFor="take-role">{say(text.role)}</label>
						<select
							id="take-role"
							className={form.select}
							value={role.id}
							onChange={({ target }) => setRoleId(target.value)}
						>
							{state.roles.map((one) => (
								<option key={one.id} value={one.id}>
									{one.name}
								</option>
							))}
						</select>
					</p>
					<Preview role={role} facts={read.facts} />
					<TextField
						id="take-name"
						label={say(words.screen.hand.name)}
						hint={say(text.nameHint)}
						value={name}
						fault={isNameless ? say(words.screen.hand.nameMissing) : null}
						onText={setName}
					/>
					<TextField
						id="take-id"
						label={say(words.screen.hand.id)}
						hint={say(words.screen.hand.idHint)}
						value={own}
						fault={null}
						onText={setOwn}
					/>
					<p>
						<button type="submit" className="button" data-action="take">
							{say(text.take)}
						</button>
					</p>
				</form>
			</DutiesNotice>
		</>
	)
}

type PreviewProps = {
	readonly role: Role
	readonly facts: Candidate['facts']
	readonly before?: Candidate['facts']
}

/** What comes out for the role with these answers, and what came out before. */
function Preview({ role, facts, before }: PreviewProps) {
	const { words, say } = useScreening()
	const text = words.screen.take
	const [ruleset = 'article'] = role.rulesets
	const outcomeOf = (known: Candidate['facts']) =>
		screenOne(role, { facts: known }, { ruleset, asOf: today() })
	const result = outcomeOf(facts)
	return (
		<p className={styles.outcomeLine}>
			<Mark kind={outcomeStanding(result)} />
			<span>
				{say(text.outcome, {
					role: role.name,
					ruleset: say(words.rulesets[ruleset].name),
					outcome: say(words.screen.table.outcomes[result.outcome]),
				})}{' '}
				{before && say(text.before, { outcome: say(words.screen.table.outcomes[outcomeOf(before).outcome]) })}
			</span>
		</p>
	)
}

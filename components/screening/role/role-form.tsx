'use client'

import { useMemo, useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import { today } from '@/lib/day/today'
import { inOneLine } from '@/lib/i18n/one-line'
import { randomId } from '@/lib/screening/model/random-id'
import type { Role } from '@/lib/screening/model/records'
import { factsOfRulesets } from '@/lib/screening/role/asked-for'
import { employerFacts } from '@/lib/screening/role/role-facts'
import type { FactId } from '@/rules/facts'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { DeskTextField } from '../desk/desk-text-field'
import { DialogForm } from '../desk/dialog-form'
import { FormFaults } from '../desk/form-faults'
import { NotFound } from '../desk/not-found'
import { pendingCode } from '../desk/pending'
import { fragmentOf, goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import { FactSections } from '../fact-form/fact-sections'
import { useAnswered, useFactForm } from '../fact-form/use-fact-form'
import { RoleTabs } from '../role-tabs/role-tabs'
import { StagesField } from '../stages/stages-field'
import { useStages } from '../stages/use-stages'
import { RoleFindings } from './role-findings'
import { RoleRulesets } from './role-rulesets'

const emptyRole = (): Role => ({
	id: randomId(),
	name: '',
	gap: '',
	rulesets: ['k-published', 'work-permit'],
	facts: {},
	createdOn: today(),
	changedOn: today(),
})

/** Questions for the employer that some criterion of these rule sets depends on. */
const askedUnder = (chosen: readonly RulesetId[]): readonly FactId[] =>
	factsOfRulesets(chosen).filter((fact) => employerFacts.includes(fact))

/** Creates or edits a role. */
export default function RoleForm({ role }: { readonly role?: string }) {
	const { state } = useScreening()
	const known = state.roles.find(({ id }) => id === role)
	const [fresh] = useState(emptyRole)
	if (role && !known) return <NotFound />
	return <Form role={known ?? fresh} isNew={!known} />
}

function Form({ role, isNew }: { readonly role: Role; readonly isNew: boolean }) {
	const { words, say, change } = useScreening()
	const text = words.screen.role
	const [name, setName] = useState(role.name)
	const [gap, setGap] = useState(role.gap)
	const [chosen, setChosen] = useState(() => inLawOrder(role.rulesets))
	const [noSpecialRoutes, setNoSpecialRoutes] = useState(role.noSpecialRoutes === true)
	const stages = useStages(role, isNew)
	const [attempt, setAttempt] = useState(0)
	const fields = useFactForm(employerFacts, role.facts)
	const asked = useMemo(() => askedUnder(chosen), [chosen])
	const isTried = attempt > 0
	const noName = isTried && inOneLine(name) === ''
	const noRulesets = isTried && chosen.length === 0
	const back = fragmentOf(isNew ? { view: 'home' } : { view: 'table', role: role.id })

	async function save() {
		const read = fields.read()
		setAttempt((count) => count + 1)
		const isFaulty = inOneLine(name) === '' || chosen.length === 0 || stages.nameless.length > 0
		if (read.faults.length > 0 || isFaulty) return
		const facts = read.facts
		const { noSpecialRoutes: _, ...before } = role
		const said = { name, gap, rulesets: chosen, facts, ...(noSpecialRoutes && { noSpecialRoutes }) }
		const saved = { ...before, ...said, changedOn: today() }
		if (!stages.isChanged) await change('saveRoles', [saved])
		else await change('saveStages', { role: { ...saved, stages: stages.read() }, moves: stages.moves })
		const code = pendingCode.take()
		goTo(code ? { view: 'take', code } : { view: 'table', role: role.id }, { replace: true })
	}
	const messages = [
		...(noName ? [{ id: 'role-name', text: say(text.nameMissing) }] : []),
		...(noRulesets ? [{ id: 'role-rulesets', text: say(text.rulesetsMissing) }] : []),
		...fields.messages,
		...(isTried
			? stages.nameless.map((id) => ({ id: `stage-${id}`, text: say(words.screen.stages.nameMissing) }))
			: []),
	]
	return (
		<>
			{!isNew && <RoleTabs role={role} here="edit-role" />}
			<div className="page">
				<FormFaults key={attempt} title={isNew ? say(text.newTitle) : role.name} faults={messages} />
				<div className={styles.head}>
					{isNew && (
						<>
							<Crumbs />
							<ViewTitle>{say(text.newTitle)}</ViewTitle>
						</>
					)}
					<p className="lead">{say(text.lead)}</p>
				</div>
				<DialogForm className={styles.roleForm} onSubmit={save}>
					<div className={styles.questions}>
						<DeskTextField
							id="role-name"
							label={say(text.name)}
							hint={say(text.nameHint)}
							value={name}
							fault={noName ? say(text.nameMissing) : null}
							onText={setName}
						/>
						<DeskTextField
							id="role-gap"
							label={say(text.gap)}
							hint={say(text.gapHint)}
							value={gap}
							fault={null}
							rows={3}
							onText={setGap}
						/>
						<RoleRulesets chosen={chosen} onChosen={setChosen} />
						{factsOfRulesets(chosen).includes('specialRoutes') && (
							<ChoiceRow
								type="checkbox"
								name="noSpecialRoutes"
								checked={noSpecialRoutes}
								label={say(text.noSpecialRoutes)}
								second={say(text.noSpecialRoutesHint)}
								onChange={({ target }) => setNoSpecialRoutes(target.checked)}
							/>
						)}
						<FactSections fields={fields} asked={asked} unsure={text.leaveOpen} />
						<StagesField stages={stages} isTried={isTried} />
						<p className={styles.actions}>
							<button type="submit" className="button" data-action="save-role">
								{say(text.save)}
							</button>
							<a className="link" href={back}>
								{say(words.screen.cancel)}
							</a>
						</p>
					</div>
					<aside className={styles.findings} aria-labelledby="findings">
						<h2 id="findings">{say(text.findings)}</h2>
						<LiveFindings control={fields.control} asked={asked} chosen={chosen} />
					</aside>
				</DialogForm>
			</div>
		</>
	)
}

type LiveProps = {
	readonly control: ReturnType<typeof useFactForm>['control']
	readonly asked: readonly FactId[]
	readonly chosen: readonly RulesetId[]
}

function LiveFindings({ control, asked, chosen }: LiveProps) {
	const { locale } = useScreening()
	const facts = useAnswered(control, asked, locale)
	return <RoleFindings facts={facts} rulesets={chosen} />
}

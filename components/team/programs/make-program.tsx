import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import field from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { maxMemberNameCharacters } from '@/lib/limits/account-limits'
import { maxProgramDays, usualProgramDays } from '@/lib/limits/program-limits'
import { type ProgramScope, programScopes } from '@/lib/records/rights/program-scopes'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import type { OpeningAccess } from '@/lib/team-api/routes/members'
import { makeProgramRoute } from '@/lib/team-api/routes/programs'
import { nameFault, passwordFault } from '../fields/faults'
import fields from '../fields/fields.module.css'
import { PasswordField } from '../fields/password-field'
import { ShownOnce } from '../fields/shown-once'
import { TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import styles from '../invite/invite.module.css'
import choosing from '../openings/openings.module.css'
import { OpeningsChoice, seesNothing } from '../openings/openings-choice'
import type { OpeningOption } from '../openings/say-access'
import { useTeam } from '../session/team-context'

type Props = {
	readonly openings: readonly OpeningOption[]
	readonly onMade: () => void
	readonly onClose: () => void
}

const periods = [30, usualProgramDays, 180, maxProgramDays]

/** Makes a token for a program, which is shown once. */
export function MakeProgram({ openings, onMade, onClose }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [name, setName] = useState('')
	const [scopes, setScopes] = useState<readonly ProgramScope[]>([])
	const [access, setAccess] = useState<OpeningAccess>(
		openings.length === 0 ? { openings: 'all', newOpenings: true } : { openings: [], newOpenings: false },
	)
	const [days, setDays] = useState<number>(usualProgramDays)
	const [password, setPassword] = useState('')
	const [token, setToken] = useState<string | null>(null)
	const text = words.programs
	const firstScope = `scope-${programScopes[0]}`
	const tick = (scope: ProgramScope, isTicked: boolean) =>
		setScopes(programScopes.filter((one) => (one === scope ? isTicked : scopes.includes(one))))
	return (
		<section className={styles.invite} aria-labelledby="make-program">
			<h2 id="make-program">{token === null ? say(text.make) : say(text.made, { name: name.trim() })}</h2>
			{token !== null ? (
				<ShownOnce
					secret={token}
					text={say(text.madeText)}
					words={{
						copy: say(text.copy),
						copied: say(text.copied),
						copyFailed: say(text.copyFailed),
						close: say(text.close),
					}}
					onClose={onClose}
				/>
			) : (
				<TeamForm
					title={say(text.make)}
					check={() => [
						nameFault(team, 'program-name', name),
						scopes.length === 0 ? { id: firstScope, text: say(text.mayNone) } : null,
						seesNothing(access) ? { id: 'program-openings-these', text: say(words.access.none) } : null,
						passwordFault(team, 'own-password', password),
					]}
					send={() =>
						postToTeam(makeProgramRoute, {
							name: name.trim(),
							scopes: [...scopes],
							openings: access.openings === 'all' ? 'all' : [...access.openings],
							days,
							password,
						})
					}
					at={{
						'name-missing': 'program-name',
						'name-taken': 'program-name',
						'password-wrong': 'own-password',
					}}
					onDone={(made) => {
						setToken(made.token)
						onMade()
					}}
					submit={say(text.submit)}
					busy={say(text.busy)}
					beside={
						<button type="button" className="link" onClick={onClose}>
							{say(words.frame.cancel)}
						</button>
					}
				>
					{(faultOf) => (
						<>
							<TextField
								id="program-name"
								label={say(text.name)}
								hint={say(text.nameHint)}
								maxLength={maxMemberNameCharacters}
								autoComplete="off"
								dir="auto"
								value={name}
								fault={faultOf('program-name')}
								onText={setName}
							/>
							<fieldset
								className={faultOf(firstScope) ? `${choosing.choice} ${fields.faulty}` : choosing.choice}
							>
								<legend>{say(text.may)}</legend>
								{faultOf(firstScope) && <FaultMessage>{faultOf(firstScope)}</FaultMessage>}
								<div className={choices.choices}>
									{programScopes.map((scope) => (
										<ChoiceRow
											key={scope}
											type="checkbox"
											id={`scope-${scope}`}
											name="scopes"
											checked={scopes.includes(scope)}
											label={say(text.scopes[scope])}
											second={scope === 'audit:read' ? say(text.auditWhole) : undefined}
											onChange={({ target }) => tick(scope, target.checked)}
										/>
									))}
								</div>
							</fieldset>
							<OpeningsChoice
								id="program-openings"
								legend={say(text.openings)}
								canGrow={false}
								openings={openings}
								access={access}
								fault={faultOf('program-openings-these')}
								onAccess={setAccess}
							/>
							<div className={styles.may}>
								<label htmlFor="program-days">{say(text.valid)}</label>
								<select
									id="program-days"
									className={field.field}
									value={days}
									onChange={({ target }) => setDays(Number(target.value))}
								>
									{periods.map((period) => (
										<option key={period} value={period}>
											{say(text.days, { days: period })}
										</option>
									))}
								</select>
							</div>
							<PasswordField
								id="own-password"
								label={say(text.password)}
								value={password}
								fault={faultOf('own-password')}
								onText={setPassword}
							/>
						</>
					)}
				</TeamForm>
			)}
		</section>
	)
}

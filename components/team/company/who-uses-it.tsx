import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import fields from '@/components/ui/fields/field.module.css'
import { Notice } from '@/components/ui/notices/notice'
import { sayList } from '@/lib/i18n/say'
import type { CompanyMember } from '@/lib/team-api/routes/company'
import { type GroupPermissions, mayEnter, mayEnterAsOwner } from '@/lib/team-rights/group-permissions'
import { useTeam } from '../session/team-context'
import styles from './company.module.css'

/** Whether everybody has to use the company's account, and which owner keeps a password. */
export type Demand = { readonly isDemanded: boolean; readonly keeper: string | null }

type Props = {
	readonly members: readonly CompanyMember[]
	readonly ownId: string
	readonly groups: GroupPermissions
	readonly demand: Demand
	readonly onDemand: (demand: Demand) => void
}

/** Who uses the company's account, with a preview of who could no longer sign in. */
export function WhoUsesIt({ members, ownId, groups, demand, onDemand }: Props) {
	const { words, say } = useTeam()
	const text = words.company.setup
	const { isDemanded, keeper } = demand
	const keepers = members.filter(({ permission, hasPassword }) => permission === 'owner' && hasPassword)
	return (
		<section className={styles.part} aria-labelledby="company-who">
			<h2 id="company-who">{say(text.who)}</h2>
			<fieldset>
				<legend className="visually-hidden">{say(text.who)}</legend>
				<div className={choices.choices}>
					<ChoiceRow
						type="radio"
						name="company-who"
						checked={!isDemanded}
						label={say(text.everyone)}
						second={say(text.everyoneHint)}
						onChange={() => onDemand({ ...demand, isDemanded: false })}
					/>
					<ChoiceRow
						type="radio"
						name="company-who"
						checked={isDemanded}
						label={say(text.demanded)}
						second={say(text.demandedHint)}
						onChange={() => onDemand({ ...demand, isDemanded: true })}
					/>
				</div>
			</fieldset>
			{isDemanded && (
				<>
					<div>
						<label htmlFor="company-keeper">
							<strong>{say(text.keeper)}</strong>
						</label>
						<select
							id="company-keeper"
							className={fields.select}
							value={keeper ?? ''}
							onChange={({ target }) => onDemand({ isDemanded, keeper: target.value || null })}
						>
							<option value="">{say(text.nobodyKeeps)}</option>
							{keepers.map(({ id, name, hasSecondFactor }) => (
								<option key={id} value={id}>
									{say(hasSecondFactor ? text.keeperFactor : text.keeperNoFactor, { name })}
								</option>
							))}
						</select>
					</div>
					<Preview members={members} ownId={ownId} groups={groups} keeper={keeper} />
				</>
			)}
		</section>
	)
}

type PreviewProps = Pick<Props, 'members' | 'ownId' | 'groups'> & { readonly keeper: string | null }

function Preview({ members, ownId, groups, keeper }: PreviewProps) {
	const { locale, words, say } = useTeam()
	const text = words.company.setup
	const out = members.filter((member) => member.id !== keeper && !mayEnter(groups, member))
	const own = members.find(({ id }) => id === ownId)
	const stays = keeper === ownId || (own !== undefined && mayEnterAsOwner(groups, own))
	const names = sayList(
		locale,
		out.map(({ name }) => name),
	)
	return (
		<div role="status" data-locked-out={out.length}>
			<Notice kind="care">
				{out.length === 0 ? (
					<p>{say(text.allEnter)}</p>
				) : (
					<p>
						<strong>{say(text.someOut, { count: out.length, all: members.length, names })}</strong>{' '}
						{say(text.connectFirst)}
					</p>
				)}
				<p>{stays ? say(text.youStay) : <strong>{say(text.youOut)}</strong>}</p>
			</Notice>
		</div>
	)
}

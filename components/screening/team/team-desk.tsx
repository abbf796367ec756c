'use client'

import { lazy, useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react'
import type { TeamOpening } from '@/lib/exchange/desk/team-methods'
import { isSameValue } from '@/lib/exchange/same-value'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { isStoppedAt } from '@/lib/screening/desk/exchange-state'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { mayWhole } from '@/lib/team-rights/may'
import { type MemberAccess, permissionAt, permissionsOf } from '@/lib/team-rights/permission-at'
import { type GiveControl, GiveSlot } from '../bulk/give-slot'
import { type CandidateRenderer, TeamRecordSlot } from '../candidate/team-record-slot'
import { OwnRulesSlot } from '../export/own-rules-slot'
import { DeskApp } from '../frame/desk-app'
import { RetentionSlot } from '../keeping/retention-slot'
import { EmptySlot } from '../table/empty-slot'
import { BringOwnList } from './bring-own-list'
import { LoadingNotice, WaitsForList } from './loading-notice'
import { NoOpenings } from './no-openings'
import { endTeamDesk, teamClient } from './open-team'
import { TeamDeskProvider, useExchange } from './team-context'
import type { TeamDeskWords } from './team-desk-words'
import { TeamExportGate } from './team-export-gate'
import { TeamNews } from './team-news'
import { TeamSaveLine, unsettledHash } from './team-save-line'

const UnsettledView = lazy(() => import(/* webpackChunkName: "screen-records" */ './unsettled-view'))

type Props = {
	readonly locale: EmployerLocale
	readonly words: TeamDeskWords
	readonly workspace: { readonly id: string }
	readonly member: TeamOpening['member'] & MemberAccess
	/** This device in the workspace, and the openings that it holds; null for all. */
	readonly device: { readonly slot: number; readonly openings: readonly string[] | null }
	/** Additional messages before every view, and additional views by their fragments. */
	readonly news?: React.ReactNode
	readonly moreViews?: (hash: string) => React.ReactNode
	/** Describes what the team itself has set, in a sheet. */
	readonly ownRules: (own: OwnParameters) => string
	/** Shows what a team has of a candidate beside the record. */
	readonly ofTeam?: CandidateRenderer
	/** How selected candidates are given to an interviewer. */
	readonly giving?: GiveControl
	/** Shows for how many days records are kept. */
	readonly retention?: React.ReactNode
	/** Called when anybody has done something in the workspace. */
	readonly onNews: () => void
	/** Called when this device is no longer signed in and the person wants to sign in again. */
	readonly onSignIn: () => void
	/** Called when the member was removed: nothing of the list may stay on the page. */
	readonly onRemoved: () => void
}

/** The desk of a team: the same views, for the list that its members share. */
export function TeamDesk(props: Props) {
	const {
		locale,
		words,
		workspace,
		member,
		device,
		onSignIn,
		onRemoved,
		onNews,
		news,
		moreViews,
		ownRules,
		ofTeam = null,
		giving = null,
		retention = null,
	} = props
	const { id, name } = member
	// Each reading of the session brings another object, mostly with the same in it: nothing is drawn again for that.
	const [access, setAccess] = useState<MemberAccess>(member)
	if (!isSameValue(access, member)) setAccess(member)
	const roles = [...permissionsOf(access)]
	const client = useMemo(
		() => teamClient({ workspace: workspace.id, member: { id, name }, slot: device.slot }),
		[workspace.id, id, name, device.slot],
	)
	const isStopped = useSyncExternalStore(
		client.subscribeTeam,
		() => isStoppedAt(client.exchange()),
		() => false,
	)
	const shared = useMemo(
		() => ({ client, text: words.teamDesk, say: sayIn(locale), onSignIn }),
		[client, words, locale, onSignIn],
	)
	const nothingGiven = (opening: string) =>
		permissionAt(access, opening) === 'interviewer' ? (
			<p className="lead">{shared.say(words.teamDesk.nothingGiven)}</p>
		) : null
	return (
		<TeamDeskProvider value={shared}>
			<TeamExportGate>
				<OwnRulesSlot value={ownRules}>
					<TeamRecordSlot value={ofTeam}>
						<GiveSlot value={giving}>
							<EmptySlot value={nothingGiven}>
								<RetentionSlot value={retention}>
									<DeskApp
										locale={locale}
										words={words}
										open={() => client}
										access={access}
										seesAll={member.openings === 'all' && device.openings === null}
										saving={TeamSaveLine}
										news={
											<>
												<TeamNews />
												<LoadingNotice />
												<NotifyOfNews onNews={onNews} />
												{news}
											</>
										}
										inPlaceOfWhole={<WaitsForList />}
										waitingNews={<TeamNews />}
										isStopped={isStopped}
										home={
											roles.some((permission) => mayWhole('roles', 'add', { permission, sight: 'none' })) ? (
												<BringOwnList />
											) : (
												<NoOpenings isInterviewer={roles.every((one) => one === 'interviewer')} />
											)
										}
										moreViews={(hash) =>
											`#${hash}` === unsettledHash ? <UnsettledView /> : moreViews?.(hash)
										}
									/>
								</RetentionSlot>
							</EmptySlot>
						</GiveSlot>
					</TeamRecordSlot>
				</OwnRulesSlot>
			</TeamExportGate>
			<LeaveOnRemoval onRemoved={onRemoved} />
		</TeamDeskProvider>
	)
}

function NotifyOfNews({ onNews }: Pick<Props, 'onNews'>) {
	const { newest } = useExchange()
	const tell = useEffectEvent(onNews)
	// biome-ignore lint/correctness/useExhaustiveDependencies: for each entry
	useEffect(() => tell(), [newest])
	return null
}

function LeaveOnRemoval({ onRemoved }: Pick<Props, 'onRemoved'>) {
	const isRemoved = useExchange().stage === 'removed'
	const leave = useEffectEvent(() => {
		endTeamDesk()
		onRemoved()
	})
	useEffect(() => {
		if (isRemoved) leave()
	}, [isRemoved])
	return null
}

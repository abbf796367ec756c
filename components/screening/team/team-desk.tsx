'use client'

import { lazy, useMemo } from 'react'
import type { TeamOpening } from '@/lib/exchange/desk/team-methods'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type OfCandidate, OwnPageSlot } from '../candidate/own-page-slot'
import { DeskApp } from '../frame/desk-app'
import { BringOwnList } from './bring-own-list'
import { teamClient } from './open-team'
import { TeamDeskProvider } from './team-context'
import type { TeamDeskWords } from './team-desk-words'
import { TeamNews } from './team-news'
import { TeamSaveLine, unsettledHash } from './team-save-line'

const UnsettledView = lazy(() => import(/* webpackChunkName: "screen-records" */ './unsettled-view'))

type Props = {
	readonly locale: Locale
	readonly words: TeamDeskWords
	readonly workspace: { readonly id: string }
	readonly member: TeamOpening['member']
	/** This device in the workspace. */
	readonly device: { readonly slot: number }
	/** What else is said before every view, and further views by their fragments. */
	readonly news?: React.ReactNode
	readonly moreViews?: (hash: string) => React.ReactNode
	/** What is shown of the page that a candidate has. */
	readonly ownPage?: OfCandidate
	/** Called when this device is no longer signed in and the person wants to sign in again. */
	readonly onSignIn: () => void
}

/** The desk of a team: the same views over the list that its members share. */
export function TeamDesk(props: Props) {
	const { locale, words, workspace, member, device, onSignIn, news, moreViews, ownPage = null } = props
	const { id, name } = member
	const client = useMemo(
		() => teamClient({ workspace: workspace.id, member: { id, name }, slot: device.slot }),
		[workspace.id, id, name, device.slot],
	)
	const shared = useMemo(
		() => ({ client, text: words.teamDesk, say: sayIn(locale), onSignIn }),
		[client, words, locale, onSignIn],
	)
	return (
		<TeamDeskProvider value={shared}>
			<OwnPageSlot value={ownPage}>
				<DeskApp
					locale={locale}
					words={words}
					open={() => client}
					saving={<TeamSaveLine />}
					news={
						<>
							<TeamNews />
							{news}
						</>
					}
					waitingNews={<TeamNews />}
					home={<BringOwnList />}
					moreViews={(hash) => (`#${hash}` === unsettledHash ? <UnsettledView /> : moreViews?.(hash))}
				/>
			</OwnPageSlot>
		</TeamDeskProvider>
	)
}

'use client'

import { lazy, Suspense, useMemo } from 'react'
import { useNames } from '@/components/form/use-names'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { Notice } from '@/components/ui/notices/notice'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { DeskClient } from '@/lib/screening/desk/desk-client'
import type { DeskRights } from '@/lib/team-api/desk-deeds'
import type { MemberAccess } from '@/lib/team-rights/permission-at'
import { ScreeningProvider, useIsStale, useScreening } from '../desk/desk-context'
import { type Route, routeOf, useHash } from '../desk/route'
import styles from '../desk/screen.module.css'
import type { ScreenWords } from '../desk/screen-words'
import { ViewFrame } from '../focus/view-frame'
import { CutOffNotice } from '../keeping/cut-off-notice'
import { SetAsideNotice } from '../keeping/set-aside-notice'
import { StorageNotices } from '../keeping/storage-notices'
import { Foot } from '../keys/bottom-line'
import { KeysProvider } from '../keys/keys-context'
import { type SavingRenderer, SavingSlot } from '../keys/saving-slot'
import { IfMay } from '../rights/use-may'
import { PartSlot, useInPlaceOfWhole } from '../screened/part-slot'
import { UndoBar } from '../undo/undo-bar'
import { UndoProvider } from '../undo/undo-context'
import { DeskLoading } from './desk-loading'
import { Home } from './home'
import { routeFor } from './route-for'

const AddView = lazy(() => import('../import/add-view'))
const AgendaView = lazy(() => import('../agenda/agenda-view'))
const ByHand = lazy(() => import(/* webpackChunkName: "screen-forms" */ '../candidate/by-hand'))
const CandidatePage = lazy(() => import('../page/candidate-page'))
const CandidatesView = lazy(() => import('../table/candidates-view'))
const CompareView = lazy(() => import(/* webpackChunkName: "screen-records" */ '../compare/compare-view'))
const DuplicatesView = lazy(
	() => import(/* webpackChunkName: "screen-files" */ '../duplicates/duplicates-view'),
)
const ExplainView = lazy(() => import(/* webpackChunkName: "screen-records" */ '../candidate/explain-view'))
const HistoryView = lazy(() => import(/* webpackChunkName: "screen-records" */ '../history/history-view'))
const OverviewView = lazy(() => import('../overview/overview-view'))
const PrintView = lazy(
	() => import(/* webpackChunkName: "screen-records" */ '../candidate-papers/print-view'),
)
const AcrossView = lazy(() => import(/* webpackChunkName: "screen-records" */ '../across/across-view'))
const RestoreView = lazy(() => import(/* webpackChunkName: "screen-files" */ '../restore/restore-view'))
const RepliesView = lazy(() => import(/* webpackChunkName: "screen-replies" */ '../replies/replies-view'))
const ShareView = lazy(() => import(/* webpackChunkName: "screen-files" */ '../share/share-view'))
const TakeView = lazy(() => import(/* webpackChunkName: "screen-replies" */ '../replies/take-view'))
const RoleForm = lazy(() => import(/* webpackChunkName: "screen-forms" */ '../role/role-form'))
const RoleShown = lazy(() => import(/* webpackChunkName: "screen-to-read" */ '../role/role-shown'))

export type DeskAppProps = {
	readonly locale: EmployerLocale
	readonly words: ScreenWords
	readonly open: () => DeskClient
	/** What the person may do in a team; on a standalone device, everything. */
	readonly access?: MemberAccess
	/** Whether the person sees all openings of a team. */
	readonly seesAll?: boolean
	/** Shows at the end of the bottom line whether everything is saved. */
	readonly saving: SavingRenderer
	/** Messages before every view, shown together with it: while they load, both wait. */
	readonly news?: React.ReactNode
	/** Further actions on the first view. */
	readonly home?: React.ReactNode
	/** Messages while the desk is opening. */
	readonly waitingNews?: React.ReactNode
	/** What stands in place of what needs the whole list, while only a part of it is there. */
	readonly inPlaceOfWhole?: React.ReactNode
	/** Whether nothing loads until somebody has chosen, or signed in again. */
	readonly isStopped?: boolean
	/** Views that this desk has in addition to those of every desk; undefined for all others. */
	readonly moreViews?: (view: string) => React.ReactNode
}

/** All views for employers on one static page, over one desk: the URL fragment names the view. */
export function DeskApp(props: DeskAppProps) {
	const {
		locale,
		words,
		open,
		access,
		seesAll,
		saving: Saving,
		news,
		home,
		waitingNews,
		inPlaceOfWhole,
		isStopped,
		moreViews,
	} = props
	const isHydrated = useIsHydrated()
	const names = useNames(locale, true)
	const waiting = (
		<DeskLoading locale={locale} words={words} isStopped={isStopped}>
			{waitingNews}
		</DeskLoading>
	)
	if (!isHydrated || !names) return waiting
	const opened = open()
	return (
		<ScreeningProvider
			locale={locale}
			words={words}
			names={names}
			desk={opened}
			{...(access && { access })}
			{...(seesAll !== undefined && { seesAll })}
			waiting={(reading) => (
				<DeskLoading locale={locale} words={words} reading={reading} isStopped={isStopped}>
					{waitingNews}
				</DeskLoading>
			)}
		>
			<KeysProvider>
				<UndoProvider>
					<PartSlot value={inPlaceOfWhole}>
						<SavingSlot value={Saving}>
							<div className={styles.screen}>
								<Stale desk={opened} locale={locale} words={words} />
								<StorageNotices />
								<CutOffNotice />
								<SetAsideNotice />
								<Suspense fallback={waiting}>
									{news}
									<View home={home} moreViews={moreViews} />
								</Suspense>
								<Foot saving={<Saving />}>
									<IfMay deed="note">
										<UndoBar />
									</IfMay>
								</Foot>
							</div>
						</SavingSlot>
					</PartSlot>
				</UndoProvider>
			</KeysProvider>
		</ScreeningProvider>
	)
}

/** The views that count, compare or change what only the whole list has. */
const ofWhole: ReadonlySet<Route['view']> = new Set([
	'add',
	'agenda',
	'by-hand',
	'duplicates',
	'history',
	'overview',
	'print',
	'replies',
	'share',
	'take',
	'across',
	'restore',
])

/** The view named by the fragment. */
function View({ home, moreViews }: Pick<DeskAppProps, 'home' | 'moreViews'>) {
	const hash = useHash()
	const { rights } = useScreening()
	const route = useMemo(() => routeFor(routeOf(hash), rights), [hash, rights])
	const inPlace = useInPlaceOfWhole()
	const more = moreViews?.(hash.slice(1))
	if (more) return <ViewFrame of={hash}>{more}</ViewFrame>
	// The table and the matrix show the same rows, so switching between them keeps everything else.
	const view = route.view === 'matrix' ? 'table' : route.view
	return (
		<ViewFrame of={`${view} ${'role' in route ? route.role : ''}`}>
			{inPlace && ofWhole.has(route.view) ? <Waiting>{inPlace}</Waiting> : viewOf(route, home, rights)}
		</ViewFrame>
	)
}

/** A view that waits for the whole list. */
function Waiting({ children }: { readonly children: React.ReactNode }) {
	const { words, say } = useScreening()
	return (
		<div className="page">
			<h1>{say(words.screen.home.heading)}</h1>
			{children}
		</div>
	)
}

function viewOf(route: Route, home: React.ReactNode, { may }: DeskRights) {
	switch (route.view) {
		case 'new-role':
			return <RoleForm />
		case 'edit-role':
			return may('opening', route.role) ? <RoleForm role={route.role} /> : <RoleShown role={route.role} />
		case 'add':
			return <AddView role={route.role} />
		case 'agenda':
			return <AgendaView role={route.role} />
		case 'by-hand':
			return <ByHand role={route.role} candidate={route.candidate} />
		case 'compare':
			return <CompareView role={route.role} candidates={route.candidates} />
		case 'duplicates':
			return <DuplicatesView role={route.role} candidate={route.candidate} />
		case 'explain':
			return <ExplainView role={route.role} candidate={route.candidate} />
		case 'history':
			return <HistoryView role={route.role} />
		case 'overview':
			return <OverviewView role={route.role} />
		case 'print':
			return <PrintView role={route.role} />
		case 'replies':
			return <RepliesView role={route.role} />
		case 'share':
			return <ShareView role={route.role} />
		case 'take':
			return <TakeView code={route.code} />
		case 'across':
			return <AcrossView />
		case 'restore':
			return <RestoreView />
		case 'result':
			return <CandidatePage role={route.role} candidate={route.candidate} />
		case 'table':
		case 'matrix':
			return <CandidatesView role={route.role} shape={route.view} />
		case 'home':
			return <Home more={home} />
	}
}

type StaleProps = Pick<DeskAppProps, 'locale' | 'words'> & { readonly desk: DeskClient }

function Stale({ desk: opened, locale, words }: StaleProps) {
	const isStale = useIsStale(opened)
	return (
		<div role="status">
			{isStale && (
				<div className="page">
					<Notice kind="problem">{sayIn(locale)(words.screen.storage.stale)}</Notice>
				</div>
			)}
		</div>
	)
}

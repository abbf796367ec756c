'use client'

import { lazy, Suspense, useMemo } from 'react'
import { useNames } from '@/components/form/use-names'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { Notice } from '@/components/ui/notices/notice'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type DeskClient, startDesk } from '@/lib/screening/desk/desk-client'
import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'
import { ScreeningProvider, useIsStale } from '../desk/desk-context'
import { type Route, routeOf, useHash } from '../desk/route'
import styles from '../desk/screen.module.css'
import type { ScreenWords } from '../desk/screen-words'
import { ViewFrame } from '../focus/view-frame'
import { CutOffNotice } from '../keeping/cut-off-notice'
import { SetAsideNotice } from '../keeping/set-aside-notice'
import { StorageNotices } from '../keeping/storage-notices'
import { Foot } from '../keys/bottom-line'
import { KeysProvider } from '../keys/keys-context'
import { UndoBar } from '../undo/undo-bar'
import { UndoProvider } from '../undo/undo-context'
import { Home } from './home'

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
const PrintView = lazy(() => import(/* webpackChunkName: "screen-records" */ '../print/print-view'))
const AcrossView = lazy(() => import(/* webpackChunkName: "screen-records" */ '../across/across-view'))
const RestoreView = lazy(() => import(/* webpackChunkName: "screen-files" */ '../restore/restore-view'))
const RepliesView = lazy(() => import(/* webpackChunkName: "screen-replies" */ '../replies/replies-view'))
const ShareView = lazy(() => import(/* webpackChunkName: "screen-files" */ '../share/share-view'))
const TakeView = lazy(() => import(/* webpackChunkName: "screen-replies" */ '../replies/take-view'))
const RoleForm = lazy(() => import(/* webpackChunkName: "screen-forms" */ '../role/role-form'))

type Props = { readonly locale: Locale; readonly words: ScreenWords }

let desk: DeskClient | null = null
/** One desk for the page, however often this component renders. */
const getDesk = () => {
	desk ??= startDesk()
	return desk
}

/** All views for employers on one static page: the URL fragment names the view, the data is on the device. */
export function ScreenApp({ locale, words }: Props) {
	const isHydrated = useIsHydrated()
	const names = useNames(locale, true)
	const waiting = <Waiting locale={locale} words={words} />
	if (!isHydrated || !names) return waiting
	const opened = getDesk()
	return (
		<ScreeningProvider
			locale={locale}
			words={words}
			names={names}
			desk={opened}
			waiting={(reading) => <Waiting locale={locale} words={words} reading={reading} />}
		>
			<KeysProvider>
				<UndoProvider>
					<div className={styles.screen}>
						<Stale desk={opened} locale={locale} words={words} />
						<StorageNotices />
						<CutOffNotice />
						<SetAsideNotice />
						<Suspense fallback={waiting}>
							<View />
						</Suspense>
						<Foot>
							<UndoBar />
						</Foot>
					</div>
				</UndoProvider>
			</KeysProvider>
		</ScreeningProvider>
	)
}

/** The view named by the fragment. */
function View() {
	const hash = useHash()
	const route = useMemo(() => routeOf(hash), [hash])
	// The table and the matrix show the same rows: from one to the other everything else stays as it is.
	const view = route.view === 'matrix' ? 'table' : route.view
	return <ViewFrame of={`${view} ${'role' in route ? route.role : ''}`}>{viewOf(route)}</ViewFrame>
}

function viewOf(route: Route) {
	switch (route.view) {
		case 'new-role':
			return <RoleForm />
		case 'edit-role':
			return <RoleForm role={route.role} />
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
		default:
			return <Home />
	}
}

function Waiting({ locale, words, reading }: Props & { readonly reading?: WorkProgress | null }) {
	const say = sayIn(locale)
	return (
		<div className={`page ${styles.waiting}`}>
			<div className={styles.head}>
				<h1>{say(words.screen.home.heading)}</h1>
				<p className="lead">{say(words.screen.home.lead)}</p>
				<p className="scripted" role="status">
					{reading ? say(words.screen.opening, reading) : say(words.screen.loading)}
				</p>
				<noscript>
					<p>{say(words.screen.noScript)}</p>
				</noscript>
			</div>
		</div>
	)
}

function Stale({ desk: opened, locale, words }: Props & { readonly desk: DeskClient }) {
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

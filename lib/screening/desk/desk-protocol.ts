import type { Work } from '../work/yield-to-event-loop'
import type { Desk } from './desk'
import type { ExchangeState } from './exchange-state'

export type DeskMethod = Exclude<keyof Desk, 'close' | 'reload' | 'receive' | 'takeIn' | 'tell'>

/** A request from a page to its worker, numbered by `id`. */
export type DeskRequest =
	| { readonly id: number; readonly method: DeskMethod; readonly arg: unknown }
	| { readonly id: number; readonly cancel: true }

/** A message from the worker: progress, an answer, a failure, or that something has changed. */
export type DeskMessage =
	| { readonly id: number; readonly progress: readonly [done: number, total: number] }
	| { readonly id: number; readonly answer: unknown }
	| { readonly id: number; readonly failed: string }
	| { readonly changed: true }
	| { readonly stale: true }
	/** The status of the exchange with a team's server. */
	| { readonly team: ExchangeState }

/** The argument of a method, and its result. */
export type ArgOf<M extends DeskMethod> = Parameters<Desk[M]>[0]
export type AnswerOf<M extends DeskMethod> = Awaited<ReturnType<Desk[M]>>

/**
 * How a page calls some methods of the desk: the same whether a worker answers or, in tests, the desk itself. A call
 * cancelled by its signal rejects with the signal's reason.
 */
export type AskDeskFor<N extends DeskMethod> = <M extends N>(
	method: M,
	arg: ArgOf<M>,
	work?: Work,
) => Promise<AnswerOf<M>>

export type AskDesk = AskDeskFor<DeskMethod>

type Named<M extends DeskMethod> = M

/** What everybody may call: it reads, or stores something for this device alone. */
export type ReadingMethod = Named<
	| 'state'
	| 'screen'
	| 'find'
	| 'across'
	| 'askNext'
	| 'askEach'
	| 'candidate'
	| 'candidates'
	| 'duplicates'
	| 'decisionsFor'
	| 'progressFor'
	| 'namesInUse'
	| 'agendaFor'
	| 'overview'
	| 'funnel'
	| 'decidable'
	| 'clearingPlan'
	| 'whatIf'
	| 'whoTurns'
	| 'paySteps'
	| 'limitSteps'
	| 'previewRuleChange'
	| 'ruleChangeFile'
	| 'history'
	| 'operations'
	| 'nameOperations'
	| 'historyFile'
	| 'readColumn'
	| 'cellTexts'
	| 'copyColumn'
	| 'compareAnswers'
	| 'previewSheet'
	| 'checkSheet'
	| 'compareSheet'
	| 'differencePage'
	| 'possibleTwins'
	| 'unlockSheet'
	| 'screenFile'
	| 'sampleSheet'
	| 'template'
	| 'readReplies'
	| 'exportSheet'
	| 'backup'
	| 'readFile'
	| 'restorePage'
	| 'toShare'
	| 'shareOpening'
	| 'tableOf'
	| 'keepTable'
	| 'saveSettings'
	| 'importSeen'
	| 'shareablePieces'
	| 'piecesFile'
	| 'readPieces'
	| 'takePieces'
	| 'removePieces'
	| 'removeRemembered'
	| 'removeForms'
	| 'setAsideFile'
	| 'removeSetAside'
>

/** All others change openings and candidates, which a team's viewers may not. */
export type ChangingMethod = Exclude<DeskMethod, ReadingMethod>

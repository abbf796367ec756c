import { isDay } from '@/lib/day/is-day'
import { isEmbedPath } from '@/lib/embed/embed-path'
import { maxDraftCharacters, maxDraftsAside, maxEvidenceNoteCharacters } from '@/lib/limits/limits'
import type { Facts } from '@/rules/facts-schema'
import { defaultRulesets, isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { type QuestionsToEmployer, readAsked } from './asked'
import { defaultWay, type FormWay, isWay } from './form-way'
import { type PlanDays, readPlanDays } from './plan-days'
import { type Reply, readReply } from './reply'

/** One person's check on this device: what to check, and the facts answered so far; null is "not sure". */
export type Draft = {
	readonly version: 1
	/** The day of the last change, YYYY-MM-DD. */
	readonly savedOn: string
	readonly rulesets: readonly RulesetId[]
	/** How it asks; drafts of earlier versions are in the full way. */
	readonly way: FormWay
	/** Whether to ask about an employer even without a job offer. */
	readonly employerInMind: boolean
	/** As saved: validate with the facts' schema before use. */
	readonly facts: Readonly<Partial<Facts>>
	/** The facts whose questions were left blank. As saved: validate before use. */
	readonly leftOpen?: readonly string[]
	/**
	 * Pairs of facts whose answers seem implausible together and which the person has confirmed, as given by `pairKey`.
	 */
	readonly fitting?: readonly string[]
	/** The screens that the quick way has shown, as the facts asked on each. As saved: validate before use. */
	readonly screens?: readonly (readonly string[])[]
	/** The documents ticked as available. As saved: validate before use. */
	readonly prepared?: readonly string[]
	/** The documents of the routes that are ready, and where they were issued, as saved: `readChecklist` reads it. */
	readonly checklist?: unknown
	/** What the person noted as evidence for an answer that is their own judgement; it goes into no code. */
	readonly evidenceNote?: string
	/** The days entered into the plan of a route. */
	readonly plan?: PlanDays
	/**
	 * The result when it was last seen, if the person wants to be told of changed rules. As saved: validate before use.
	 */
	readonly watch?: unknown
	/** The invitation that these answers are for, if any. */
	readonly reply?: Reply
	/** Other answers that are tried next to the given ones, as saved: `readScenario` reads it. */
	readonly scenario?: unknown
	/** What the employer has been asked, the latest first. */
	readonly asked?: readonly QuestionsToEmployer[]
	/** Other checks on this device that are set aside, most recent first. */
	readonly aside?: readonly Draft[]
}

/** The key of the only entry in the browser's local storage. */
export const key = 'k-visa-check'
/** The same of the page for a frame, whose answers never mix with those of the site. */
export const embedKey = 'k-visa-check-embed'
const keyHere = () => (isEmbedPath(window.location.pathname) ? embedKey : key)

/** Holds the draft in memory if the browser stores nothing. */
let inMemory: string | null = null
let storageWorks = true

function load(): string | null {
	if (storageWorks) {
		try {
			return window.localStorage.getItem(keyHere())
		} catch {
			storageWorks = false
		}
	}
	return inMemory
}

function save(text: string | null) {
	inMemory = text
	try {
		if (text === null) window.localStorage.removeItem(keyHere())
		else window.localStorage.setItem(keyHere(), text)
		storageWorks = true
	} catch {
		storageWorks = false
	}
	for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

/** Calls back on every change of the draft, including from other tabs; returns a function that unsubscribes. */
export function subscribe(listener: () => void): () => void {
	const onStorage = (event: StorageEvent) => {
		if (event.key === keyHere() || event.key === null) listener()
	}
	listeners.add(listener)
	window.addEventListener('storage', onStorage)
	return () => {
		listeners.delete(listener)
		window.removeEventListener('storage', onStorage)
	}
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parses stored text, which may be old, foreign or corrupt; null if it is not a draft. */
function parse(text: string | null): Draft | null {
	if (text === null || text.length > maxDraftCharacters) return null
	try {
		const stored: unknown = JSON.parse(text)
		const draft = readStored(stored)
		const others =
			isObject(stored) && Array.isArray(stored.aside) ? stored.aside.slice(0, maxDraftsAside) : []
		const aside = others.map(readStored).filter((other) => other !== null)
		return draft && aside.length > 0 ? { ...draft, aside } : draft
	} catch {
		return null
	}
}

function readStored(stored: unknown): Draft | null {
	if (!isObject(stored) || stored.version !== 1 || !isObject(stored.facts)) return null
	if (!isDay(stored.savedOn)) return null
	const chosen = Array.isArray(stored.rulesets) ? stored.rulesets.filter(isRulesetId) : []
	const reply = readReply(stored.reply)
	const asked = readAsked(stored.asked)
	return {
		version: 1,
		savedOn: stored.savedOn,
		rulesets: chosen.length > 0 ? chosen : defaultRulesets,
		way: isWay(stored.way) ? stored.way : 'full',
		employerInMind: stored.employerInMind === true,
		facts: stored.facts as Draft['facts'],
		...(Array.isArray(stored.leftOpen) && { leftOpen: textsIn(stored.leftOpen) }),
		...(Array.isArray(stored.fitting) && { fitting: textsIn(stored.fitting) }),
		...(Array.isArray(stored.screens) && { screens: stored.screens.filter(Array.isArray).map(textsIn) }),
		...(Array.isArray(stored.prepared) && { prepared: textsIn(stored.prepared) }),
		...('checklist' in stored && { checklist: stored.checklist }),
		...(typeof stored.evidenceNote === 'string' && {
			evidenceNote: stored.evidenceNote.slice(0, maxEvidenceNoteCharacters),
		}),
		...(stored.plan !== undefined && { plan: readPlanDays(stored.plan) }),
		...('watch' in stored && { watch: stored.watch }),
		...(reply && { reply }),
		...(asked && { asked }),
		...('scenario' in stored && { scenario: stored.scenario }),
	}
}

const textsIn = (list: readonly unknown[]) => list.filter((entry) => typeof entry === 'string')

let known: { readonly text: string | null; readonly draft: Draft | null } = { text: null, draft: null }

/** The draft on this device, or null; the same object until it changes. */
export function readDraft(): Draft | null {
	const text = load()
	if (text !== known.text) known = { text, draft: parse(text) }
	return known.draft
}

/** Whether something is stored that is not a draft of this version. */
export const isUnreadable = (): boolean => readDraft() === null && load() !== null

/** Whether the browser stores the draft; if not, it lives only as long as the page. */
export const isStored = (): boolean => storageWorks

/** Merges a change into the draft and saves it. */
export function updateDraft(
	change: Partial<Omit<Draft, 'version' | 'savedOn' | 'reply' | 'scenario' | 'asked' | 'aside'>>,
	day: string,
): void {
	const before = readDraft()
	const { facts = {}, leftOpen = [], screens, prepared, checklist, evidenceNote, plan } = change
	const isUnchanged = (pair: string) => pair.split(' ').every((fact) => !Object.hasOwn(facts, fact))
	const fitting = change.fitting ?? before?.fitting?.filter(isUnchanged)
	const stillBlank = before?.leftOpen?.filter((fact) => !Object.hasOwn(facts, fact)) ?? []
	const open = [...stillBlank, ...leftOpen]
	saveDraft({
		...before,
		version: 1,
		savedOn: day,
		rulesets: change.rulesets ?? before?.rulesets ?? defaultRulesets,
		way: change.way ?? before?.way ?? defaultWay,
		employerInMind: change.employerInMind ?? before?.employerInMind ?? false,
		facts: { ...before?.facts, ...facts },
		...((open.length > 0 || before?.leftOpen) && { leftOpen: open }),
		...(fitting && { fitting }),
		...(screens && { screens }),
		...(prepared && { prepared }),
		...(checklist !== undefined && { checklist }),
		...(evidenceNote !== undefined && { evidenceNote }),
		...(plan && { plan }),
	})
}

/** Saves a draft, replacing the existing one. */
export function saveDraft(draft: Draft): void {
	save(JSON.stringify(draft))
	askToKeep()
}

let asked = false

/** Asks the browser, once, for persistent storage; it may refuse. */
function askToKeep() {
	if (asked) return
	asked = true
	navigator.storage?.persist?.().catch(() => {})
}

/** Erases the draft from this device. */
export const eraseDraft = (): void => save(null)

import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { emergingMarkets } from '@/rules/reference/emerging-markets'
import { mainLanguages } from '@/rules/reference/main-languages'
import type { CriterionOutcome, CriterionResult, Outcome, Result } from '@/rules/result'
import type { CriterionKind } from '@/rules/ruleset'
import { at, inArticle as from, type SourceRef } from '@/rules/sources'
import type { UnknownCauses } from '@/rules/trace'

// What is the same in every result is built once; the rest is built each time, by plain ifs.

const nothing: readonly [] = []
const settled: UnknownCauses = { unanswered: nothing, inconclusive: nothing, unsettled: nothing }

/** What a criterion on one fact needs for its reasons. */
type On = {
	readonly fact: readonly FactId[]
	readonly unanswered: UnknownCauses
	readonly inconclusive: UnknownCauses
}
const on = (...fact: FactId[]): On => ({
	fact,
	unanswered: { unanswered: fact, inconclusive: nothing, unsettled: nothing },
	inconclusive: { unanswered: nothing, inconclusive: fact, unsettled: nothing },
})

const nationalities = on('nationalities')
const jobOffer = on('jobOffer')
const employerInMainland = on('employerInMainland')
const employerHiresForeigners = on('employerHiresForeigners')
const paidInMoney = on('paidInMoney')
const annualPay = on('annualPayCny')
const moneyAndPay = on('paidInMoney', 'annualPayCny')
const communicationPlan = on('communicationPlan')
const managementPlan = on('managementPlan')
const occupationGroup = on('occupationGroup')
const isicDivision = on('isicDivision')
const targetMarkets = on('targetMarkets')
const languages = on('languages')
const languagesAndMarkets = on('languages', 'targetMarkets')
const knowsCustoms = on('knowsCustoms')
const knowsSocialNorms = on('knowsSocialNorms')
const consumerKnowledge = on('consumerKnowledge')
const specificGap = on('specificGap')
const headcountOnly = on('headcountOnly')
const designWork = on('designWork')
const productionWork = on('productionWork')
const designAndProduction = on('designWork', 'productionWork')
const coreRnd = on('coreRnd')
const productionManagement = on('productionManagement')
const domesticSales = on('domesticSales')
const localCouldDo = on('localCouldDo')
const servesUpgrading = on('servesUpgrading')
const marketNetworks = on('marketNetworks')
const livedInMarket = on('livedInMarket')
const workPlace = on('workPlace')
const namesMisfit = on('namesMisfit')
const bridgeTasks = on('bridgeTasks')
const searchedAtHome = on('searchedAtHome')
const aimAbroad = on('aimAbroad')
const acceptsStaffRules = on('acceptsStaffRules')
const highestDegree = on('highestDegree')

const p5 = from('¶5')
const p6 = from('¶6')
const p7 = from('¶7')
const p10 = from('¶10')
const p11 = from('¶11')
const p12 = from('¶12')
const p15 = from('¶15')
const p3 = from('¶3')
const p5And10 = from('¶5', '¶10')
const p5And11 = from('¶5', '¶11')
const p6And11 = from('¶6', '¶11')
const p7And15 = from('¶7', '¶15')
const p8And12 = from('¶8', '¶12')
const roleSources = [...from('¶3', '¶4', '¶8'), at('isco-08', 'major groups 1–3')]
const industrySources = [...from('¶5', '¶11'), at('isic-4', 'divisions 10–33')]
const marketSources = [...from('¶5', '¶10', '¶11'), at('imf-weo', 'April 2026')]
const languageSources = [...from('¶5', '¶10'), at('cldr', '48.2.0')]

const continuing = [
	{ id: 'contributes', sources: p15 },
	{ id: 'accepted', sources: p15 },
]

const emerging: ReadonlySet<string> = new Set(emergingMarkets)
const related: ReadonlySet<string> = new Set([
	'46',
	'49',
	'50',
	'51',
	'52',
	'53',
	'62',
	'63',
	'71',
	'72',
	'73',
	'74',
])

/** Met by a yes. */
function wantsYes(
	id: string,
	kind: CriterionKind,
	answer: boolean | null,
	{ fact, unanswered }: On,
	sources: readonly SourceRef[],
): CriterionResult {
	if (answer === null) return { id, kind, result: 'unknown', restsOn: nothing, because: unanswered, sources }
	return { id, kind, result: answer ? 'met' : 'unmet', restsOn: fact, because: settled, sources }
}

/** Met by a no. */
function wantsNo(
	id: string,
	kind: CriterionKind,
	answer: boolean | null,
	{ fact, unanswered }: On,
	sources: readonly SourceRef[],
): CriterionResult {
	if (answer === null) return { id, kind, result: 'unknown', restsOn: nothing, because: unanswered, sources }
	return { id, kind, result: answer ? 'unmet' : 'met', restsOn: fact, because: settled, sources }
}

function offer({ jobOffer: answer }: Facts): CriterionResult {
	let result: CriterionOutcome = 'unknown'
	let restsOn: readonly FactId[] = jobOffer.fact
	let because = settled
	if (answer === 'written') result = 'met'
	else if (answer === 'none') result = 'unmet'
	else if (answer === 'verbal') because = jobOffer.inconclusive
	else {
		restsOn = nothing
		because = jobOffer.unanswered
	}
	return { id: 'job-offer', kind: 'required', result, restsOn, because, sources: p15 }
}

function realPay({ paidInMoney: inMoney, annualPayCny: pay }: Facts): CriterionResult {
	let result: CriterionOutcome = 'unknown'
	let restsOn: readonly FactId[] = moneyAndPay.fact
	let because = settled
	if (inMoney === false) {
		result = 'unmet'
		restsOn = paidInMoney.fact
	} else if (pay !== null && pay <= 0) {
		result = 'unmet'
		restsOn = annualPay.fact
	} else if (inMoney === null) {
		restsOn = pay === null ? nothing : annualPay.fact
		because = pay === null ? moneyAndPay.unanswered : paidInMoney.unanswered
	} else if (pay === null) {
		restsOn = paidInMoney.fact
		because = annualPay.unanswered
	} else result = 'met'
	return { id: 'real-pay', kind: 'required', result, restsOn, because, sources: p15 }
}

function skilledRole({ occupationGroup: group }: Facts): CriterionResult {
	let result: CriterionOutcome = 'unmet'
	let restsOn: readonly FactId[] = occupationGroup.fact
	let because = settled
	if (group === null) {
		result = 'unknown'
		restsOn = nothing
		because = occupationGroup.unanswered
	} else if (group === 'managers' || group === 'professionals' || group === 'technicians') result = 'met'
	else if (group === 'craft') {
		result = 'unknown'
		because = occupationGroup.inconclusive
	}
	return { id: 'skilled-role', kind: 'required', result, restsOn, because, sources: roleSources }
}

function isManufacturing(division: Facts['isicDivision']): boolean | null {
	if (division === null) return null
	const number = Number(division)
	return (number >= 10 && number <= 33) || related.has(division)
}

function isEmerging(markets: Facts['targetMarkets']): boolean | null {
	if (markets === null) return null
	for (const market of markets) if (emerging.has(market)) return true
	return false
}

function speaks(spoken: NonNullable<Facts['languages']>, markets: NonNullable<Facts['targetMarkets']>) {
	for (const market of markets) {
		if (!emerging.has(market)) continue
		const main = mainLanguages[market]
		if (!main) continue
		for (const { language, level } of spoken) {
			if (level !== 'basic' && main.includes(language)) return true
		}
	}
	return false
}

function canWork(spoken: NonNullable<Facts['languages']>) {
	for (const { level } of spoken) if (level !== 'basic') return true
	return false
}

function language({ languages: spoken, targetMarkets: markets }: Facts): CriterionResult {
	let result: CriterionOutcome = 'unknown'
	let restsOn: readonly FactId[] = languagesAndMarkets.fact
	let because = settled
	if (spoken === null) {
		restsOn = markets === null ? nothing : targetMarkets.fact
		because = markets === null ? languagesAndMarkets.unanswered : languages.unanswered
	} else if (!canWork(spoken)) {
		result = 'unmet'
		restsOn = languages.fact
	} else if (markets === null) {
		restsOn = languages.fact
		because = targetMarkets.unanswered
	} else result = speaks(spoken, markets) ? 'met' : 'unmet'
	return { id: 'language', kind: 'required', result, restsOn, because, sources: languageSources }
}

function upstream({ designWork: design, productionWork: production }: Facts): CriterionResult {
	let result: CriterionOutcome = 'unknown'
	let restsOn: readonly FactId[] = designAndProduction.fact
	let because = settled
	if (design) {
		result = 'met'
		restsOn = designWork.fact
	} else if (production) {
		result = 'met'
		restsOn = productionWork.fact
	} else if (design === null) {
		restsOn = production === null ? nothing : productionWork.fact
		because = production === null ? designAndProduction.unanswered : designWork.unanswered
	} else if (production === null) {
		restsOn = designWork.fact
		because = productionWork.unanswered
	} else result = 'unmet'
	return { id: 'upstream', kind: 'required', result, restsOn, because, sources: p5And11 }
}

const isNot = <T extends string>(answer: T | null, other: T) => (answer === null ? null : answer !== other)

function hasDegree(degree: Facts['highestDegree']): boolean | null {
	if (degree === null) return null
	return degree === 'bachelor' || degree === 'master' || degree === 'doctorate'
}

function missingOf(facts: Facts): FactId[] {
	const missing: FactId[] = []
	if (facts.nationalities === null) missing.push('nationalities')
	if (facts.languages === null) missing.push('languages')
	if (facts.knowsCustoms === null) missing.push('knowsCustoms')
	if (facts.knowsSocialNorms === null) missing.push('knowsSocialNorms')
	if (facts.consumerKnowledge === null) missing.push('consumerKnowledge')
	if (facts.jobOffer === null) missing.push('jobOffer')
	if (facts.employerInMainland === null) missing.push('employerInMainland')
	if (facts.employerHiresForeigners === null) missing.push('employerHiresForeigners')
	if (facts.paidInMoney === null) missing.push('paidInMoney')
	if (facts.annualPayCny === null) missing.push('annualPayCny')
	if (facts.communicationPlan === null) missing.push('communicationPlan')
	if (facts.managementPlan === null) missing.push('managementPlan')
	if (facts.occupationGroup === null) missing.push('occupationGroup')
	if (facts.isicDivision === null) missing.push('isicDivision')
	if (facts.targetMarkets === null) missing.push('targetMarkets')
	if (facts.specificGap === null) missing.push('specificGap')
	if (facts.headcountOnly === null) missing.push('headcountOnly')
	if (!facts.designWork && !facts.productionWork) {
		if (facts.designWork === null) missing.push('designWork')
		if (facts.productionWork === null) missing.push('productionWork')
	}
	if (facts.coreRnd === null) missing.push('coreRnd')
	if (facts.productionManagement === null) missing.push('productionManagement')
	if (facts.domesticSales === null) missing.push('domesticSales')
	if (facts.localCouldDo === null) missing.push('localCouldDo')
	return missing
}

/** The article's rule set written by hand for speed: the baseline for the engine. */
export function handWrittenArticle(facts: Facts, asOf: string): Result {
	const markets = facts.targetMarkets
	const mainland = facts.nationalities === null ? null : facts.nationalities.includes('CN')
	const industry = isManufacturing(facts.isicDivision)
	const insight = isNot(facts.consumerKnowledge, 'none')
	const networks = isNot(facts.marketNetworks, 'none')
	const inTeam = isNot(facts.workPlace, 'abroad')
	const bridges = facts.bridgeTasks && facts.bridgeTasks.length > 0
	const degree = hasDegree(facts.highestDegree)
	const criteria = [
		wantsNo('foreign-national', 'required', mainland, nationalities, p7And15),
		offer(facts),
		wantsYes('domestic-employer', 'required', facts.employerInMainland, employerInMainland, p15),
		wantsYes('willing-sponsor', 'required', facts.employerHiresForeigners, employerHiresForeigners, p15),
		realPay(facts),
		wantsYes('communication', 'required', facts.communicationPlan, communicationPlan, p15),
		wantsYes('management', 'required', facts.managementPlan, managementPlan, p15),
		skilledRole(facts),
		wantsYes('manufacturing', 'required', industry, isicDivision, industrySources),
		wantsYes('emerging-market', 'required', isEmerging(markets), targetMarkets, marketSources),
		language(facts),
		wantsYes('customs', 'required', facts.knowsCustoms, knowsCustoms, p5And10),
		wantsYes('social-norms', 'required', facts.knowsSocialNorms, knowsSocialNorms, p5),
		wantsYes('consumer-insight', 'required', insight, consumerKnowledge, p5And10),
		wantsYes('specific-gap', 'required', facts.specificGap, specificGap, p10),
		wantsNo('not-headcount', 'required', facts.headcountOnly, headcountOnly, p10),
		upstream(facts),
		wantsNo('complements-rnd', 'required', facts.coreRnd, coreRnd, p11),
		wantsNo('complements-production', 'required', facts.productionManagement, productionManagement, p11),
		wantsNo('complements-sales', 'required', facts.domesticSales, domesticSales, p11),
		wantsNo('no-local-match', 'required', facts.localCouldDo, localCouldDo, p8And12),
		wantsYes('upgrading', 'supporting', facts.servesUpgrading, servesUpgrading, p5),
		wantsYes('networks', 'supporting', networks, marketNetworks, p10),
		wantsYes('native-background', 'supporting', facts.livedInMarket, livedInMarket, p7),
		wantsYes('home-team', 'supporting', inTeam, workPlace, p7),
		wantsYes('fixes-misfit', 'supporting', facts.namesMisfit, namesMisfit, p6And11),
		wantsYes('bridge', 'supporting', bridges, bridgeTasks, p6),
		wantsYes('searched-at-home', 'supporting', facts.searchedAtHome, searchedAtHome, p10),
		wantsYes('aim-abroad', 'supporting', facts.aimAbroad, aimAbroad, p12),
		wantsYes('ordinary-colleague', 'supporting', facts.acceptsStaffRules, acceptsStaffRules, p15),
		wantsYes('degree', 'supporting', degree, highestDegree, p3),
	]
	let outcome: Outcome = 'eligible'
	for (let index = 0; index < 21; index++) {
		const result = criteria[index]?.result
		if (result === 'unmet') {
			outcome = 'ineligible'
			break
		}
		if (result === 'unknown') outcome = 'undetermined'
	}
	let met = 0
	for (let index = 21; index < 31; index++) if (criteria[index]?.result === 'met') met++
	return {
		ruleset: { id: 'article', version: '2026-11-24', status: 'opinion', inForce: null },
		asOf,
		outcome,
		strength: { met, total: 10 },
		criteria,
		continuing,
		missing: outcome === 'undetermined' ? missingOf(facts) : [],
	}
}

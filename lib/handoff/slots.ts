import type { FactId } from '@/rules/facts'
import type { CompleteList } from '@/rules/keys'
import type { RulesetId } from '@/rules/rulesets/ids'

// The order of facts and rule sets in a code: part of the format. Append new ones at the end; never move or remove one. The
// compiler reports a fact or a rule set without a place.

const listedFacts = [
	// What the article asks comes first, since a code ends after its last answer.
	'nationalities',
	'highestDegree',
	'languages',
	'knowsCustoms',
	'knowsSocialNorms',
	'consumerKnowledge',
	'marketNetworks',
	'livedInMarket',
	'acceptsStaffRules',
	'jobOffer',
	'employerInMainland',
	'employerHiresForeigners',
	'paidInMoney',
	'annualPayCny',
	'communicationPlan',
	'managementPlan',
	'occupationGroup',
	'isicDivision',
	'servesUpgrading',
	'targetMarkets',
	'specificGap',
	'searchedAtHome',
	'headcountOnly',
	'designWork',
	'productionWork',
	'workPlace',
	'namesMisfit',
	'bridgeTasks',
	'coreRnd',
	'productionManagement',
	'domesticSales',
	'localCouldDo',
	'aimAbroad',
	'age',
	'degreeField',
	'degreeInstitutionRenowned',
	'postInstitutionRenowned',
	'teachesOrResearches',
	'plannedActivities',
	'holdsProof',
	'experienceYears',
	'chineseLevel',
	'canShowHealthCertificate',
	'canShowNoCriminalRecord',
	'background',
	'localAveragePayCny',
	'monthsPerYear',
	'workLocation',
	'provincialBonus',
	'degreeRelated',
	'similarStaffPayCny',
	'prevailingPayCny',
	'needsSpecificDegree',
	'permanentResident',
	'specialRoutes',
] as const satisfies readonly FactId[]

const listedRulesets = [
	'article',
	'k-published',
	'work-permit',
	'h1b',
] as const satisfies readonly RulesetId[]

export const factSlots: CompleteList<FactId, typeof listedFacts> = listedFacts
export const rulesetSlots: CompleteList<RulesetId, typeof listedRulesets> = listedRulesets

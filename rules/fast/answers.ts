import { type FactId, factIds } from '../facts'
import type { Facts } from '../facts-schema'

/**
 * The members of an object for each fact, as a list. Spelled out because reading a member by a literal name is ten times
 * as fast as by a variable.
 */
const spelledOut = <T extends { readonly [F in FactId]: unknown }>(
	facts: { readonly [F in FactId]: T[F] },
) => [
	facts.nationalities,
	facts.permanentResident,
	facts.age,
	facts.highestDegree,
	facts.degreeField,
	facts.degreeRelated,
	facts.degreeInstitutionRenowned,
	facts.postInstitutionRenowned,
	facts.teachesOrResearches,
	facts.experienceYears,
	facts.chineseLevel,
	facts.languages,
	facts.knowsCustoms,
	facts.knowsSocialNorms,
	facts.consumerKnowledge,
	facts.marketNetworks,
	facts.livedInMarket,
	facts.acceptsStaffRules,
	facts.plannedActivities,
	facts.holdsProof,
	facts.canShowHealthCertificate,
	facts.canShowNoCriminalRecord,
	facts.background,
	facts.specialRoutes,
	facts.jobOffer,
	facts.employerInMainland,
	facts.employerHiresForeigners,
	facts.paidInMoney,
	facts.annualPayCny,
	facts.similarStaffPayCny,
	facts.prevailingPayCny,
	facts.localAveragePayCny,
	facts.communicationPlan,
	facts.managementPlan,
	facts.occupationGroup,
	facts.needsSpecificDegree,
	facts.isicDivision,
	facts.servesUpgrading,
	facts.targetMarkets,
	facts.specificGap,
	facts.searchedAtHome,
	facts.headcountOnly,
	facts.designWork,
	facts.productionWork,
	facts.workPlace,
	facts.namesMisfit,
	facts.bridgeTasks,
	facts.coreRnd,
	facts.productionManagement,
	facts.domesticSales,
	facts.localCouldDo,
	facts.aimAbroad,
	facts.monthsPerYear,
	facts.workLocation,
	facts.provincialBonus,
]

type Ids = { readonly [F in FactId]: F }
const ids = Object.fromEntries(factIds.map((id) => [id, id])) as Ids
const listed = spelledOut<Ids>(ids)
type LeftOut = Exclude<FactId, (typeof listed)[number]>

/** The index of every fact's answer in `answerList`. If a fact is left out above, the compiler reports it here. */
export const answerPlaces: [LeftOut] extends [never]
	? ReadonlyMap<FactId, number>
	: { readonly leftOut: LeftOut } = new Map(listed.map((id, place) => [id, place]))

/** All answers of a person, as a list indexed by `answerPlaces`. */
export const answerList: (facts: Facts) => readonly unknown[] = spelledOut

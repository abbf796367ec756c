import type { Role } from '../model/records'

/** The answers of the fictional opening; markets and pay are in the rows of the sample. */
export const sampleRoleFacts: Role['facts'] = {
	employerInMainland: true,
	employerHiresForeigners: true,
	paidInMoney: true,
	communicationPlan: true,
	managementPlan: true,
	occupationGroup: 'professionals',
	isicDivision: '27',
	servesUpgrading: true,
	specificGap: true,
	headcountOnly: false,
	designWork: true,
	workPlace: 'china',
	coreRnd: false,
	productionManagement: false,
	domesticSales: false,
	aimAbroad: true,
}

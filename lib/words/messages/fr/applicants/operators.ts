import type { OperatorMessages } from '@/lib/words/types/message-types'
import { form } from './form'

/** What a condition asks of an answer, as clauses of a sentence, and its opposite; by the operator of the test. */
export const operators = {
	yes: {
		degreeRelated: {
			yes: 'le domaine de votre diplôme a un lien direct avec le poste',
			no: 'le domaine de votre diplôme n’a pas de lien direct avec le poste',
		},
		degreeInstitutionRenowned: {
			yes: 'votre diplôme vient d’une université ou d’un institut de recherche réputés',
			no: 'votre diplôme ne vient pas d’une université ou d’un institut de recherche réputés',
		},
		postInstitutionRenowned: {
			yes: 'vous enseignez ou faites de la recherche dans un établissement réputé',
			no: 'vous n’enseignez pas et ne faites pas de recherche dans un établissement réputé',
		},
		teachesOrResearches: {
			yes: 'vous enseignez ou faites de la recherche en sciences, technologie, ingénierie ou mathématiques',
			no: 'vous n’enseignez pas et ne faites pas de recherche en sciences, technologie, ingénierie ou mathématiques',
		},
		knowsCustoms: {
			yes: 'vous connaissez les coutumes de votre marché visé',
			no: 'vous ne connaissez pas les coutumes de votre marché visé',
		},
		knowsSocialNorms: {
			yes: 'vous sauriez dire à des collègues ce qui est poli et ce qui ne se fait pas dans votre marché visé',
			no: 'vous ne sauriez pas dire à des collègues ce qui est poli et ce qui ne se fait pas dans votre marché visé',
		},
		livedInMarket: {
			yes: 'vous avez passé une partie de votre enfance ou de votre jeunesse sur votre marché visé',
			no: 'vous n’avez passé aucune partie de votre enfance ni de votre jeunesse sur votre marché visé',
		},
		acceptsStaffRules: {
			yes: 'vous acceptez les mêmes règles de travail que vos collègues',
			no: 'vous n’acceptez pas les mêmes règles de travail que vos collègues',
		},
		holdsProof: {
			yes: 'vous avez des documents qui prouvent votre diplôme ou votre poste',
			no: 'vous n’avez pas de documents qui prouvent votre diplôme ou votre poste',
		},
		canShowHealthCertificate: {
			yes: 'vous pouvez fournir un certificat médical',
			no: 'vous ne pouvez pas fournir de certificat médical',
		},
		canShowNoCriminalRecord: {
			yes: 'vous pouvez fournir un extrait de casier judiciaire vierge',
			no: 'vous ne pouvez pas fournir d’extrait de casier judiciaire vierge',
		},
		employerInMainland: {
			yes: 'l’employeur est enregistré en Chine continentale',
			no: 'l’employeur n’est pas enregistré en Chine continentale',
		},
		employerHiresForeigners: {
			yes: 'l’employeur est prêt à embaucher une personne étrangère pour ce poste',
			no: 'l’employeur n’est pas prêt à embaucher une personne étrangère pour ce poste',
		},
		paidInMoney: {
			yes: 'votre salaire serait versé en argent',
			no: 'votre salaire ne serait pas versé en argent',
		},
		communicationPlan: {
			yes: 'il y a un plan pour communiquer entre vous et l’équipe',
			no: 'il n’y a pas de plan pour communiquer entre vous et l’équipe',
		},
		managementPlan: {
			yes: 'une personne désignée pour vous diriger a un plan pour votre travail',
			no: 'aucune personne désignée pour vous diriger n’a de plan pour votre travail',
		},
		needsSpecificDegree: {
			yes: 'le poste demande normalement un diplôme dans un domaine précis',
			no: 'le poste ne demande normalement pas de diplôme dans un domaine précis',
		},
		servesUpgrading: {
			yes: 'le poste aide à améliorer les produits ou la production de l’employeur',
			no: 'le poste n’aide pas à améliorer les produits ou la production de l’employeur',
		},
		specificGap: {
			yes: 'l’employeur peut nommer une compétence qui manque à son équipe actuelle',
			no: 'l’employeur ne peut nommer aucune compétence qui manque à son équipe actuelle',
		},
		searchedAtHome: {
			yes: 'l’employeur a cherché cette compétence parmi les personnes déjà en Chine',
			no: 'l’employeur n’a pas cherché cette compétence parmi les personnes déjà en Chine',
		},
		headcountOnly: {
			yes: 'le manque de personnel est la seule raison pour laquelle le poste est ouvert',
			no: 'le manque de personnel n’est pas la seule raison pour laquelle le poste est ouvert',
		},
		designWork: {
			yes: 'vous participeriez à la conception',
			no: 'vous ne participeriez pas à la conception',
		},
		productionWork: {
			yes: 'vous participeriez à la production',
			no: 'vous ne participeriez pas à la production',
		},
		namesMisfit: {
			yes: 'vous pouvez nommer un changement de produit dont votre marché visé a besoin',
			no: 'vous ne pouvez nommer aucun changement de produit dont votre marché visé a besoin',
		},
		coreRnd: {
			yes: 'le poste consiste surtout en R&D au cœur du métier, que des ingénieurs en Chine font déjà',
			no: 'le poste ne consiste pas surtout en R&D au cœur du métier, que des ingénieurs en Chine font déjà',
		},
		productionManagement: {
			yes: 'le poste consiste surtout à gérer la production',
			no: 'le poste ne consiste pas surtout à gérer la production',
		},
		domesticSales: {
			yes: 'le poste consiste surtout à vendre en Chine',
			no: 'le poste ne consiste pas surtout à vendre en Chine',
		},
		localCouldDo: {
			yes: 'un candidat déjà en Chine pourrait aussi bien faire tout le travail',
			no: 'aucun candidat déjà en Chine ne pourrait aussi bien faire tout le travail',
		},
		aimAbroad: {
			yes: 'le poste sert un but mesurable à l’étranger',
			no: 'le poste ne sert aucun but mesurable à l’étranger',
		},
		marketEmerging: {
			yes: 'au moins un de vos marchés visés figure dans la liste du FMI des économies émergentes et en développement (avril 2026)',
			no: 'aucun de vos marchés visés ne figure dans la liste du FMI des économies émergentes et en développement (avril 2026)',
		},
		speaksMarketLanguage: {
			yes: 'vous parlez une langue principale d’un tel marché, au niveau opérationnel ou mieux',
			no: 'vous ne parlez aucune langue principale d’un tel marché au niveau opérationnel ou mieux',
		},
		chineseNationality: {
			yes: 'toutes vos nationalités sont chinoises',
			no: 'vous n’avez pas la nationalité chinoise',
		},
		permanentResident: {
			yes: 'vous avez la carte d’identité de résident permanent étranger de Chine',
			no: 'vous n’avez pas la carte d’identité de résident permanent étranger de Chine',
		},
		hasMainlandNationality: {
			yes: 'l’une de vos nationalités est chinoise',
			no: 'aucune de vos nationalités n’est chinoise',
		},
	},
	'one-of': {
		highestDegree: {
			yes: 'votre diplôme le plus élevé est {options}',
			no: 'votre diplôme le plus élevé n’est pas {options}',
		},
		degreeField: {
			yes: 'le domaine de votre diplôme le plus élevé est {options}',
			no: 'le domaine de votre diplôme le plus élevé n’est pas {options}',
		},
		chineseLevel: {
			yes: 'votre niveau de chinois est {options}',
			no: 'votre niveau de chinois n’est pas {options}',
		},
		consumerKnowledge: {
			yes: 'votre réponse sur les acheteurs de votre marché visé est {options}',
			no: 'votre réponse sur les acheteurs de votre marché visé n’est pas {options}',
		},
		marketNetworks: {
			yes: 'votre réponse sur vos contacts sur votre marché visé est {options}',
			no: 'votre réponse sur vos contacts sur votre marché visé n’est pas {options}',
		},
		jobOffer: {
			yes: 'votre réponse sur la proposition d’embauche est {options}',
			no: 'votre réponse sur la proposition d’embauche n’est pas {options}',
		},
		occupationGroup: {
			yes: 'le type de travail est {options}',
			no: 'le type de travail n’est pas {options}',
		},
		isicDivision: {
			yes: 'le secteur de l’employeur est {options}',
			no: 'le secteur de l’employeur n’est pas {options}',
		},
		workPlace: { yes: 'le lieu de travail est {options}', no: 'le lieu de travail n’est pas {options}' },
		workLocation: {
			yes: 'la région de travail est {options}',
			no: 'la région de travail n’est pas {options}',
		},
		industryKind: { yes: 'le type de secteur est {options}', no: 'le type de secteur n’est pas {options}' },
	},
	includes: {
		plannedActivities: {
			yes: 'vos projets en Chine comprennent {option}',
			no: 'vos projets en Chine ne comprennent pas {option}',
		},
		background: {
			yes: '{option} correspond à votre parcours',
			no: '{option} ne correspond pas à votre parcours',
		},
		specialRoutes: {
			yes: 'le cas {option} vous concerne',
			no: 'le cas {option} ne vous concerne pas',
		},
		bridgeTasks: { yes: '{option} fait partie du poste', no: '{option} ne fait pas partie du poste' },
		nationalities: {
			yes: 'vous avez la nationalité suivante : {option}',
			no: 'vous n’avez pas la nationalité suivante : {option}',
		},
		targetMarkets: {
			yes: 'votre travail serait pour ce marché : {option}',
			no: 'votre travail ne serait pas pour ce marché : {option}',
		},
	},
	'not-empty': {
		plannedActivities: {
			yes: 'vous prévoyez au moins une des activités de la liste',
			no: 'vous ne prévoyez aucune des activités de la liste',
		},
		background: {
			yes: 'au moins un des éléments qui donnent des points correspond à votre parcours',
			no: 'aucun des éléments qui donnent des points ne correspond à votre parcours',
		},
		specialRoutes: {
			yes: 'au moins un cas particulier vous concerne',
			no: 'aucun cas particulier ne vous concerne',
		},
		bridgeTasks: {
			yes: 'au moins une des tâches qui relient l’entreprise au marché fait partie du poste',
			no: 'aucune des tâches qui relient l’entreprise au marché ne fait partie du poste',
		},
	},
	'names-way': {
		yes: 'l’un de ces cas vous concerne, et l’autorité l’accepte : {options}',
		no: 'aucun de ces cas ne vous concerne : {options}',
	},
	declares: {
		yes: 'vous dites avoir la carte d’identité de résident permanent étranger de Chine',
		no: 'vous ne dites pas avoir la carte d’identité de résident permanent étranger de Chine',
	},
	'declares-way': {
		yes: 'l’autorité reconnaît que ceci est vrai pour vous : {option}',
		no: 'ceci n’est pas vrai pour vous : {option}',
	},
	'leaves-open': {
		yes: 'l’autorité tranche ce que veut dire ici {subject}',
		no: 'l’autorité ne tranche pas ce que veut dire ici {subject}',
	},
	'at-least': { yes: '{subject} est d’au moins {limit}', no: '{subject} est de moins de {than}' },
	'at-most': { yes: '{subject} est d’au plus {limit}', no: '{subject} est de plus de {than}' },
	'more-than': { yes: '{subject} est de plus de {than}', no: '{subject} est d’au plus {limit}' },
	published: {
		yes: 'un texte officiel donne {parameter}',
		no: 'nous n’avons trouvé aucun texte officiel qui donne {parameter}',
	},
	'points-at-least': {
		yes: 'vous atteignez au moins {limit} points dans le barème de points',
		no: 'vous atteignez moins de {limit} points dans le barème de points',
	},
	numbers: {
		age: 'votre âge',
		experienceYears: 'votre expérience de travail dans ce domaine',
		annualPayCny: 'votre salaire annuel avant impôt',
		similarStaffPayCny: 'le salaire annuel des autres qui font le même travail',
		prevailingPayCny: 'le salaire annuel habituel pour ce travail dans la région',
		localAveragePayCny: 'le salaire annuel moyen de l’an dernier dans la ville de travail',
		monthsPerYear: 'le temps que vous travailleriez en Chine',
		provincialBonus: 'le nombre de points en plus de la province',
	},
	subjects: { age: 'votre âge', canShowNoCriminalRecord: 'votre casier judiciaire' },
	than: form.units,
	option: '« {option} »',
	open: '{options} ne suffit pas pour décider',
	'parameter-limit': '{parameter} (aucun chiffre officiel trouvé)',
	'times-limit': '{times} fois {subject}',
	and: '{first}, et {second}',
	or: '{first}, ou bien {second}',
	either: 'ou bien {clauses}',
} satisfies OperatorMessages

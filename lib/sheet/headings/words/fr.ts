import type { HeadingWords } from './heading-words'

export const fr: HeadingWords = {
	id: 'identifiant|n° candidat|numéro de candidat|n° de candidat|référence|réf.|numéro du candidat|n° de dossier|matricule|numéro de dossier|ID candidat|n° dossier|n° étudiant|numéro candidat',
	name: 'nom complet|nom et prénom|nom et prénoms|prénom et nom|nom prénom|nom & prénom|candidat|candidate|candidat(e)|nom du candidat|nom de la candidate|noms et prénoms|nom et prénom(s)|prénom nom|NOM Prénom|nom, prénom|identité|nom complet du candidat',
	shortName: 'nom|noms',
	firstName: 'prénom|prénoms|prénom(s)',
	lastName: 'nom de famille|nom d’usage|patronyme|nom patronymique|nom de naissance',
	email:
		'courriel|e-mail|mail|adresse e-mail|adresse mail|adresse électronique|adresse email|adresse courriel|mél|mèl|adresse de courriel',
	birthDate:
		'date de naissance|né le|née le|né(e) le|naissance|année de naissance|date naissance|date de naiss.|DDN',
	nationalities:
		'nat.|passeport|nationalité actuelle|nationalité(s) détenue(s)|citoyenneté(s)|nationalité|nationalités|nationalité(s)|citoyenneté|citoyennetés|pays de nationalité|pays de citoyenneté|nationalité du passeport|ressortissant de',
	age: 'âge|âge (ans)|âge en années',
	highestDegree:
		'diplôme le plus haut|dernier diplôme / niveau|niveau du diplôme|dernier niveau d’études|diplôme(s)|diplôme principal|niveau de qualification|qualification|plus haut niveau d’études|diplôme / niveau|niv. d’études|diplôme obtenu le plus élevé|diplôme|niveau d’études|niveau d’étude|diplôme le plus élevé|plus haut diplôme|niveau de diplôme|formation|niveau de formation|dernier diplôme|diplôme obtenu|plus haut diplôme obtenu|niveau académique|niveau scolaire|diplôme le plus élevé obtenu|grade universitaire|dernier diplôme obtenu|études|niveau étude',
	degreeField:
		'spécialité d’études|domaine / spécialité|domaine étudié|option|champ disciplinaire|filière / spécialité|domaine du dernier diplôme|branche d’études|études en|orientation|domaine de compétence|cursus|domaine d’études|domaine d’étude|spécialité|filière|discipline|domaine|spécialisation|domaine du diplôme|domaine de formation|champ d’études|matière|spécialité du diplôme|domaine d’études du diplôme|filière d’études|domaine de spécialisation',
	experienceYears:
		'années exp.|années expérience|expérience (années)|exp. (ans)|exp. pro|expérience totale|ancienneté (ans)|exp. professionnelle|années d’exp. pro|expérience (en années)|ans d’exp.|années de métier|années d’ancienneté|expérience dans le domaine|expérience liée au poste|durée d’expérience|nombre d’années d’exp|années d’expérience|expérience|expérience professionnelle|nombre d’années d’expérience|expérience en années|ans d’expérience|années d’exp.|années d’expérience professionnelle|nb d’années d’expérience|ancienneté|expérience pertinente|nb années d’expérience|exp.|années d’exp|nombre d’années d’exp.|expérience pro|nb années exp.',
	chineseLevel:
		'chin.|niv. HSK|HSK (niveau)|test HSK|mandarin|niveau de mandarin|chinois mandarin|chinois / HSK|chinois (HSK)|connaissance du chinois|diplôme HSK|HSK / chinois|certification HSK|examen HSK|HSK|niveau HSK|niveau de chinois|chinois|chinois HSK|niveau de chinois HSK|niveau en chinois|certificat HSK|HSK niveau|chinois (niveau HSK)|HSK obtenu|niveau chinois',
	languages:
		'langues/niveau|autres langues|langue(s)|langues & niveaux|langues & niveau|langues (et niveau)|langues / niveau|connaissances linguistiques|niveau linguistique|langue(s) parlée(s)|aptitudes linguistiques|langues parlées (niveau)|maîtrise linguistique|langues et maîtrise|langues|langue|langues parlées|compétences linguistiques|langues et niveaux|langues et niveau|niveau de langue|niveaux de langue|langues étrangères|langues maîtrisées|langues parlées et niveau|langues (niveau)|maîtrise des langues|langues connues|langues pratiquées',
	payWithCurrency:
		'salaire/an|salaire annuel (brut)|brut annuel|rém. annuelle|rémunération/an|salaire (annuel)|salaire offert (annuel)|salaire annuel prévu|rémunération par an|salaire brut/an|package annuel|salaire annuel offert|rémunération annuelle proposée|salaire brut annuel proposé|salaire annuel|salaire annuel brut|salaire brut annuel|rémunération annuelle|rémunération annuelle brute|salaire par an|salaire brut par an|rémunération brute annuelle|revenu annuel|salaire / an|salaire proposé (annuel)|salaire annuel proposé|salaire annuel avant impôt|salaire annuel brut proposé',
	payWithPeriod:
		'rém.|salaire offert|salaire prévu|paie|traitement|salaire|rémunération|salaire brut|rémunération brute|salaire proposé',
	jobOffer:
		'offre ?|proposition|type d’offre|offre d’emploi ?|offre reçue|offre de poste|contrat|offre (verbale/écrite)|statut offre|offre faite|promesse|offre de travail|offre de contrat|état de la proposition|offre d’emploi (verbale/écrite)|offre|offre d’emploi|proposition d’embauche|promesse d’embauche|offre d’embauche|statut de l’offre|état de l’offre|proposition d’emploi',
	targetMarkets:
		'marché(s) cible(s)|marché(s) visé(s)|pays cible(s)|marché export|marchés export|marché de destination|pays de destination|pays du marché|marché à l’export|marché concerné|marchés concernés|pays ciblé|pays ciblés|marché d’exportation|marché cible|marchés cibles|pays cible|pays cibles|marché visé|marchés visés|pays visés|marchés|pays visé|marché',
	isicDivision:
		'secteur de l’employeur|branche de l’employeur|secteur employeur|secteur de l’entreprise|code secteur|activité de l’employeur|code ISIC|ISIC|industrie de l’employeur|secteur|secteur d’activité|industrie|CITI|branche|branche d’activité|code CITI|secteur (CITI)',
	monthsPerYear:
		'mois/an|mois en Chine/an|nb mois/an en Chine|nb de mois en Chine|mois en Chine par an|mois passés en Chine|mois de présence en Chine|présence en Chine (mois)|durée en Chine (mois)|nombre de mois par an en Chine|nb mois en Chine|mois travaillés en Chine|temps en Chine (mois)|mois de travail en Chine par an|mois en Chine|mois par an|mois par an en Chine|mois de travail en Chine|nombre de mois en Chine|mois/an en Chine',
	canShowHealthCertificate:
		'certif. médical|certificat médical ?|cert. médical|certificat santé|examen médical|aptitude médicale|certificat médical disponible|certificat médical fourni|bilan de santé|certificat d’aptitude médicale|certificat médical|certificat de santé|visite médicale',
	canShowNoCriminalRecord:
		'casier vierge ?|casier judiciaire vierge ?|casier judiciaire n°3|extrait casier judiciaire|bulletin n° 3|attestation de non-condamnation|certificat de non-condamnation|extrait du casier judiciaire|certificat de bonne conduite|casier judiciaire vierge|extrait de casier judiciaire|certificat de casier vierge|extrait de casier vierge|casier vierge|attestation de casier vierge|casier judiciaire (extrait)|extrait de casier judiciaire|extrait du casier judiciaire|extrait casier judiciaire|extrait de casier|bulletin n° 3|bulletin n°3|bulletin numéro 3',
	criminalRecord:
		'casier judiciaire|sans casier|absence de casier judiciaire|casier|casier judiciaire ?|casier ?|condamnations|condamnations pénales|antécédents judiciaires',
	knowsCustoms:
		'coutumes|connaît les coutumes ?|connaissance coutumes|connaît les coutumes du marché|connaît les usages|us et coutumes|connaissance des us et coutumes|connaissance des usages|connaît us et coutumes|connaît les us et coutumes|connaissance des coutumes locales|maîtrise des coutumes|coutumes du marché|usages locaux connus|connaît les coutumes|connaissance des coutumes|coutumes locales connues|connaît les coutumes locales',
	knowsSocialNorms:
		'normes sociales|connaît les normes sociales|connaissance des normes sociales|codes sociaux|connaît les codes sociaux|connaissance des codes sociaux|savoir-vivre local',
	consumerKnowledge:
		'connaissance des consommateurs|connaît les consommateurs|connaissance consommateurs|connaissance des acheteurs|connaissance du consommateur|connaissance clients|connaît les acheteurs',
	marketNetworks:
		'réseau|réseau local|réseaux|réseau sur le marché|contacts sur le marché|contacts locaux|carnet d’adresses|réseau de contacts|réseau professionnel|relations sur le marché',
	livedInMarket:
		'a vécu sur place|a grandi sur place|a vécu sur le marché|a grandi dans le pays cible|enfance sur place|a vécu dans le pays|a grandi dans le pays',
	degreeInstitutionRenowned:
		'université reconnue|université réputée|grande université|établissement réputé|université renommée|établissement reconnu|université prestigieuse|école réputée|université connue|établissement de renom|université de renom|diplôme d’un établissement réputé',
	teachesOrResearches:
		'enseignement/recherche|enseigne ou fait de la recherche|enseignant-chercheur|recherche ou enseignement|chercheur|enseignement ou recherche',
	degreeRelated:
		'diplôme lié au poste|diplôme en rapport|formation liée au poste|diplôme en lien avec le poste|lien diplôme-poste',
	plannedActivities:
		'activités prévues|activité prévue|objet du séjour|motif|motif du séjour|but du séjour|activités en Chine|activités envisagées|activité envisagée',
	employerInMainland:
		'employeur en Chine|employeur en Chine continentale|employeur chinois|entreprise en Chine|société enregistrée en Chine|employeur enregistré en Chine|employeur basé en Chine',
	employerHiresForeigners:
		'sponsor|parrainage|employeur sponsor|employeur prêt à parrainer|embauche des étrangers|prêt à parrainer',
	paidInMoney:
		'payé en argent|rémunéré en argent|rémunération en argent|payé en espèces|salaire en argent|paiement en argent',
	communicationPlan: 'plan de communication|plan de com.',
	managementPlan:
		'plan d’encadrement|plan de gestion|responsable désigné|plan de management|encadrement prévu|manager désigné',
	occupationGroup:
		'catégorie professionnelle|groupe professionnel|type de poste|catégorie d’emploi|CITP|groupe CITP|type d’emploi|catégorie socioprofessionnelle|famille de métier|nature du travail|profession',
	holdsProof:
		'diplôme certifié|justificatifs du diplôme|diplômes certifiés|justificatifs|justificatif|preuves|diplôme disponible|copie du diplôme|justificatifs disponibles|attestations|preuve du diplôme|diplôme fourni|pièces justificatives|attestation de diplôme',
	workLocation: 'région de travail|région|zone de travail|zone|région d’affectation|région du poste',
	designWork: 'conception|participe à la conception|travail de conception|rôle en conception',
	productionWork: 'production|participe à la production|travail de production|rôle en production',
	localCouldDo:
		'un local pourrait le faire|remplaçable par un local|poste faisable par un local|un local pourrait-il le faire',
	acceptsStaffRules: 'accepte le règlement|accepte le règlement intérieur|accepte les règles',
	permanentResident: 'résidence permanente en chine|carte de résident permanent chine',
	specialRoutes: 'voies spéciales|voie spéciale',
}

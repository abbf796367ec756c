import { people } from './people/fr'
import type { SheetVocabulary } from './sheet-vocabulary'

export const fr: SheetVocabulary = {
	yes: 'oui|vrai|disponible|apte|fourni|fournie|obtenu|obtenue|d’accord|exact',
	no: 'non|faux|inapte|pas disponible|pas fourni|pas d’accord',
	none: 'aucuns|pas de',
	unsure:
		'je ne sais pas|inconnu|inconnue|ne sait pas|pas sûr|incertain|non connu|nsp|pas sûre|je ne suis pas sûr|je ne suis pas sûre|ne sais pas|pas certain|pas certaine|pas connu',
	promised:
		'à venir|à suivre|suivra|en cours|en cours de délivrance|en cours de traitement|demande en cours|demandé|demandée|en préparation|bientôt|sera fourni|sera fournie|à fournir|en cours d’obtention|dossier en cours',
	beforeCountry:
		'citoyen de la|citoyenne de la|citoyen de|citoyenne de|citoyen du|citoyenne du|citoyen des|citoyenne des|citoyen d’|citoyenne d’|citoyen|citoyenne|ressortissant de la|ressortissante de la|ressortissant de|ressortissante de|ressortissant du|ressortissante du|ressortissant d’|ressortissante d’|ressortissant|ressortissante|de nationalité|nationalité :|nationalité:|nationalité|la|le|les|l’|citoyen de l’|citoyenne de l’|originaire de nationalité',
	afterCountry: 'de nationalité|(nationalité)',
	countries: {
		AE: 'EAU|Émirats',
		BF: 'Burkina',
		BJ: 'Bénin',
		CD: 'RD Congo|RDC|R.D. Congo|R.D.C.|République démocratique du Congo|Congo RDC|Congo-Kinshasa|Congo Kinshasa',
		CG: 'Congo-Brazzaville|Congo Brazzaville|République du Congo',
		CF: 'RCA|Centrafrique|République centrafricaine',
		CI: 'Côte d’Ivoire|RCI',
		CN: 'Chine populaire|République populaire de Chine|RPC',
		CV: 'Cap-Vert',
		CZ: 'Tchéquie',
		DO: 'Rép. dominicaine|Rép. Dominicaine',
		GB: 'Grande-Bretagne|Angleterre|Écosse',
		KR: 'République de Corée',
		MG: 'Madagascar',
		MM: 'Birmanie',
		NL: 'Hollande',
		RU: 'Fédération de Russie',
		US: 'États-Unis d’Amérique|USA|Etats Unis',
		VN: 'Viêt Nam|Viêt-nam',
		MK: 'Macédoine',
		TW: 'Taïwan',
	},
	people,
	degrees: {
		none: 'baccalauréat|sans diplôme|aucun diplôme|lycée|collège|brevet|bac général|bac pro|niveau bac|baccalauréat général|brevet des collèges|études secondaires|secondaire|niveau baccalauréat|baccalauréat professionnel|BEPC',
		vocational:
			'CAP|BEP|formation professionnelle|CAP/BEP|diplôme professionnel|certificat d’aptitude professionnelle',
		bachelor: 'baccalauréat universitaire',
		master:
			'DEA|DESS|master 2|M2|master recherche|master professionnel|diplôme de master|master II|master pro|master en droit',
		doctorate:
			'doctorat|docteur|thèse de doctorat|doctorat (PhD)|doctorat d’État|doctorat d’université|docteure|doctorat/PhD',
	},
	ownDegrees: { none: 'bac' },
	ownAskedDegrees: 'MS|Master of Science (MS)',
	askedDegrees: [
		{
			words:
				'BTS|DUT|DEUG|bac+2|bac +2|bac + 2|DEUST|BTS/DUT|technicien supérieur|diplôme|IUT|certificat|DTS|bac+1|diplôme de technicien supérieur',
			could: ['none', 'vocational'],
		},
		{
			words:
				'université|universitaire|étudiant|études universitaires|étudiante|L1|L2|études supérieures|diplôme universitaire|supérieur',
			could: ['none', 'bachelor'],
		},
		{
			words:
				'MS|Master of Science (MS)|mastère|mastère spécialisé|bac+3|bac+5|bac +5|bac +3|licence|licence professionnelle|licence pro|maîtrise|ingénieur|diplôme d’ingénieur|école d’ingénieur|bac+4|bac +4|bac + 4|master 1|M1|diplôme d’études supérieures|ingénieur d’État|école de commerce|L3|grande école|licence fondamentale|licence appliquée|licencié|licenciée|ingénieure|BUT|DES|diplôme d’école de commerce|licence en droit|école d’ingénieurs',
			could: ['bachelor', 'master'],
		},
		{
			words:
				'doctorant|doctorante|bac+6|bac+7|en thèse|HDR|docteur en médecine|docteur en pharmacie|troisième cycle|3e cycle',
			could: ['master', 'doctorate'],
		},
	],
	subjects: {
		science:
			'physique|chimie|biologie|biochimie|géologie|sciences de la vie|sciences de la terre|sciences naturelles|microbiologie|astronomie|écologie|sciences de l’environnement|physique appliquée|chimie appliquée|sciences physiques|physique-chimie|sciences de la vie et de la terre|SVT|biologie moléculaire|géosciences|météorologie|astrophysique|génétique|sciences biologiques|hydrologie|océanographie',
		mathematics:
			'mathématiques|statistiques|statistique|mathématiques appliquées|maths|mathématique|mathématiques et statistiques',
		engineering:
			'génie mécanique|génie civil|génie électrique|génie industriel|génie chimique|électrotechnique|génie des procédés|génie électronique|mécatronique|aéronautique|génie énergétique|génie minier|génie des matériaux|génie électromécanique|électromécanique|génie pétrolier|génie de l’environnement|génie maritime|génie aéronautique|ingénierie mécanique|ingénierie électrique|ingénierie civile|génie automobile|télécommunications (génie)|génie thermique|génie nucléaire|génie textile|génie rural (hydraulique)|mécanique et électricité',
		agriculture:
			'agronomie|agriculture|sciences agronomiques|foresterie|élevage|horticulture|halieutique|sylviculture|sciences agricoles|zootechnie|eaux et forêts|pêche|production végétale|production animale',
		health:
			'médecine|soins infirmiers|pharmacie|santé publique|infirmier|infirmière|dentaire|odontologie|kinésithérapie|sciences infirmières|nutrition|médecine générale|sage-femme|chirurgie|maïeutique|médecine dentaire|sciences de la santé|chirurgie dentaire|sciences pharmaceutiques',
		'social-science':
			'psychologie|sociologie|sciences politiques|science politique|relations internationales|journalisme|anthropologie|sciences sociales|ethnologie|démographie',
		'business-law':
			'droit|gestion|comptabilité|finance|finances|marketing|management|administration des affaires|ressources humaines|commerce|droit des affaires|banque|sciences de gestion|commerce international des affaires|droit international|gestion d’entreprise|gestion des entreprises|fiscalité|audit|sciences juridiques|droit privé|droit public|gestion des ressources humaines|banque et finance|assurance|comptabilité et finance|finance et comptabilité|affaires internationales|audit et contrôle de gestion|contrôle de gestion|techniques de commercialisation|administration des entreprises|entrepreneuriat|vente',
		'arts-humanities':
			'histoire|philosophie|lettres|littérature|langues|linguistique|arts|traduction|musique|théologie|archéologie|lettres modernes|langues étrangères|beaux-arts|histoire de l’art|LEA|sciences du langage|interprétariat|littérature française|langue et littérature chinoises|langues étrangères appliquées|littérature anglaise|cinéma|théâtre|études chinoises|sinologie|lettres classiques|langue et littérature françaises|langue et littérature anglaises|études anglaises|arts plastiques|traduction et interprétation|lettres arabes',
		education:
			'sciences de l’éducation|éducation|enseignement|pédagogie|enseignement primaire|éducation spécialisée|formation des enseignants',
		other: 'tourisme|hôtellerie|restauration|sciences militaires',
	},
	askedSubjects: [
		{
			words:
				'informatique|sciences informatiques|science informatique|génie informatique|informatique appliquée|informatique et gestion|bioinformatique',
			could: ['technology', 'science', 'engineering'],
		},
		{
			words:
				'génie logiciel|systèmes d’information|réseaux et télécommunications|technologies de l’information|cybersécurité|télécommunications|réseaux|télécoms|technologie|développement web|sécurité informatique|réseaux informatiques|MIAGE|informatique de gestion',
			could: ['technology', 'engineering'],
		},
		{
			words:
				'biotechnologie|biotechnologies|intelligence artificielle|science des données|agroalimentaire|science des matériaux|sciences des matériaux|industries agroalimentaires|sciences|sciences et technologies|data science|actuariat|sciences des aliments',
			could: ['science', 'technology', 'engineering'],
		},
		{
			words:
				'électronique|mines|métallurgie|électricité|BTP|automatique|bâtiment et travaux publics|hydraulique|topographie|mécanique|ingénierie|génie|maintenance industrielle|textile|énergies renouvelables|énergie|logistique|sciences de l’ingénieur|technique|sciences et techniques|maintenance|transport et logistique',
			could: ['engineering', 'technology', 'business-law'],
		},
		{
			words:
				'architecture|design|design industriel|design graphique|graphisme|stylisme|infographie|design de mode|architecture d’intérieur|mode|multimédia|design produit',
			could: ['arts-humanities', 'engineering', 'technology'],
		},
		{
			words:
				'économie|sciences économiques|science économique|commerce international|administration publique|économie et gestion|communication|relations publiques|publicité|sciences économiques et gestion|économie-gestion|AES|commerce électronique|science de gestion et économie|médias|gestion publique|économie internationale',
			could: ['social-science', 'business-law'],
		},
		{
			words:
				'médecine vétérinaire|vétérinaire|génie rural|économie rurale|génie agricole|agroéconomie|agrobusiness|machinisme agricole',
			could: ['agriculture', 'health', 'engineering'],
		},
		{
			words:
				'STAPS|sport|tourisme et hôtellerie|gestion hôtelière|management du tourisme|management hôtelier|gestion du tourisme|management du sport',
			could: ['other', 'business-law'],
		},
		{
			words: 'géographie|travail social|gestion de la santé|assistance sociale|action sociale',
			could: ['health', 'social-science', 'science'],
		},
	],
	jobOffer: {
		none: 'pas d’offre|sans offre|aucune offre',
		verbal: 'verbale|orale|verbal|oral|à l’oral|offre verbale|offre orale|verbalement',
		written:
			'écrite|écrit|par écrit|signée|contrat signé|promesse écrite|offre écrite|offre signée|signé|promesse signée|lettre d’offre|écrite et signée',
	},
	levels: {
		basic:
			'débutant|débutante|notions|élémentaire|bases|niveau débutant|scolaire débutant|de base|base|faux débutant|initiation|niveau de base',
		working:
			'intermédiaire|niveau intermédiaire|intermédiaire (B1)|intermédiaire (B2)|intermédiaire supérieur|intermédiaire B1|intermédiaire B2',
		fluent:
			'courant|courante|couramment|parle couramment|très courant|lu, écrit, parlé couramment|niveau courant|courant (C1)|courant (C2)|aisé',
		native:
			'langue maternelle|maternelle|natif|native|maternel|langue natale|première langue|locuteur natif|langue première|locutrice native',
	},
	askedLevels: [
		{
			words:
				'bon|bonne|moyen|scolaire|conversation|bien|correct|passable|assez bien|bonnes notions|conversationnel|notions avancées|moyenne|bon niveau|niveau moyen|quelques notions|assez bon|lu, parlé|parlé|faible|niveau scolaire',
			could: ['basic', 'working'],
		},
		{
			words:
				'très bon|très bien|avancé|professionnel|excellent|bilingue professionnel|lu, écrit, parlé|avancée|confirmé|opérationnel|maîtrise|bonne maîtrise|excellente|professionnelle|niveau avancé|usage professionnel|niveau professionnel|lu parlé écrit|très bonne maîtrise|très bonne|autonome|technique',
			could: ['working', 'fluent'],
		},
		{
			words:
				'bilingue|quasi natif|langue seconde|quasi bilingue|langue d’enseignement|langue d’usage|seconde langue',
			could: ['fluent', 'native'],
		},
	],
	years: 'ans|an|années|année|ans d’expérience|années d’expérience|ans d’exp.|ans d’exp',
	ages: 'ans|an|années',
	months: 'mois|mois par an|mois/an',
	pay: 'par an|brut|bruts|annuel|/an|/ an|yuans|yuan|CNY|RMB|brut annuel|bruts annuels|bruts par an|brut/an|annuels|brut par an|avant impôt|l’an|CNY/an',
	monthly: 'par mois|mensuel|mensuels|/mois|/ mois',
	thousands: 'k|mille|milliers',
}

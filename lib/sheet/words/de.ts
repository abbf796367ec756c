import { people } from './people/de'
import type { SheetVocabulary } from './sheet-vocabulary'

export const de: SheetVocabulary = {
	yes: 'ja|vorhanden|liegt vor|wahr',
	no: 'nein|nicht vorhanden|liegt nicht vor|falsch',
	none: 'keine|keiner|kein|keines|keins|nichts',
	unsure: 'weiß nicht|unsicher|unbekannt|nicht bekannt|unklar|nicht sicher',
	promised: 'folgt|wird nachgereicht|wird noch eingereicht|in Bearbeitung|beantragt|wird beantragt',
	placeholders:
		'keine Angabe|keine Angaben|ohne Angabe|k. Angabe|noch offen|offen|nach Vereinbarung|verhandelbar|zu klären|steht noch nicht fest|noch unbekannt|entfällt|nicht zutreffend|trifft nicht zu|nicht angegeben|noch zu klären|VB|ausstehend|in Klärung|noch nicht bekannt|Verhandlungssache|vertraulich|liegt noch nicht vor|noch nicht festgelegt|wird noch geklärt|nach Absprache',
	beforeCountry:
		'Staatsangehörigkeit:|Staatsbürger von|Staatsbürgerin von|Staatsbürger der|Staatsbürger aus|Staatsangehöriger von|Staatsangehörige von|Nationalität:|Bürger von',
	afterCountry:
		'Staatsangehörigkeit|Staatsbürgerschaft|Staatsbürger|Staatsbürgerin|Staatsangehöriger|Staatsangehörige|Staatsbürgerschaft vorhanden|Nationalität',
	countries: {
		AE: 'VAE|Vereinigte Arab. Emirate',
		CI: 'Elfenbeinküste',
		CD: 'DR Kongo|Kongo (DR)|Demokratische Republik Kongo|Demokr. Rep. Kongo',
		CG: 'Republik Kongo',
		CN: 'VR China|Volksrepublik China',
		CZ: 'Tschechei',
		GB: 'Großbritannien|England|Schottland',
		KR: 'Republik Korea',
		NL: 'Holland',
		RU: 'Russische Föderation',
		US: 'Vereinigte Staaten von Amerika|Amerika',
		BY: 'Weißrussland',
		MD: 'Moldawien',
		MM: 'Birma|Burma',
		IR: 'Islamische Republik Iran',
		KG: 'Kirgistan|Kirgisien',
		SA: 'Königreich Saudi-Arabien',
		SY: 'Syrien',
	},
	people,
	degrees: {
		none: 'kein Abschluss|ohne Abschluss|Abitur|Fachabitur|Hochschulreife|Realschulabschluss|Hauptschulabschluss|Matura|mittlere Reife|Fachhochschulreife|allgemeine Hochschulreife|Schulabschluss|kein Studium|keinen Abschluss|Realschule|Hauptschule|Gymnasium',
		vocational:
			'Berufsausbildung|Lehre|abgeschlossene Berufsausbildung|abgeschlossene Ausbildung|Gesellenbrief|Facharbeiter|Facharbeiterbrief|kaufmännische Ausbildung|duale Ausbildung|Berufsabschluss|Berufsschule',
		bachelor:
			'Bachelorabschluss|Bachelor-Abschluss|Bachelor (FH)|Bachelor of Arts (B.A.)|Bachelor of Science (B.Sc.)|Bachelor of Engineering (B.Eng.)|Bachelorstudium|Bachelor FH',
		master:
			'Masterabschluss|Master-Abschluss|Masterstudium|Master of Science (M.Sc.)|Master of Arts (M.A.)|Master of Engineering (M.Eng.)|Master (FH)|Master (Univ.)',
		doctorate:
			'Doktor|Doktortitel|Doktorgrad|promoviert|Dr. rer. nat.|Dr. phil.|Dissertation|Dr. rer. pol.|Dr. jur.|Doktorat|Dr. iur.|Doktor der Naturwissenschaften',
	},
	ownDegrees: { vocational: 'Ausbildung', doctorate: 'Promotion|Dr.' },
	askedDegrees: [
		{
			words:
				'Meister|Techniker|Fachwirt|staatlich geprüfter Techniker|Betriebswirt|Fachhochschule|FH|Fachschule|Meisterbrief|Industriemeister|FH-Abschluss|IHK',
			could: ['vocational', 'bachelor'],
		},
		{
			words:
				'Diplom|Diplom (FH)|Dipl.-Ing.|Dipl.-Ing. (FH)|Diplomingenieur|Diplom-Ingenieur|Dipl.-Kfm.|Dipl.-Kffr.|Dipl.-Inf.|Staatsexamen|1. Staatsexamen|Hochschulabschluss|Universitätsabschluss|Hochschule|Universität|Dipl.-Phys.|Dipl.-Chem.|Diplom (Uni)|Diplom Univ.|Studium|abgeschlossenes Studium|akademischer Abschluss|Erstes Staatsexamen|Zweites Staatsexamen|Magister|Magister Artium|Lizentiat|Dipl.|Diplom-Kaufmann|Akademiker|Hochschulstudium|2. Staatsexamen|M. A. (Magister)|Univ.',
			could: ['bachelor', 'master'],
		},
		{
			words: 'Dr. med.|Habilitation|Doktorand|Doktorandin|PhD-Student|in Promotion',
			could: ['master', 'doctorate'],
		},
	],
	subjects: {
		science:
			'Physik|Chemie|Biologie|Geologie|Biochemie|Umweltwissenschaften|Umweltwissenschaft|Geowissenschaften|Astronomie|Naturwissenschaften|Mikrobiologie|Meteorologie|Angewandte Physik|Angewandte Chemie|Molekularbiologie|Biowissenschaften|Geophysik|Ökologie|Lebenswissenschaften|Astrophysik',
		mathematics: 'Mathematik|Statistik|Angewandte Mathematik|Mathe|Angewandte Statistik',
		engineering:
			'Maschinenbau|Elektrotechnik|Bauingenieurwesen|Bauingenieur|Mechatronik|Verfahrenstechnik|Chemieingenieurwesen|Fahrzeugtechnik|Luft- und Raumfahrttechnik|Ingenieurwesen Maschinenbau|Produktionstechnik|Nachrichtentechnik|Werkstofftechnik|Fertigungstechnik|Elektro- und Informationstechnik|Regelungstechnik|Maschinenbauingenieur|Elektroingenieurwesen|Chemische Verfahrenstechnik|Bauingenieurswesen|Maschinenbautechnik|Fahrzeugbau|Schiffbau',
		agriculture:
			'Agrarwissenschaften|Landwirtschaft|Forstwirtschaft|Forstwissenschaft|Agrarwissenschaft|Gartenbau|Agronomie|Agrarwirtschaft|Forstwissenschaften|Fischereiwesen|Pflanzenbau',
		health:
			'Medizin|Humanmedizin|Pflege|Krankenpflege|Pharmazie|Zahnmedizin|Pflegewissenschaft|Physiotherapie|Gesundheitswissenschaften|Public Health|Hebammenkunde|Ernährungswissenschaft|Ergotherapie|Gesundheits- und Krankenpflege|Pflegewissenschaften',
		'social-science':
			'Psychologie|Soziologie|Politikwissenschaft|Politikwissenschaften|Journalismus|Sozialwissenschaften|Internationale Beziehungen|Publizistik|Politologie|Ethnologie|Journalistik|Sozialwissenschaft',
		'business-law':
			'Betriebswirtschaftslehre|BWL|Betriebswirtschaft|Rechtswissenschaft|Rechtswissenschaften|Jura|Finanzen|Marketing|Buchhaltung|Rechnungswesen|Personalwesen|Finanzwesen|Recht|Management|Internationales Recht|Unternehmensführung|Wirtschaftsrecht|Steuerrecht|Bankwesen|Controlling|Internationale Betriebswirtschaft|Finanzwirtschaft|Versicherungswesen|Vertrieb|Handel|Jurisprudenz|Internationales Management',
		'arts-humanities':
			'Geschichte|Philosophie|Germanistik|Anglistik|Sinologie|Linguistik|Sprachwissenschaft|Sprachwissenschaften|Literaturwissenschaft|Kunst|Musik|Kunstgeschichte|Theologie|Archäologie|Übersetzen|Geisteswissenschaften|Romanistik|Slawistik|Übersetzung|Dolmetschen|Musikwissenschaft|Afrikanistik|Orientalistik|Arabistik|Literatur|Philologie|Sprachen|Amerikanistik|Theaterwissenschaft|Malerei|Japanologie',
		education:
			'Pädagogik|Erziehungswissenschaft|Erziehungswissenschaften|Lehramt|Bildungswissenschaft|Bildungswissenschaften|Sonderpädagogik|Grundschullehramt|Lehramt Grundschule',
		other: 'Tourismus|Gastronomie|Militärwissenschaft',
	},
	askedSubjects: [
		{
			words:
				'Informatik|Angewandte Informatik|Computerwissenschaft|Computerwissenschaften|Technische Informatik|Medieninformatik|Bioinformatik',
			could: ['technology', 'science', 'engineering'],
		},
		{
			words:
				'Informationstechnik|Softwareentwicklung|Softwaretechnik|Informationstechnologie|IT-Sicherheit|Informationssysteme|Wirtschaftsinformatik|Technik|Technologie|Software-Engineering|Telekommunikation|Robotik',
			could: ['technology', 'engineering'],
		},
		{
			words:
				'Biotechnologie|Lebensmitteltechnologie|Nanotechnologie|Materialwissenschaft|Materialwissenschaften|Umwelttechnik|Medizintechnik|Lebensmittelchemie|Lebensmittelwissenschaft|Werkstoffwissenschaft|Werkstoffwissenschaften|Wirtschaftsmathematik|Biotechnik',
			could: ['science', 'technology', 'engineering'],
		},
		{
			words:
				'Elektronik|Bergbau|Hüttenwesen|Metallurgie|Bauwesen|Hochbau|Tiefbau|Energietechnik|Automatisierungstechnik|Wirtschaftsingenieurwesen|Wirtschaftsingenieur|Ingenieurwesen|Ingenieurwissenschaften|Ingenieurwissenschaft|Bautechnik|Textiltechnik|Holztechnik|Erneuerbare Energien|Versorgungstechnik|Ingenieur',
			could: ['engineering', 'business-law', 'technology'],
		},
		{
			words:
				'Architektur|Design|Industriedesign|Grafikdesign|Produktdesign|Mediendesign|Innenarchitektur|Kommunikationsdesign|Modedesign|Gestaltung|Landschaftsarchitektur',
			could: ['arts-humanities', 'engineering', 'technology'],
		},
		{
			words:
				'Volkswirtschaftslehre|VWL|Volkswirtschaft|Medienwissenschaft|Medienwissenschaften|Kommunikationswissenschaft|Kommunikationswissenschaften|Wirtschaft|Wirtschaftswissenschaften|Wirtschaftswissenschaft|Ökonomie|Verwaltung|Verwaltungswissenschaft|Verwaltungswissenschaften|Außenhandel|Internationaler Handel|Logistik|Wirtschaftspsychologie|Öffentliche Verwaltung',
			could: ['social-science', 'business-law'],
		},
		{
			words: 'Tiermedizin|Veterinärmedizin|Agrartechnik|Agrarökonomie',
			could: ['agriculture', 'health', 'engineering'],
		},
		{
			words:
				'Sport|Sportwissenschaft|Sportwissenschaften|Tourismusmanagement|Hotelmanagement|Sportmanagement|Hotelfach|Eventmanagement',
			could: ['other', 'business-law'],
		},
		{
			words:
				'Geographie|Geografie|Soziale Arbeit|Sozialpädagogik|Gesundheitsmanagement|Sozialarbeit|Pflegemanagement',
			could: ['health', 'social-science', 'science'],
		},
	],
	jobOffer: {
		none: 'kein Angebot|kein Jobangebot|noch kein Angebot',
		verbal: 'mündlich|mündliche Zusage|mündliches Angebot',
		written:
			'schriftlich|schriftliche Zusage|schriftliches Angebot|Vertrag unterschrieben|unterschrieben|unterschriebener Vertrag',
	},
	levels: {
		basic:
			'Grundkenntnisse|Anfänger|Basiskenntnisse|Grundlagen|elementar|Anfängerin|geringe Kenntnisse|Grundkenntnis|Grundniveau|Anfängerniveau',
		working: '',
		fluent: 'fließend|fliessend|fließend in Wort und Schrift|sehr fließend|fließende Kenntnisse',
		native:
			'Muttersprache|Muttersprachler|Muttersprachlerin|muttersprachlich|Erstsprache|Mutterspr.|Muttersprachniveau',
	},
	askedLevels: [
		{
			words:
				'gut|mittel|Mittelstufe|Konversation|befriedigend|gute Kenntnisse|Schulkenntnisse|erweiterte Grundkenntnisse|ausreichend|mittelmäßig|konversationssicher|alltagstauglich|gute Grundkenntnisse|in Wort|Alltag|schulisch|Schulniveau|mittleres Niveau|fortgeschrittene Anfänger',
			could: ['basic', 'working'],
		},
		{
			words:
				'sehr gut|fortgeschritten|verhandlungssicher|sehr gute Kenntnisse|in Wort und Schrift|ausgezeichnet|hervorragend|beruflich|geschäftlich|professionell|geschäftssicher|exzellent|sicher|Geschäftsniveau|sehr gute|fachkundig|Wort und Schrift|berufliche Kenntnisse|perfekt|Oberstufe',
			could: ['working', 'fluent'],
		},
		{
			words:
				'zweisprachig|bilingual|Zweitsprache|muttersprachähnlich|nahezu muttersprachlich|fast Muttersprache',
			could: ['fluent', 'native'],
		},
	],
	years: 'Jahre|Jahr|Jahren|J.|Jahre Berufserfahrung|Jahre Erfahrung|J|Berufsjahre',
	ages: 'Jahre|Jahre alt|J.|Jahr|Jahren|J',
	months: 'Monate|Monat|Mon.|Monaten|Monate pro Jahr|Monate im Jahr',
	pay: 'pro Jahr|brutto|jährlich|im Jahr|p. a.|p.a.|/Jahr|/ Jahr|Yuan|CNY|RMB|brutto p.a.|brutto pro Jahr|Yuan pro Jahr|Renminbi|CNY/Jahr|vor Steuern|/J.',
	monthly: 'pro Monat|monatlich|/Monat|/ Monat|im Monat|mtl.',
	thousands: 'Tsd.|tausend|T|k|TCNY|TRMB',
}

import type { SheetVocabulary } from './sheet-vocabulary'

export const en: SheetVocabulary = {
	yes: 'available|ok yes|fit|fit for work|medically fit|fit to work',
	no: 'unfit|not fit|medically unfit|unfit for work',
	promised:
		'to follow|will follow|to be provided|coming|later|in process|in processing|being processed|under process|applied|applied for|under preparation',
	placeholders:
		'to be checked|to check|unclear|to be updated|awaiting|not applicable yet|not disclosed yet|will confirm|to confirm|not sure yet|not yet determined|n.k.|not indicated|KIV|kept in view|keep in view|awaited|result awaited|under preparation',
	beforeCountry:
		'citizen of the|citizen of|citizens of|national of the|national of|nationals of|citizenship:|nationality:|the',
	afterCountry: 'citizen|national|citizenship|nationality|passport|passport holder',
	people: {
		BJ: 'Beninois',
		BW: 'Tswana',
		CI: 'Ivoirian',
		GB: 'Brit|English|Scottish|Welsh',
		IN: 'Bharatiya',
		KE: 'Kenyans',
		LA: 'Lao',
		MM: 'Myanmarese',
		NL: 'Dutchman',
		PH: 'Pinoy',
		SG: "Singaporian|S’porean|Sporean|S'porean",
		TR: 'Turk',
		US: 'US-American',
		VN: 'Viet',
	},
	countries: {
		CH: 'SUI',
		DE: 'GER',
		DK: 'DEN',
		DZ: 'ALG',
		GB: 'Northern Ireland',
		HR: 'CRO',
		ID: 'INA',
		IR: 'IRI',
		MY: 'MAS',
		NG: 'NGR',
		NL: 'NED',
		NP: 'NEP',
		PH: 'PHI',
		PT: 'POR',
		RU: 'RF',
		SG: "S’pore|S'pore",
		ZW: 'ZIM',
		NZ: 'Aotearoa New Zealand',
		ZA: 'S. Africa|RSA',
		KR: 'S. Korea|ROK',
		KP: 'N. Korea',
		VN: 'Viet-Nam|VIE',
		PG: 'PNG',
		US: 'the United States|United States (USA)|U S A',
	},
	degrees: {
		none: '12th pass|12th|10th pass|10th|higher secondary|senior high school|senior secondary|high school graduate|secondary education|secondary school certificate|secondary|GCSE|GCSEs|A levels|A-levels|A level|matriculation|intermediate (12th)|WAEC|SSCE|KCSE|HSC|SSC|primary school|no university degree|no formal degree|middle school|high-school|high school diploma (no degree)|intermediate|intermediate (FSc)|FSc|F.Sc|F.A|ICS|I.Com|matric|matriculate|matriculated|O levels|O-levels|O level',
		vocational:
			'vocational|vocational training|vocational school|vocational diploma|trade certificate|vocational qualification|apprenticeship|ITI|trade school',
		bachelor:
			'bachelor|bachelor’s (hons)|BA (Hons)|BSc (Hons)|BEng (Hons)|B.A. (Hons)|bachelor honours|bachelor of technology|bachelor of commerce|bachelor of business administration|bachelor of laws|bachelor of education|bachelor of pharmacy|bachelor of nursing|bachelor of architecture|bachelor of business|bachelor of economics|bachelor of fine arts|bachelor of computer applications|bachelor of computer science|bachelor of medicine, bachelor of surgery|BBA|BCA|BE|B.E.|B.Tech|B.Ed|BEd|LLB|B.Pharm|BPharm|BFA|BBS|BSN|B.Com|B.S.|B.Arch|BArch|BS degree|BA degree|BSc degree|B.Sc degree|undergraduate degree|first degree|bachelor’s degree (hons)|BSc Hons|BA Hons|BEng Hons|bachelor hons|bachelors hons|Bach.|BAcc|BSocSc|HBSc|BS (4 years)|BS 4 years|BS (Hons)|bachelor (4 years)|bachelors (4 years)|4-year bachelor|four-year degree',
		master:
			'master|master of business administration|master of technology|master of commerce|master of laws|master of education|master of public health|master of philosophy|master of public administration|master of business|master of economics|master of fine arts|master of computer applications|MCA|MCom|M.Com|MEd|M.Ed|LLM|MPH|MPA|MFA|M.E.|M.S.|M.A.|MS degree|MA degree|MSc degree|master’s (MSc)|M.Sc degree|MRes|MASc|MPP|MTech degree|MEng degree|M.Pharm|Mtech|M.Phil|MBA degree|MSW|MIB|MArch|M.Arch',
		doctorate:
			'PhD degree|doctor’s|doctor’s degree|doctorate degree (PhD)|doctor of science|doctor of engineering|doctor of business administration|doctor of education|DSc|DBA|EdD|DEng|Ph.D degree|doctors degree|Dr. Ing.|Dr.-Ing.|post-doctorate|postdoc|DPhil degree|Doct.|PHD holder',
	},
	askedDegrees: [
		{
			words:
				'advanced diploma|associate|associate’s degree|associates|associates degree|college|college diploma|higher diploma|higher national diploma|national diploma|ND|OND|foundation degree|polytechnic|polytechnic diploma|certificate|some college|diploma (3 years)|advanced certificate|diploma holder',
			could: ['none', 'vocational'],
		},
		{
			words:
				'university|university degree|degree|college degree|college graduate|UG|undergrad|undergraduate student|bachelor student|degree holder|student',
			could: ['none', 'bachelor'],
		},
		{
			words:
				'executive MBA|EMBA|MA (Hons)|MA Honours|MA with honours|MBBS|MD|doctor of medicine|PG diploma|PGDM|PGDip|postgraduate diploma|PGD|postgraduate certificate|engineer|engineering degree|honours|honours degree|specialist',
			could: ['bachelor', 'master'],
		},
		{
			words:
				'PG|post graduate|post-graduate|post graduation|postgraduate degree|graduate degree|grad school|JD|juris doctor|doctor of law|doctor of laws|doctor of pharmacy|PharmD|doctor of veterinary medicine|higher degree|advanced degree|graduate school|PhD candidate|PhD student|doctoral candidate|ABD|doctoral student',
			could: ['master', 'doctorate'],
		},
	],
	subjects: {
		science:
			'physics|chemistry|biology|biochemistry|microbiology|molecular biology|genetics|zoology|botany|geology|earth science|earth sciences|geophysics|astronomy|astrophysics|meteorology|oceanography|ecology|environmental science|environmental sciences|environmental studies|natural sciences|natural science|applied physics|applied chemistry|organic chemistry|analytical chemistry|theoretical physics|life sciences|life science|biological sciences|marine biology|physical sciences|pure chemistry|pure physics|industrial chemistry|chemical sciences|cell biology|nuclear physics|inorganic chemistry|physical chemistry|biophysics|climatology|hydrology|atmospheric science|geosciences|geoscience',
		mathematics:
			'mathematics|maths|math|statistics|applied mathematics|applied maths|applied math|pure mathematics|applied statistics|mathematical statistics|mathematics and statistics|maths and statistics|mathematical sciences|math & statistics|probability and statistics',
		engineering:
			'mechanical engineering|electrical engineering|civil engineering|chemical engineering|electronic engineering|electronics engineering|electrical and electronic engineering|electrical and electronics engineering|electrical & electronics engineering|mechatronics|mechatronics engineering|mechatronic engineering|automation engineering|industrial engineering|aerospace engineering|aeronautical engineering|automotive engineering|vehicle engineering|materials engineering|materials science and engineering|metallurgical engineering|mining engineering|petroleum engineering|structural engineering|construction engineering|telecommunications engineering|telecommunication engineering|communication engineering|communications engineering|control engineering|power engineering|marine engineering|production engineering|manufacturing engineering|process engineering|textile engineering|environmental engineering|biomedical engineering|nuclear engineering|water engineering|geotechnical engineering|railway engineering|transport engineering|transportation engineering|mechanical|civil|electrical|thermal engineering|robotics engineering|mechanical and electrical engineering|engineering mechanics|electronics and communication engineering|electronics and communications engineering|electronics & communication engineering|instrumentation engineering|polymer engineering|systems and control engineering|building engineering|surveying engineering|optical engineering|mechanical design and manufacturing|mechanical engineering and automation|electrical engineering and automation|welding engineering|hydraulic engineering|mineral engineering|aviation engineering|aerospace|electrical power engineering|general engineering|electrical/electronics|electrical & electronics|electrical and electronics|electrical electronics|mechanical & electrical|refrigeration and air conditioning|HVAC',
		agriculture:
			'agriculture|agronomy|agricultural science|agricultural sciences|horticulture|forestry|fisheries|animal science|animal husbandry|crop science|soil science|plant science|aquaculture|agroforestry|plant protection|plant breeding|viticulture|fishery|agricultural studies',
		health:
			'medicine|nursing|pharmacy|public health|dentistry|physiotherapy|clinical medicine|midwifery|nutrition|dietetics|radiography|occupational therapy|medical laboratory science|pharmacology|physical therapy|optometry|traditional chinese medicine|TCM|general medicine|medicine and surgery|health sciences|paramedicine|dental medicine|nutrition and dietetics|healthcare|acupuncture|human medicine|oral medicine|rehabilitation|pharmaceutical sciences|health science|preventive medicine|epidemiology',
		'social-science':
			'psychology|sociology|political science|politics|international relations|anthropology|journalism|social sciences|social science|media studies|communication studies|mass communication|journalism and communication|journalism and mass communication|development studies|ethnology|demography|social studies|government|political sciences|cultural anthropology|international politics|mass communications',
		'business-law':
			'finance|accounting|accountancy|business|business administration|business management|business studies|management|marketing|law|commerce|banking|banking and finance|accounting and finance|finance and accounting|human resources|human resource management|human resources management|HR management|international business|sales|business law|international law|corporate law|insurance|taxation|auditing|entrepreneurship|business admin|business and management|digital marketing|sales and marketing|marketing management|project management|international marketing|business & management|financial management|legal studies|jurisprudence|LLB law|corporate finance|strategic management|business administration (MBA)|procurement|commercial law|international business management',
		'arts-humanities':
			'history|philosophy|literature|english literature|linguistics|languages|modern languages|music|fine arts|art|arts|theology|archaeology|art history|chinese language and literature|english language and literature|translation|translation and interpreting|interpreting|chinese language|chinese studies|foreign languages|chinese literature|humanities|performing arts|theatre|film studies|visual arts|classics|comparative literature|english studies|arabic literature|creative writing|applied linguistics|translation studies|sinology|drama|dance|english language|arabic language|french literature|french language|east asian studies|asian studies|painting|sculpture|photography|liberal arts|chinese philology|english philology|philology|oriental studies|arabic language and literature|french language and literature|russian language and literature|spanish language and literature|chinese history|cinema',
		education:
			'education|pedagogy|early childhood education|primary education|teacher education|teacher training|special education|secondary education|educational science|education science|education management|educational sciences|preschool education|adult education|curriculum and instruction|curriculum studies|education studies|elementary education|teaching|educational studies|higher education',
		other: 'tourism|hospitality|culinary arts|military science',
	},
	askedSubjects: [
		{
			words:
				'computer science|computing|computer sciences|computer studies|CS|comp sci|computer science and technology|computer science & technology|computer science and engineering|computer science engineering|computer science & engineering|CSE|informatics',
			could: ['technology', 'science', 'engineering'],
		},
		{
			words:
				'information technology|IT|information systems|software engineering|software development|computer engineering|computer technology|software|information and communication technology|ICT|cyber security|cybersecurity|information security|network engineering|management information systems|MIS|computer applications|electronic information engineering|information engineering|technology|information management|web development|network technology|telecommunications|telecommunication|electronic and information engineering|internet of things|blockchain|robotics',
			could: ['technology', 'engineering'],
		},
		{
			words:
				'data science|artificial intelligence|AI|machine learning|data analytics|big data|bioinformatics|computational science|data analysis|actuarial science|computational mathematics|financial mathematics|operations research',
			could: ['technology', 'mathematics', 'science'],
		},
		{
			words:
				'biotechnology|nanotechnology|biotech|nano technology|materials science|material science|polymer science|marine science|forensic science|applied science|applied sciences|engineering physics|technical physics|science|general science|sciences|biomedical science|biomedical sciences|chemical technology|food science|food technology|food science and technology|food engineering',
			could: ['science', 'technology', 'engineering'],
		},
		{
			words:
				'metallurgy|electronics|automation|mining|aviation|energy engineering|engineering|technical|mechanical technology|electrical technology|textile technology|engineering technology|industrial technology|electronic technology|automotive technology|construction technology|engineering management|industrial engineering and management|construction management|building technology|mechanical engineering technology|civil engineering technology|textile|textiles|construction|energy|renewable energy|energy technology',
			could: ['engineering', 'technology'],
		},
		{
			words:
				'architecture|naval architecture|design|industrial design|graphic design|product design|fashion design|interior design|UX design|visual communication|visual communication design|game design|architecture and design|web design|animation|multimedia|UI/UX design|furniture design|fashion|landscape architecture|digital media',
			could: ['arts-humanities', 'engineering', 'technology'],
		},
		{
			words:
				'economics|applied economics|library science|international trade|international economics and trade|international economics|business economics|public administration|trade|economics and trade|economics and management|economics and finance|finance and economics|public policy|public management|e-commerce|ecommerce|electronic commerce|public relations|advertising|business and economics|international economics & trade|business informatics|business psychology|communication|communications|media|economics & finance|criminology|library and information science|industrial relations|management science|logistics',
			could: ['social-science', 'business-law'],
		},
		{
			words:
				'veterinary medicine|veterinary|veterinary science|agricultural economics|agribusiness|agricultural engineering|agricultural technology|animal health|agricultural mechanization|rural development|agricultural management',
			could: ['agriculture', 'health', 'engineering'],
		},
		{
			words:
				'sports science|sport science|sports|physical education and sport|tourism management|hotel management|hospitality management|sports management|tourism and hospitality management|event management|hotel and tourism management|aviation management',
			could: ['other', 'business-law'],
		},
		{
			words:
				'geography|social work|gerontology|health management|healthcare management|hospital administration|health administration|sport psychology|human geography|kinesiology|speech therapy|child psychology|counselling|counseling',
			could: ['health', 'social-science', 'science'],
		},
		{
			words:
				'TESOL|TEFL|teaching chinese as a foreign language|teaching chinese to speakers of other languages|international chinese education|english education|music education|physical education|art education|mathematics education|science education|english teaching|english language teaching|educational psychology|educational technology|TCSOL|PE|maths education|chinese education',
			could: ['education', 'arts-humanities', 'social-science'],
		},
	],
	jobOffer: {
		none: 'no offer|not offered|no job offer|without offer|not yet offered|not yet issued|not sent',
		verbal: 'verbal|oral|verbally|orally|verbal offer|oral offer|verbal only|by phone',
		written:
			'written|in writing|signed|written offer|signed offer|offer letter|signed contract|contract signed|offer letter signed|offer letter sent|written (signed)|offer signed|offer letter received|yes - written|yes, written|yes (written)|yes in writing|written, signed|letter of offer|offer letter issued|formal written offer',
	},
	levels: {
		basic:
			'A1|A2|A1/A2|A1-A2|beginner|beginners|elementary|basic knowledge|basics|basic level|basic user|some basic|elementary proficiency|elementary level|pre-A1|novice|beginner level|very basic|rudimentary',
		working:
			'B1|B2|B1/B2|B1-B2|intermediate|upper intermediate|upper-intermediate|intermediate level|independent user|lower intermediate|pre-intermediate (B1)|working|intermediate (B1)|intermediate (B2)|intermediate B1|intermediate B2|working proficiency|professional working proficiency',
		fluent:
			'C1|C2|C1/C2|C1-C2|fluent|fluency|fluent (C1)|fluent (C2)|fluent C1|fluent C2|fluent level|fully fluent|completely fluent',
		native:
			'native|mother tongue|mothertongue|first language|native language|native speaker|native level speaker|L1|mother-tongue|native tongue|home language',
	},
	askedLevels: [
		{
			words:
				'good|conversational|limited working|limited working proficiency|fair|pre-intermediate|pre intermediate|moderate|average|medium|so-so|some|limited|can read|read only|spoken|written|understands|passable|conversational level|able to communicate|reading|daily conversation|OK|social|functional|poor|a little|little|basic-intermediate|basic to intermediate|weak|acceptable|reasonable|satisfactory|adequate',
			could: ['basic', 'working'],
		},
		{
			words:
				'professional|advanced|proficient|very good|excellent|full professional|full professional proficiency|business|business level|business fluent|strong|high|upper|great|expert|professional level|professional proficiency|advanced level|negotiation level|academic|highly proficient|business English|well|very well|perfect|competent|professionally|B2/C1|B2-C1|B2+|skilled|intermediate-advanced|intermediate to advanced|upper advanced|comfortable|IELTS 7|high level|speak and write',
			could: ['working', 'fluent'],
		},
		{
			words:
				'near-native|near native|native or bilingual|native or bilingual proficiency|bilingual|native-like|native level|native-level|second language|L2|like native|mother tongue level',
			could: ['fluent', 'native'],
		},
	],
	years:
		'years of experience|yrs of experience|years experience|yrs experience|years’ experience|yrs exp|years exp|yr exp|year experience|year of experience|y|year(s)|yr(s)|years of work|years in total|years total|years full-time|years of work experience|yrs.|years in the field',
	ages: 'y/o|yo|y.o.|y|years of age|yrs old|yr old|year(s)|yrs.',
	months: 'months a year|months per year|months/year|mths|mos|month(s)|months in China|months/yr',
	pay: 'yuan|RMB|CNY|renminbi|p.a.|pa|per annum|a year|per year|/year|/ year|/yr|/ yr|/y|yearly|annually|annual|per yr|gross|before tax|pre-tax|/annum|yuan/year|yuan per year|yuan a year|in total a year|CN¥|¥|￥|元|gross p.a.',
	monthly: 'per month|a month|/month|/ month|/mo|monthly|pm|p.m.|pcm|every month',
	thousands: 'k|thousand|thd',
}

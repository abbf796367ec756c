import type { Locale } from '@/lib/i18n/locales'
import otherNames from './sample-names.json'

/**
 * Common names and languages by country, for generating fictional candidates. Each line: country, given names, family
 * names, local languages, best known first. Any resemblance to real people is coincidental.
 */
const lines = `
NG|Amina Chidi Ngozi Tunde Zainab Emeka Folake Ibrahim|Adeyemi Okafor Bello Eze Musa Ogunleye Nwosu Lawal|ha yo ig en
KE|Wanjiru Otieno Akinyi Kamau Njeri Kiprop Achieng Mwangi|Kariuki Odhiambo Mutua Kiptoo Wambui Omondi Njoroge Chebet|sw ki en
GH|Abena Kwame Akosua Kofi Efua Yaw Adwoa Kojo|Mensah Owusu Boateng Asante Appiah Osei Darko Addo|ak ee en
ET|Hanna Dawit Meron Yonas Selam Bereket Tigist Abel|Tesfaye Bekele Alemu Haile Girma Tadesse Worku Desta|am om en
TZ|Neema Juma Rehema Baraka Asha Hamisi Zawadi Daudi|Mushi Kimaro Massawe Mollel Komba Ngowi Swai Lyimo|sw en
EG|Mariam Omar Nour Karim Salma Youssef Heba Tarek|Hassan Mahmoud Farouk Mansour Ragab Shaker Fathy Gaber|ar en
MA|Salma Yassine Imane Hamza Khadija Mehdi Zineb Anas|Alaoui Bennani Tazi Idrissi Berrada Chraibi Lahlou Fassi|ar fr
SN|Awa Moussa Fatou Cheikh Mariama Ousmane Khady Ibrahima|Diop Ndiaye Fall Sow Gueye Faye Mbaye Seck|wo fr
CI|Aya Koffi Adjoua Yao Affoué Kouassi Mariam Seydou|Kouamé Traoré Konan Koné Yapi Bamba N'Guessan Ouattara|fr dyu
ZA|Thandi Sipho Lerato Pieter Nomsa Thabo Anika Bongani|Dlamini Nkosi Botha Mokoena Naidoo Khumalo Venter Molefe|zu xh af en
IN|Priya Arjun Ananya Rahul Kavya Vikram Meera Sanjay|Sharma Iyer Patel Reddy Nair Gupta Das Singh|hi ta te en
PK|Ayesha Bilal Hira Usman Sana Hamza Maryam Faisal|Khan Ahmed Malik Qureshi Butt Chaudhry Raza Siddiqui|ur pa en
BD|Nusrat Rafiq Tania Imran Farhana Sabbir Sadia Kamal|Rahman Hossain Akter Chowdhury Islam Karim Uddin Sarker|bn en
LK|Dilini Kasun Tharushi Nuwan Sanduni Ruwan Ishara Chamara|Perera Fernando Silva Jayasinghe Bandara Wickrama Gunawardena Dias|si ta en
ID|Siti Budi Dewi Agus Putri Rizky Ayu Hendra|Santoso Wijaya Lestari Pratama Hidayat Nugroho Kusuma Siregar|id jv
VN|Linh Minh Hương Tuấn Thảo Dũng Mai Quang|Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi|vi
TH|Siriporn Somchai Kanya Anan Malee Prasert Nattaya Wichai|Srisai Chaiyasit Wongsa Boonmee Saetang Thongdee Suksan Rattana|th
PH|Maria Jose Angelica Mark Kristine Paolo Jasmine Ramon|Santos Reyes Cruz Bautista Mendoza Garcia Ramos Villanueva|fil ceb en
MY|Nurul Ahmad Mei-Ling Hafiz Siti Wei-Jie Aisyah Faizal|Abdullah Tan Ismail Lim Rahim Lee Yusof Wong|ms en
KZ|Aigerim Nurlan Dana Yerlan Madina Askar Aliya Timur|Nurpeisov Akhmetova Suleimenov Iskakova Omarov Zhumabayeva Abenov Kassymova|kk ru
UZ|Dilnoza Jasur Malika Bobur Nigora Sardor Kamola Aziz|Karimov Yusupova Rakhimov Tursunova Ergashev Saidova Aliyev Nazarova|uz ru
TR|Elif Emre Zeynep Mehmet Ayşe Can Selin Burak|Yılmaz Kaya Demir Şahin Çelik Aydın Arslan Doğan|tr en
BR|Beatriz Lucas Camila Rafael Juliana Thiago Fernanda Gustavo|Silva Souza Oliveira Pereira Costa Almeida Ribeiro Barbosa|pt
MX|Valeria Diego Fernanda Carlos Daniela Luis Sofía Jorge|Hernández López Ramírez Torres Flores Morales Castillo Ortega|es
CO|Natalia Andrés Catalina Felipe Paula Santiago Laura Camilo|Rodríguez Gómez Moreno Vargas Rojas Suárez Restrepo Ospina|es
PE|Lucía Renzo Milagros José Rosa Álvaro Carmen Piero|Quispe Huamán Flores Sánchez Chávez Mamani Salazar Paredes|es qu
SA|Noura Fahad Reem Abdullah Lama Khalid Sara Turki|Alharbi Alotaibi Alghamdi Alzahrani Alshehri Almutairi Aldosari Alqahtani|ar
DE|Hannah Jonas Lena Felix Marie Paul Clara Lukas|Müller Schmidt Becker Wagner Hoffmann Koch Bauer Krüger|de en
FR|Camille Hugo Manon Louis Chloé Jules Inès Arthur|Martin Bernard Dubois Moreau Laurent Lefèvre Garnier Faure|fr en
US|Emily Michael Ashley David Grace Daniel Megan Kevin|Johnson Miller Davis Anderson Clark Walker Young Baker|en es
CN|Yan Wei Xin Hao Jing Lei Fang Bo|Zhang Chen Liu Wang Zhao Huang Zhou Wu|zh en
`

/** Where fictional candidates come from. */
export type SampleOrigin = {
	readonly country: string
	readonly given: readonly string[]
	readonly family: readonly string[]
	readonly languages: readonly string[]
}

const origins: readonly SampleOrigin[] = lines
	.trim()
	.split('\n')
	.map((line) => {
		const [country = '', given = '', family = '', languages = ''] = line.split('|')
		return { country, given: given.split(' '), family: family.split(' '), languages: languages.split(' ') }
	})

/** The same names in other scripts, by language, in the same order. */
const namesIn: { readonly [L in Locale]?: readonly string[] } = otherNames

/** The given and family names of a place in a language's script; in Latin letters if there are no others. */
export function namesOf(
	{ country, given, family }: SampleOrigin,
	locale: Locale,
): Pick<SampleOrigin, 'given' | 'family'> {
	const [, ...own] = namesIn[locale]?.find((line) => line.startsWith(country))?.split('|') ?? []
	const [ownGiven = given, ownFamily = family] = own.map((names) => names.split(' '))
	return { given: ownGiven, family: ownFamily }
}

const advanced = ['DE', 'FR', 'US']

export const china: SampleOrigin | undefined = origins.find(({ country }) => country === 'CN')
export const emergingOrigins = origins.filter(({ country }) => ![...advanced, 'CN'].includes(country))
export const otherOrigins = origins.filter(({ country }) => advanced.includes(country))

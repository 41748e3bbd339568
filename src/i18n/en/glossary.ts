import type { glossary as korean } from '../ko/glossary'
import type { Translation } from '../translation'

export const glossary: Translation<typeof korean> = {
  title: 'Korean terms',
  term: {
    region: 'Region (5 poles, 3 special provinces; 5극 3특)',
    province: 'Province (시도, sido)',
    municipality: 'City or county (시군구, sigungu)',
    'special-complexes': 'Specialised complex (특화단지)',
    'mpe-clusters': 'Materials, parts and equipment complex (소부장)',
    'opportunity-development-zones': 'Opportunity development zone (기회발전특구)',
    'distributed-energy-zones': 'Distributed-energy zone (분산에너지 특화지역)',
    're100-complexes': 'RE100 complex (RE100 산업단지)',
    'local-investment-subsidy': 'Local investment subsidy (지방투자촉진보조금)',
    'depopulation-fund': 'Depopulation area and fund (인구감소지역)',
    'growth-engine-selection': 'Growth engine (성장엔진)',
    'five-piece-package': 'Five-piece package (성장 5종 세트)',
    'national-growth-fund': 'National Growth Fund (국민성장펀드)',
    feasibility: 'Preliminary feasibility study (예비타당성조사)',
    won: 'jo and eok (조, 억)',
  },
  meaning: {
    region:
      'The government’s division of the country into five poles (Capital, Chungcheong, Honam, Daegyeong, Dongnam) and three special self-governing provinces (Gangwon, Jeonbuk, Jeju).',
    province: 'First-tier local government: provinces and metropolitan cities, seventeen in all.',
    municipality: 'Second-tier unit below a province: a city (si), county (gun) or district (gu).',
    'special-complexes':
      'Industrial complex designated by law for a national strategic industry such as semiconductors, batteries, displays or biotechnology.',
    'mpe-clusters': 'Cluster of makers of materials, parts and equipment that the government has designated.',
    'opportunity-development-zones':
      'Zone outside the capital area in which investors get relief in tax and regulation; proposed by local governments, designated by the ministry.',
    'distributed-energy-zones': 'Area in which electricity may be sold directly near where it is made.',
    're100-complexes':
      'Industrial complex that is to run on renewable electricity alone; a special act is to govern its designation.',
    'local-investment-subsidy':
      'National and local money towards the land and equipment of firms that invest outside the capital area.',
    'depopulation-fund': 'Eighty-nine cities and counties losing people, and the fund shared out among them each year.',
    'growth-engine-selection': 'Industries chosen for a region to concentrate on.',
    'five-piece-package':
      'Support for growth-engine industries in five parts: regulation, talent, fiscal, finance and innovation.',
    'national-growth-fund': 'Policy fund that is to supply ₩150 trillion to advanced industries over five years.',
    feasibility: 'Test of costs and benefits that large publicly funded projects must pass before they begin.',
    won: 'Korean counting words: one eok is 100 million, one jo a trillion.',
  },
}

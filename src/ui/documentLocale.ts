/** The language of the page as React Aria names it. */
export const documentLocale = (): string => (document.documentElement.lang === 'en' ? 'en-GB' : 'ko-KR')

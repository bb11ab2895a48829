export type LanguageCode = 'ko' | 'en' | 'zh' | 'ja';
/** The languages the interface and the notes are worded in. */
export type InterfaceLanguage = 'ko' | 'en';
/** One message in every interface language. */
export type Wording = Readonly<Record<InterfaceLanguage, string>>;

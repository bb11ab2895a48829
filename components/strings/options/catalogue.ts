import type { PackFault, RowFault } from '../../../lib/pack/types.ts';
import type { FaultName } from '../../../lib/store/types.ts';

/** Sections of the options page, in order. */
export const SECTIONS = [
  'general',
  'sites',
  'references',
  'packs',
  'changes',
  'shortcuts',
  'data',
  'about',
] as const;
export type Section = (typeof SECTIONS)[number];

type Titled = { readonly title: string; readonly text: string };
type Count = (count: number) => string;

/** Every word of the options page; a language is complete when it satisfies this type. */
export interface OptionsStrings {
  readonly title: string;
  readonly sections: Readonly<Record<Section, Titled>>;
  readonly undo: string;
  readonly cancel: string;
  readonly save: string;
  readonly remove: string;
  readonly edit: string;
  readonly close: string;
  readonly language: string;
  readonly asBrowser: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly switches: Readonly<
    Record<'enabled' | 'readsByItself' | 'marks' | 'rail' | 'tracksChanges', Titled>
  >;
  readonly listedSites: Count;
  readonly kinds: Readonly<Record<string, string>>;
  readonly askedSites: string;
  readonly noAskedSites: string;
  readonly addSite: string;
  readonly siteHint: string;
  readonly noSuchSite: string;
  readonly notAllowed: string;
  readonly allSites: Titled;
  readonly allSitesOn: string;
  readonly allowAllSites: string;
  readonly pausedSites: string;
  readonly noPausedSites: string;
  readonly resume: string;
  readonly searchReferences: string;
  readonly noReferences: string;
  readonly noneFound: string;
  readonly claimCount: Count;
  readonly removed: (title: string) => string;
  readonly kept: (title: string, claims: number) => string;
  readonly untitled: string;
  readonly addPage: Titled;
  readonly editPage: Titled;
  readonly alreadyHere: string;
  readonly pageNotRead: string;
  readonly pageNotReadHint: string;
  readonly outlet: string;
  readonly pageTitle: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly address: string;
  readonly claims: string;
  readonly printed: string;
  readonly topic: string;
  readonly subject: string;
  readonly smallest: string;
  readonly largest: string;
  readonly unit: string;
  readonly date: string;
  readonly category: string;
  readonly leaveOut: string;
  readonly takeBack: string;
  readonly notStored: string;
  readonly cannotKeep: string;
  readonly builtIn: string;
  readonly builtInPack: (name: string, version: number, documents: number) => string;
  readonly packLine: (version: number, documents: number, references: number) => string;
  readonly noPacks: string;
  readonly importPack: string;
  readonly exportPack: string;
  readonly exportOwn: string;
  readonly preview: (name: string, version: number) => string;
  readonly previewNew: string;
  readonly previewOver: (installed: number) => string;
  readonly looksFor: (names: string) => string;
  readonly added: Count;
  readonly changed: Count;
  readonly same: Count;
  readonly gone: Count;
  readonly refused: Count;
  readonly refusedMore: Count;
  readonly isNew: string;
  readonly isChanged: string;
  readonly importIt: string;
  readonly imported: (name: string) => string;
  readonly packRemoved: (name: string) => string;
  readonly subscribe: Titled;
  readonly packAddress: string;
  readonly lookAtAddress: string;
  readonly subscribeIt: string;
  readonly subscribedTo: (host: string) => string;
  readonly checkedOn: (date: string) => string;
  readonly neverChecked: string;
  readonly nextCheck: (date: string) => string;
  readonly checkNow: string;
  readonly allowAddress: string;
  readonly endSubscription: string;
  readonly changeLog: string;
  readonly logLine: (
    date: string,
    version: number,
    added: number,
    changed: number,
    removed: number,
  ) => string;
  readonly noChanges: string;
  readonly changesOff: string;
  readonly before: string;
  readonly after: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly openPopup: string;
  readonly noShortcut: string;
  readonly openShortcuts: string;
  readonly backup: Titled;
  readonly makeBackup: string;
  readonly restore: Titled;
  readonly chooseBackup: string;
  readonly backupOf: (date: string) => string;
  readonly brings: (what: {
    readonly settings: number;
    readonly reviews: number;
    readonly documents: number;
    readonly packs: number;
  }) => string;
  readonly restoreIt: string;
  readonly restored: string;
  readonly erase: Titled;
  readonly eraseEverything: string;
  readonly eraseConfirm: string;
  readonly erased: string;
  readonly version: string;
  readonly seeds: string;
  readonly licence: string;
  readonly method: string;
  readonly methodText: string;
  readonly measured: string;
  readonly measuredHead: readonly [
    topic: string,
    language: string,
    precision: string,
    recall: string,
    answers: string,
    pages: string,
  ];
  readonly measuredText: string;
  readonly notMeasured: string;
  readonly source: string;
  readonly working: string;
  readonly faults: Readonly<Record<PackFault | FaultName | 'unknown', string>>;
  readonly rowFaults: Readonly<Record<RowFault, string>>;
}

/** Verbs in the present that end like a plural; behind a name's number or a noun they count nothing. */
export const verbs: ReadonlySet<string> = new Set(
  'starts runs costs comes sells ships launches works features supports offers weighs lasts beats tops lets includes boasts uses adds gets goes looks makes needs takes brings keeps seems remains scores ranks outperforms matches excels shows gives achieves performs delivers provides requires appears lands arrives fits sits stands says means allows helps wants'.split(
    ' ',
  ),
);

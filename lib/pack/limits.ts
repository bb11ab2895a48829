/** Bytes of a pack or a backup, as a file and as it comes over the network; a message between pages carries twice that. */
export const MAX_BYTES = 32 * 1024 * 1024;
export const MAX_DOCUMENTS = 20_000;
export const MAX_REFERENCES = 200_000;
export const MAX_TOPIC_PACKS = 20;
/** Characters of one topic pack as JSON; the one built in has about 120,000. */
export const MAX_TOPIC_PACK = 1_000_000;
/** Objects within objects; ours nest to ten. */
export const MAX_DEPTH = 24;
/** Refused rows that are described one by one; the others are counted. */
export const MAX_DESCRIBED = 20;
